package import Linjasto

/// What stands in the fields of a line, a link and the costs.
extension Phrase {
  // A line and its parts
  package static let meaningLineName = Phrase(
    fi: "Palvelutarpeen nimi, joka lukee kartalla ja selitteessä.",
    sv: "Servicebehovets namn, som står på kartan och i teckenförklaringen.",
    en: "The name of the service need, as it stands on the map and in the legend.")
  package static let meaningLineCode = Phrase(
    fi: """
      Yksi tai kaksi isoa kirjainta tai numeroa, jotka piirretään linjan päähän: linjan tuntee \
      muustakin kuin väristä.
      """,
    sv: """
      En eller två stora bokstäver eller siffror som ritas vid linjens ände: linjen känns igen på \
      annat än färgen.
      """,
    en: """
      One or two capital letters or digits, drawn at the end of the line, so that color is never \
      the only cue.
      """)
  package static let meaningColor = Phrase(
    fi: "Linjan väri muodossa #RRGGBB. Sen pitää erottua valkoisesta ja muista linjoista.",
    sv: "Linjens färg i formen #RRGGBB. Den ska skilja sig från vitt och från andra linjer.",
    en: "The color of the line as #RRGGBB. It must stand out from white and from the other lines.")
  package static let meaningDash = Phrase(
    fi: "Piirretäänkö linja yhtenäisenä vai katkoviivana. Auttaa, kun värit ovat lähellä toisiaan.",
    sv: "Om linjen ritas heldragen eller streckad. Hjälper när färgerna ligger nära varandra.",
    en: "Whether the line is drawn solid or dashed. It helps where colors are close to each other.")
  package static let meaningClientGroup = Phrase(
    fi: "Kenestä linjalla on kyse, lähteen sanoin.",
    sv: "Vem linjen gäller, med källans ord.",
    en: "Whom the line is about, in the words of the source.")
  package static let meaningReasons = Phrase(
    fi: "Miksi osaamista kootaan usean alueen yli. Tyhjä, jos lähde ei kerro.",
    sv: "Varför kompetensen samlas över flera områden. Tomt om källan inte berättar.",
    en: "Why it is brought together over several regions. Empty where no source says.")
  package static let meaningLineState = Phrase(
    fi: "Missä vaiheessa linja on: uusi ehdotus, toiminnassa vai palautettu peruspalveluihin.",
    sv: "I vilket skede linjen är: ett nytt förslag, i verksamhet eller återförd till basservicen.",
    en: "Where the line is in its life: proposed, in operation, or returned to the basic services.")
  package static let meaningSurveyed = Phrase(
    fi: """
      Missä ja milloin linjan asiantuntijoita on kysytty. Vasta sen jälkeen tyhjä kohta \
      tarkoittaa, ettei ketään löytynyt.
      """,
    sv: """
      Var och när man har frågat efter linjens experter. Först därefter betyder en tom ruta att \
      ingen hittades.
      """,
    en: """
      Where and when the experts of the line were asked for. Only after that does an empty place \
      mean that nobody was found.
      """)
  package static let meaningRequires = Phrase(
    fi: "Roolit, joita linja tarvitsee. Tyhjä, jos lähde ei kerro.",
    sv: "De roller som linjen behöver. Tomt om källan inte berättar.",
    en: "The roles that the line needs. Empty where no source says.")
  package static let meaningCore = Phrase(
    fi: "Roolit, joita ilman linja on katettu enintään osittain: roolien tunnukset.",
    sv: "De roller utan vilka linjen täcks högst delvis: rollernas koder.",
    en: "The roles without which the line is covered in part at most: ids of roles.")
  package static let meaningNetwork = Phrase(
    fi: "Roolit, joita kutsutaan mukaan tarvittaessa: roolien tunnukset.",
    sv: "De roller som kallas in vid behov: rollernas koder.",
    en: "The roles that are called upon where needed: ids of roles.")
  package static let meaningLineScreening = Phrase(
    fi: "Lomake, jonka kysymykset johtavat tälle linjalle: lomakkeen tunnus.",
    sv: "Den blankett vars frågor leder till den här linjen: blankettens kod.",
    en: "The assessment form whose questions lead to the line, by its id.")
  package static let meaningOrder = Phrase(
    fi: """
      Asemien tunnukset siinä järjestyksessä, jossa linja kulkee niiden kautta. Tyhjä, kun \
      järjestyksellä ei ole väliä.
      """,
    sv: """
      Stationernas koder i den ordning som linjen går genom dem. Tomt när ordningen saknar \
      betydelse.
      """,
    en: """
      The ids of stations in the order in which the line visits them. Empty where the order does \
      not matter.
      """)
  package static let meaningSurveyRegions = Phrase(
    fi: "Alueet, joilla asiantuntijoita kysyttiin: alueiden koodit.",
    sv: "De områden där man frågade efter experter: områdenas koder.",
    en: "The counties where experts were asked for, by their codes.")
  package static let meaningSurveyDay = Phrase(
    fi: "Päivä, jona kysyttiin.",
    sv: "Den dag då man frågade.",
    en: "The day on which it was asked.")
  package static let meaningLinkLine = Phrase(
    fi: "Linja, jolla molemmat asemat ovat: linjan tunnus.",
    sv: "Den linje som båda stationerna ligger på: linjens kod.",
    en: "The line that both stations stand on, by its id.")
  package static let meaningLinkFrom = Phrase(
    fi: "Toinen asemista: aseman tunnus. Väli on sama molempiin suuntiin.",
    sv: "Den ena stationen: stationens kod. Sträckan är densamma åt båda hållen.",
    en: "One of the stations, by its id. The link is the same both ways.")
  package static let meaningLinkTo = Phrase(
    fi: "Toinen asema: aseman tunnus.",
    sv: "Den andra stationen: stationens kod.",
    en: "The other station, by its id.")
  package static let meaningLinkCost = Phrase(
    fi: "Vaiva pisteinä, kokonaisluku.",
    sv: "Arbetsinsatsen i poäng, ett heltal.",
    en: "The effort in points, a whole number.")

