package import Linjasto

/// What stands in the fields of a station and its parts.
extension Phrase {
  package static let meaningKind = Phrase(
    fi: "Mikä asema on. Tutkija ja hanke eivät koskaan kata linjaa.",
    sv: "Vad stationen är. En forskare och ett projekt täcker aldrig en linje.",
    en: "What stands there. A researcher and a project never cover a line.")
  package static let meaningAttach = Phrase(
    fi: """
      Vain asemalle, joka piirretään kartan viereen eikä millekään linjalle. Linjat jätetään \
      silloin tyhjiksi.
      """,
    sv: """
      Bara för en station som ritas bredvid kartan och inte på någon linje. Linjerna lämnas då \
      tomma.
      """,
    en: """
      Only for a station that is drawn beside the map and on no line. Its lines are then left \
      empty.
      """)
  package static let meaningEntry = Phrase(
    fi: "Kyllä, jos työntekijä voi aloittaa tästä.",
    sv: "Ja, om en arbetstagare kan börja här.",
    en: "Yes, where a worker may start here.")
  package static let meaningStationName = Phrase(
    fi: """
      Roolin, yksikön tai työryhmän nimi. Ei koskaan henkilön nimeä, puhelinnumeroa eikä \
      sähköpostiosoitetta.
      """,
    sv: """
      Rollens, enhetens eller arbetsgruppens namn. Aldrig namnet på en person, ett telefonnummer \
      eller en e-postadress.
      """,
    en: """
      The name of the role, unit or team. Never a person's name, a phone number or an e-mail \
      address.
      """)
  package static let meaningOrganization = Phrase(
    fi: "Mihin organisaatioon asema kuuluu: organisaation tunnus.",
    sv: "Vilken organisation stationen hör till: organisationens kod.",
    en: "The organization it belongs to, by its id.")
  package static let meaningHome = Phrase(
    fi: "Millä alueella asema sijaitsee: alueen koodi. Se ei ratkaise, ketä palvellaan.",
    sv: "I vilket område stationen finns: områdets kod. Det avgör inte vem som betjänas.",
    en: "The county where it sits, by its code. It does not decide whom it serves.")
  package static let meaningServes = Phrase(
    fi: "Ketä asema palvelee: alueiden koodit, koko maa, tai ei tiedossa, jos lähteet eivät kerro.",
    sv: """
      Vem stationen betjänar: områdenas koder, hela landet, eller inte känt om källorna inte \
      berättar.
      """,
    en: """
      Whom it serves: codes of counties, the whole country, or not known where the sources do not \
      say.
      """)
  package static let meaningClients = Phrase(
    fi: "Keitä asema ottaa vastaan. Tyhjä, jos rajausta ei ole tai sitä ei tiedetä.",
    sv: """
      Vem stationen tar emot. Tomt om det inte finns någon avgränsning eller om den inte är känd.
      """,
    en: "Whom it takes. Empty where it takes anybody, or nothing is known.")
  package static let meaningCoverage = Phrase(
    fi: "Palveleeko asema alueensa kokonaan vai vain osan niistä.",
    sv: "Om stationen betjänar sina områden helt eller bara en del av dem.",
    en: "Whether it serves its counties whole or only a part of them.")
  package static let meaningServesNote = Phrase(
    fi: "Mitä osaa alueista palvellaan, lähteen sanoin.",
    sv: "Vilken del av områdena som betjänas, med källans ord.",
    en: "Which part of its counties it serves, in the words of the source.")
  package static let meaningStationLines = Phrase(
    fi: """
      Linjojen tunnukset, joilla asema on, tai kaikki linjat, jos se vastaa jokaisesta: silloin \
      siitä aloitetaan, eikä se ole vaihtoasema.
      """,
    sv: """
      Koderna för de linjer som stationen ligger på, eller alla linjer om den svarar för varje: då \
      börjar man där, och den är ingen bytesstation.
      """,
    en: """
      The ids of the lines that it stands on, or every line where it answers for all: it is then a \
      place to start, and no interchange.
      """)
  package static let meaningCoordinates = Phrase(
    fi: "Linjat, joita asema pitää koossa kattamatta niitä: linjojen tunnukset.",
    sv: "De linjer som stationen håller ihop utan att täcka dem: linjernas koder.",
    en: "The lines that it keeps together without covering them: ids of lines.")
  package static let meaningMethods = Phrase(
    fi: "Menetelmien nimet, joilla työtä tehdään.",
    sv: "Namnen på de metoder som används.",
    en: "The names of methods that it works by.")
  package static let meaningStationRoles = Phrase(
    fi: "Osaamiset, jotka asema tarjoaa: roolien tunnukset.",
    sv: "Den kompetens som stationen erbjuder: rollernas koder.",
    en: "The competences that it offers: ids of roles.")
  package static let meaningLanguages = Phrase(
    fi: "Kielet, joilla palvellaan. Jätä tyhjäksi, jos niitä ei tiedetä.",
    sv: "De språk som man betjänar på. Lämna tomt om de inte är kända.",
    en: "The languages it serves in. Leave it empty where they are not known.")
  package static let meaningModes = Phrase(
    fi: "Miten asema työskentelee. Jätä tyhjäksi, jos sitä ei tiedetä.",
    sv: "Hur stationen arbetar. Lämna tomt om det inte är känt.",
    en: "How it works. Leave it empty where that is not known.")
  package static let meaningShare = Phrase(
    fi: "Kuinka paljon työaikaa tehtävään on. Vain lukijalle.",
    sv: "Hur mycket arbetstid uppdraget har. Bara för läsaren.",
    en: "How much working time there is for it. For the reader only.")
  package static let meaningCapacity = Phrase(
    fi: "Kuinka monta tapausta asema ehtii ottaa. Verrataan kysyntään.",
    sv: "Hur många ärenden stationen hinner ta emot. Jämförs med efterfrågan.",
    en: "How many cases it can take on. It is compared with demand.")
  package static let meaningFee = Phrase(
    fi: """
      Maksaako palvelu sille, joka kysyy. Tyhjä, jos sitä ei tiedetä; se ei tarkoita maksutonta.
      """,
    sv: """
      Om tjänsten kostar för den som frågar. Tomt om det inte är känt; det betyder inte \
      avgiftsfri.
      """,
    en: "Whether it costs who asks. Empty where that is not known, which does not mean free.")
  package static let meaningAgreements = Phrase(
    fi: "Sopimukset alueiden kanssa. Tyhjä, jos sopimuksia ei tunneta.",
    sv: "Avtalen med områdena. Tomt om inga avtal är kända.",
    en: "The agreements with counties. Empty where none are known.")
  package static let meaningStatus = Phrase(
    fi: """
      Onko asema toiminnassa, suunnitteilla vai päättynyt. Suunniteltua ei koskaan lasketa \
      olevaksi.
      """,
    sv: """
      Om stationen är i verksamhet, planerad eller avslutad. Det som planeras räknas aldrig som \
      att det finns.
      """,
    en: "Whether it is in operation, planned or ended. What is planned never counts as there.")
  package static let meaningUnavailable = Phrase(
    fi: "Aika, jolloin asemaan ei voi ottaa yhteyttä; toistaiseksi, jos loppua ei tiedetä.",
    sv: "Den tid då stationen inte kan kontaktas; tills vidare om slutet inte är känt.",
    en: "When it is not to be contacted; until further notice, where the end is not known.")
  package static let meaningVisibility = Phrase(
    fi: "Saako asema näkyä kaikille vai vain henkilöstölle.",
    sv: "Om stationen får synas för alla eller bara för personalen.",
    en: "Whether everybody may see it, or the staff only.")
  package static let meaningVerified = Phrase(
    fi: """
      Päivä, jona asemasta vastaava viimeksi vahvisti tiedot. Tyhjä, jos kukaan ei ole \
      vahvistanut.
      """,
    sv: """
      Den dag då den som ansvarar för stationen senast bekräftade uppgifterna. Tomt om ingen har \
      bekräftat.
      """,
    en: "The day on which its owner last confirmed the record. Empty where nobody has.")
  package static let meaningShareKind = Phrase(
    fi: "Onko työ osa-aikaista, kokoaikaista vai määräaikaista.",
    sv: "Om arbetet är på deltid, på heltid eller tidsbegränsat.",
    en: "Whether the work is part-time, full-time or temporary.")
  package static let meaningPercent = Phrase(
    fi: "Osuus täydestä työajasta, 0–100.",
    sv: "Andel av heltid, 0–100.",
    en: "Of full time, 0 to 100.")
  package static let meaningMonths = Phrase(
    fi: "Kuinka monta kuukautta työ kestää.",
    sv: "Hur många månader arbetet varar.",
    en: "How many months it lasts.")
  package static let meaningCases = Phrase(
    fi: "Montako tapausta kuukaudessa ehditään ottaa.",
    sv: "Hur många ärenden i månaden man hinner ta emot.",
    en: "How many cases a month it can take on.")
  package static let meaningAgreementRegions = Phrase(
    fi: "Alueet, joita sopimus koskee: alueiden koodit.",
    sv: "De områden som avtalet gäller: områdenas koder.",
    en: "The counties whose agreement it is, by their codes.")
  package static let meaningAgreementLines = Phrase(
    fi: "Linjat, joita sopimus koskee. Tyhjä tarkoittaa kaikkia linjoja.",
    sv: "De linjer som avtalet gäller. Tomt betyder alla linjer.",
    en: "The lines on which it holds. Empty means every line.")
  package static let meaningAgreementState = Phrase(
    fi: "Onko sopimus allekirjoitettu. Vain allekirjoittamaton sulkee aseman pois alueelta.",
    sv: """
      Om avtalet är undertecknat. Bara ett avtal som inte är undertecknat utesluter stationen från \
      området.
      """,
    en: "Whether it is signed. Only one that is not signed keeps the station out of the county.")
  package static let meaningTermsLine = Phrase(
    fi: "Linja, jolla asema poikkeaa muista linjoistaan: linjan tunnus.",
    sv: "Den linje där stationen avviker från sina övriga linjer: linjens kod.",
    en: "The line on which the station differs from its others, by its id.")
  package static let meaningTermsServes = Phrase(
    fi: "Ketä asema palvelee tällä linjalla. Tyhjä, kun sama kuin muilla.",
    sv: "Vem stationen betjänar på den här linjen. Tomt när det är detsamma som på de andra.",
    en: "Whom it serves on this line. Empty where as on the others.")
  package static let meaningTermsCoverage = Phrase(
    fi: "Miten paljon alueista katetaan tällä linjalla. Tyhjä, kun sama kuin muilla.",
    sv: """
      Hur mycket av områdena som täcks på den här linjen. Tomt när det är detsamma som på de \
      andra.
      """,
    en: "How much of its counties it covers on this line. Empty where as on the others.")
  package static let meaningTermsAgreement = Phrase(
    fi: "Onko tästä linjasta sovittu. Tyhjä, kun sama kuin muilla.",
    sv: "Om den här linjen är avtalad. Tomt när det är detsamma som på de andra.",
    en: "Whether this line is agreed on. Empty where as on the others.")
  package static let meaningYoungest = Phrase(
    fi: "Nuorimman asiakkaan ikä vuosina. Tyhjä, kun alarajaa ei ole.",
    sv: "Den yngsta klientens ålder i år. Tomt när det inte finns någon nedre gräns.",
    en: "The age of the youngest client, in years. Empty where there is no lower bound.")
  package static let meaningOldest = Phrase(
    fi: "Vanhimman asiakkaan ikä vuosina. Tyhjä, kun ylärajaa ei ole.",
    sv: "Den äldsta klientens ålder i år. Tomt när det inte finns någon övre gräns.",
    en: "The age of the oldest client, in years. Empty where there is no upper bound.")
  package static let meaningClientLanguages = Phrase(
    fi: "Asiakkaiden kielet. Tyhjä, kun kaikki käyvät.",
    sv: "Klienternas språk. Tomt när alla duger.",
    en: "The languages of clients. Empty where any will do.")
  package static let meaningMunicipalities = Phrase(
    fi: "Kuntien nimet, joiden asukkaita otetaan vastaan. Tyhjä, kun kaikki.",
    sv: "Namnen på de kommuner vars invånare tas emot. Tomt när alla tas emot.",
    en: "The names of municipalities whose people it takes. Empty where all.")
  package static let meaningClientNote = Phrase(
    fi: "Muu ehto, esimerkiksi määräaika päivinä.",
    sv: "Ett annat villkor, till exempel en frist i dagar.",
    en: "Any other condition, such as a term in days.")
}
