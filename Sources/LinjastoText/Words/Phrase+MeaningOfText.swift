package import Linjasto

/// What stands in guidance, ways of working, forms and figures.
extension Phrase {
  package static let meaningBodyNote = Phrase(
    fi: "Mitä ryhmä tekee, lähteen sanoin. Ei henkilöiden nimiä.",
    sv: "Vad gruppen gör, med källans ord. Inga namn på personer.",
    en: "What the group does, in the words of the source. No names of persons.")
  package static let meaningSize = Phrase(
    fi: "Montako jäsentä ryhmässä on.",
    sv: "Hur många medlemmar gruppen har.",
    en: "How many members it has.")
  package static let meaningMin = Phrase(
    fi: "Pienin jäsenmäärä.", sv: "Minsta antalet medlemmar.", en: "The least number of members.")
  package static let meaningMax = Phrase(
    fi: "Suurin jäsenmäärä.",
    sv: "Största antalet medlemmar.",
    en: "The greatest number of members.")
  package static let meaningPurpose = Phrase(
    fi: "Onko kyse asiakkaan asiasta vai palvelujen kehittämisestä.",
    sv: "Om det gäller en klients ärende eller utveckling av tjänsterna.",
    en: "What is worked on: a client's case, or the services themselves.")
  package static let meaningProcessLines = Phrase(
    fi: "Linjat, joita toimintatapa koskee. Tyhjä tarkoittaa kaikkia linjoja.",
    sv: "De linjer som arbetssättet gäller. Tomt betyder alla linjer.",
    en: "The lines whose cases it is of. Empty means every line.")
  package static let meaningSteps = Phrase(
    fi: "Vaiheet siinä järjestyksessä kuin ne tehdään.",
    sv: "Stegen i den ordning de tas.",
    en: "The steps in the order in which they are taken.")
  package static let meaningOptional = Phrase(
    fi: "Kyllä, jos vaiheen voi jättää väliin.",
    sv: "Ja, om steget kan hoppas över.",
    en: "Yes, where a case may do without the step.")
  package static let meaningGuidanceText = Phrase(
    fi: "Ohje ammattilaiselle, luettavaksi ennen yhteydenottoa.",
    sv: "Anvisningen till den professionella, att läsa före kontakten.",
    en: "What a professional is to read before a contact.")
  package static let meaningLadder = Phrase(
    fi: "Yhteydenoton tavat kevyimmästä raskaimpaan. Tyhjä, jos ohjeessa ei ole portaita.",
    sv: """
      Sätten att ta kontakt från det lättaste till det tyngsta. Tomt om anvisningen inte har någon \
      trappa.
      """,
    en: """
      Ways of contact from the lightest to the heaviest. Empty where the guidance has no ladder.
      """)
  package static let meaningItems = Phrase(
    fi: "Mistä asia koostuu, kohta kerrallaan.",
    sv: "Vad saken består av, punkt för punkt.",
    en: "What it is made of, item by item.")
  package static let meaningLinks = Phrase(
    fi: "Verkko-osoitteita, jotka alkavat https:// tai http://.",
    sv: "Webbadresser som börjar med https:// eller http://.",
    en: "Web addresses that begin with https:// or http://.")
  package static let meaningEverywhere = Phrase(
    fi: "Kyllä, jos ohje luetaan ennen jokaista kartan yhteydenottoa.",
    sv: "Ja, om anvisningen läses före varje kontakt på kartan.",
    en: "Yes, where it is to be read before any contact of the map.")
  package static let meaningFormTitle = Phrase(
    fi: "Lomakkeen otsikko.", sv: "Blankettens titel.", en: "The title of the form.")
  package static let meaningFormStatus = Phrase(
    fi: "Miten pitkälle lomaketta on kokeiltu. Keskeneräisestä kerrotaan käyttäjälle.",
    sv: "Hur långt blanketten har prövats. Användaren får veta att den inte är färdig.",
    en: "How far the form has been tried. Users of an unfinished one are told so.")
  package static let meaningFormPurpose = Phrase(
    fi: "Mihin lomaketta saa käyttää.",
    sv: "Vad blanketten får användas till.",
    en: "What the form may be used for.")
  package static let meaningQuestions = Phrase(
    fi: "Kysymykset lomakkeen järjestyksessä: niihin vastataan kyllä, ei tai ei tiedossa.",
    sv: "Frågorna i blankettens ordning: de besvaras med ja, nej eller inte känt.",
    en: "The questions in the order of the form, answered yes, no or not known.")
  package static let meaningRules = Phrase(
    fi: "Säännöt, joista jokainen ehdottaa jotain omien ehtojensa täyttyessä.",
    sv: "Regler som var för sig föreslår något när deras villkor är uppfyllda.",
    en: "The rules, each of which suggests something once its own condition is met.")
  package static let meaningQuestionKind = Phrase(
    fi: "Mihin kysymystä käytetään. Merkki kuuluu aina johonkin teemaan.",
    sv: "Vad frågan används till. Ett tecken hör alltid till ett tema.",
    en: "What the question is for. A sign always belongs to a theme.")
  package static let meaningOf = Phrase(
    fi: "Teema, johon merkki kuuluu: teemakysymyksen tunnus.",
    sv: "Det tema som tecknet hör till: temafrågans kod.",
    en: "The theme that a sign belongs to: the id of its question.")
  package static let meaningQuestionText = Phrase(
    fi: "Kysymys, johon voi vastata kyllä, ei tai ei tiedossa.",
    sv: "Frågan, som kan besvaras med ja, nej eller inte känt.",
    en: "The question, to be answered yes, no or not known.")
  package static let meaningAsk = Phrase(
    fi: "Kysymys ääneen sanottuna. Tyhjä, jos teksti kelpaa sellaisenaan.",
    sv: "Frågan så som den ställs muntligt. Tomt om texten duger som den är.",
    en: "The question as it is asked aloud. Empty where the text will do.")
  package static let meaningHelp = Phrase(
    fi: "Mitä on hyvä tietää ennen vastaamista.",
    sv: "Vad man bör veta före svaret.",
    en: "What to know before answering.")
  package static let meaningWhen = Phrase(
    fi: "Milloin sääntö toteutuu: kun kaikkiin ja vähintään yhteen luetelluista vastataan kyllä.",
    sv: "När regeln uppfylls: när alla, och minst en av de uppräknade, besvaras med ja.",
    en: "When the rule holds: all of these, and one of those, are answered yes.")
  package static let meaningSuggest = Phrase(
    fi: "Mitä sääntö ehdottaa: linjoja, rooleja, palvelutasoa tai ohjeita.",
    sv: "Vad regeln föreslår: linjer, roller, servicenivå eller anvisningar.",
    en: "What the rule suggests: lines, roles, a level or guidance.")
  package static let meaningBecause = Phrase(
    fi: "Perustelu, joka näytetään ehdotuksen vieressä.",
    sv: "Motiveringen, som visas bredvid förslaget.",
    en: "The reason, shown beside the suggestion.")
  package static let meaningRuleAssumed = Phrase(
    fi: "Kyllä, jos säännön on tehnyt kartan tekijä eikä mikään lähde.",
    sv: "Ja, om regeln är gjord av kartans författare och inte av någon källa.",
    en: "Yes, where the author of the map made the rule, and no source states it.")
  package static let meaningAll = Phrase(
    fi: "Kysymykset, joihin kaikkiin pitää vastata kyllä: niiden tunnukset.",
    sv: "De frågor som alla ska besvaras med ja: deras koder.",
    en: "The questions that must all be answered yes, by their ids.")
  package static let meaningAny = Phrase(
    fi: "Kysymykset, joista yhteen riittää vastata kyllä: niiden tunnukset.",
    sv: "De frågor av vilka det räcker att en besvaras med ja: deras koder.",
    en: "The questions of which one answered yes is enough, by their ids.")
  package static let meaningSuggestedLines = Phrase(
    fi: "Linjat, joita ehdotetaan: niiden tunnukset.",
    sv: "De linjer som föreslås: deras koder.",
    en: "The lines suggested, by their ids.")
  package static let meaningSuggestedRoles = Phrase(
    fi: "Roolit, joita ehdotetaan: niiden tunnukset.",
    sv: "De roller som föreslås: deras koder.",
    en: "The roles suggested, by their ids.")
  package static let meaningSuggestedLevel = Phrase(
    fi: "Palvelutaso, jota ehdotetaan.",
    sv: "Den servicenivå som föreslås.",
    en: "The level of services suggested.")
  package static let meaningSuggestedGuidance = Phrase(
    fi: "Ohjeet, jotka pitää aina lukea, kun sääntö toteutuu: turvallisuuden muistutukset.",
    sv: "De anvisningar som alltid ska läsas när regeln uppfylls: påminnelser om säkerhet.",
    en: "What is always to be read once the rule holds: reminders of safety, by their ids.")
  package static let meaningValue = Phrase(
    fi: "Luku, jonka lähde kertoo.",
    sv: "Talet som källan anger.",
    en: "The figure that the source states.")
  package static let meaningUnit = Phrase(
    fi: "Luvun yksikkö lähteen sanoin. Tyhjä pelkälle määrälle.",
    sv: "Talets enhet med källans ord. Tomt för ett rent antal.",
    en: "The unit in the words of the source. Empty for a bare count.")
  package static let meaningFactPeriod = Phrase(
    fi: "Miltä ajalta luku on, esimerkiksi vuosi.",
    sv: "Vilken tid talet gäller, till exempel ett år.",
    en: "What time the figure is of, such as a year.")
  package static let meaningApproximate = Phrase(
    fi: "Kyllä, jos lähde itse sanoo luvun olevan likimääräinen.",
    sv: "Ja, om källan själv säger att talet är ungefärligt.",
    en: "Yes, where the source itself says about.")
  package static let meaningFactText = Phrase(
    fi: "Mitä luku kertoo.", sv: "Vad talet berättar.", en: "What the figure tells.")
  package static let meaningOpenText = Phrase(
    fi: "Kysymys, johon lähteet eivät vastaa.",
    sv: "Frågan som källorna inte besvarar.",
    en: "The question that the sources do not answer.")
}