  // Effort points
  package static let meaningHandoff = Phrase(
    fi: "Vaiva, kun aloituspaikasta ohjataan ensimmäiselle asiantuntijalle.",
    sv: "Arbetsinsatsen när startpunkten hänvisar till den första experten.",
    en: "The effort from the place to start to the first expert of a need.")
  package static let meaningRide = Phrase(
    fi: "Vaiva asiantuntijalta toiselle samalla linjalla.",
    sv: "Arbetsinsatsen från en expert till en annan på samma linje.",
    en: "The effort from one expert to another on the same line.")
  package static let meaningChange = Phrase(
    fi: "Vaiva tarpeesta toiseen saman asiantuntijan luona.",
    sv: "Arbetsinsatsen från ett behov till ett annat hos samma expert.",
    en: "The effort from one need to another at the same expert.")
  package static let meaningReturn = Phrase(
    fi: "Vaiva paluusta aloituspaikkaan seuraavaa yhteydenottoa varten.",
    sv: "Arbetsinsatsen för att återvända till startpunkten inför nästa kontakt.",
    en: "The effort back to the place to start, for the next contact.")
  package static let meaningContact = Phrase(
    fi: "Vaiva yhdestä yhteydenotosta.",
    sv: "Arbetsinsatsen för en kontakt.",
    en: "The effort of one contact.")
  package static let meaningFeeCost = Phrase(
    fi: "Lisä, kun asiantuntija on maksullinen tai osin maksullinen.",
    sv: "Tillägg när experten är helt eller delvis avgiftsbelagd.",
    en: "More, where the expert charges, or charges for some.")
  package static let meaningDistance = Phrase(
    fi: "Lisä, kun sopimusta alueen kanssa ei tiedetä olevan.",
    sv: "Tillägg när inget avtal med området är känt.",
    en: "More, where no agreement with the county is known.")
  package static let meaningPartialCost = Phrase(
    fi: "Lisä, kun asiantuntija kattaa tarpeen vain osittain.",
    sv: "Tillägg när experten täcker behovet bara delvis.",
    en: "More, where the expert covers a need only in part.")
  package static let meaningAssumptionCost = Phrase(
    fi: "Lisä jokaisesta oletuksesta, johon kattavuus perustuu.",
    sv: "Tillägg för varje antagande som täckningen bygger på.",
    en: "More, for each assumption that the cover rests on.")
  package static let meaningVerify = Phrase(
    fi: "Vaiva, kun oletus tai puuttuva tieto selvitetään kysymällä.",
    sv: "Arbetsinsatsen när ett antagande eller en okänd uppgift utreds genom att fråga.",
    en: "The effort of asking about what is assumed or not known.")
  package static let meaningAgreementCost = Phrase(
    fi: "Vaiva sopimuksesta oman yhteistyöalueen sisällä.",
    sv: "Arbetsinsatsen för ett avtal inom det egna samarbetsområdet.",
    en: "The effort of an agreement within the collaborative area.")
  package static let meaningNeighbor = Phrase(
    fi: "Vaiva sopimuksesta naapurialueen aseman kanssa.",
    sv: "Arbetsinsatsen för ett avtal med en station i ett grannområde.",
    en: "The effort of an agreement with a station of a neighboring area.")
  package static let meaningFurtherLine = Phrase(
    fi: "Vaiva, kun asema ottaa hoitaakseen uuden linjan.",
    sv: "Arbetsinsatsen när en station tar sig an en ny linje.",
    en: "The effort of a station taking on a further line.")
  package static let meaningStartUp = Phrase(
    fi: "Vaiva, kun suunniteltu asema käynnistetään.",
    sv: "Arbetsinsatsen när en planerad station startas.",
    en: "The effort of bringing a planned station into operation.")
  package static let meaningWiden = Phrase(
    fi: "Vaiva, kun asema alkaa palvella alueensa kokonaan.",
    sv: "Arbetsinsatsen när en station börjar betjäna hela sitt område.",
    en: "The effort of a station serving its regions whole.")
  package static let meaningNewStation = Phrase(
    fi: "Vaiva uuden aseman perustamisesta.",
    sv: "Arbetsinsatsen för att inrätta en ny station.",
    en: "The effort of setting up a new station.")
  package static let meaningNewRole = Phrase(
    fi: "Vaiva jokaisesta roolista, jonka uusi asema tuo.",
    sv: "Arbetsinsatsen för varje roll som en ny station tillför.",
    en: "The effort of each role that a new station brings.")
}
