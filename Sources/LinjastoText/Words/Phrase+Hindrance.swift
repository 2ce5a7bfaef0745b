/// What keeps a station out of a route, as clauses without a subject, and why it is not on it.
extension Phrase {
  // Clauses
  package static let answersForEveryLine = Phrase(
    fi: "vastaa kaikista linjoista: aloituspaikka, ei yhden tarpeen asiantuntija",
    sv: "svarar för alla linjer: en startpunkt, inte expert på ett behov",
    en: "answers for every line: a place to start from, not an expert of one need")
  package static let coversNothing = Phrase(
    fi: "ei ole tarvituilla linjoilla eikä tarjoa tarvittuja rooleja",
    sv: "finns inte på de linjer och har inte de roller som behövs",
    en: "is on none of the needed lines and offers none of the needed roles")
  package static let offNeededLines = Phrase(
    fi: "tarjoaa roolin, mutta muut tarjoavat sen tarvitulla linjalla",
    sv: "har rollen, men andra har den på en linje som behövs",
    en: "offers the role, but others do so on a needed line")
  package static let isAssumed = Phrase(
    fi: "perustuu kartan oletukseen, ja vain lähteen tiedot kysyttiin",
    sv: "bygger på ett antagande, och bara källans uppgifter efterfrågades",
    en: "rests on an assumption of the map, and only facts were asked for")
  package static let doesNotServe = Phrase(
    fi: "ei palvele aluetta {0}; palvelee: {1}",
    sv: "betjänar inte {0}; betjänar: {1}",
    en: "does not serve {0}; serves: {1}")
  package static let isPlanned = Phrase(
    fi: "suunniteltu, ei vielä olemassa",
    sv: "planerad, finns inte ännu",
    en: "planned, not there yet")
  package static let isInquiry = Phrase(
    fi: "tiedusteltu, ei vielä käytettävissä",
    sv: "efterfrågad, inte ännu tillgänglig",
    en: "asked for, not available yet")
  package static let hasEnded = Phrase(
    fi: "toiminta on päättynyt", sv: "verksamheten har upphört", en: "has ended")
  package static let outsidePeriod = Phrase(
    fi: "toiminta-aika {0}", sv: "verksamhetstid {0}", en: "in operation {0} only")
  package static let notSigned = Phrase(
    fi: "sopimusta alueen kanssa ei ole allekirjoitettu",
    sv: "avtal med området är inte undertecknat",
    en: "the agreement with the region is not signed")
  package static let unavailableUntil = Phrase(
    fi: "ei tavoitettavissa {0} asti",
    sv: "inte nåbar till och med {0}",
    en: "not available until {0}")
  package static let unavailable = Phrase(
    fi: "ei tavoitettavissa toistaiseksi",
    sv: "inte nåbar tills vidare",
    en: "not available until further notice")
  package static let isAvoided = Phrase(
    fi: "rajattiin pois", sv: "valdes bort", en: "was ruled out in the question")
  package static let isConsulted = Phrase(
    fi: "on jo konsultoitu", sv: "är redan konsulterad", en: "was consulted already")
  package static let doesNotSpeak = Phrase(
    fi: "ei palvele kielellä {0}", sv: "betjänar inte på språket {0}", en: "does not serve in {0}")
  package static let doesNotWork = Phrase(
    fi: "ei tarjoa tapaa: {0}", sv: "erbjuder inte: {0}", en: "does not offer: {0}")
  package static let isCharging = Phrase(fi: "on maksullinen", sv: "tar avgift", en: "charges")

  // Why not?
  package static let keptOut = Phrase(
    fi: "{0} ei ole reitillä:", sv: "{0} är inte med på vägen:", en: "{0} is not on the route:")
  package static let isChosen = Phrase(
    fi: "{0} on parhaan vastauksen {1}. kontakti.",
    sv: "{0} är kontakt nummer {1} i det bästa svaret.",
    en: "{0} is contact number {1} of the best answer.")
  package static let wouldAdd = Phrase(
    fi: "{0} olisi mahdollinen, mutta lisäisi {1} pistettä parhaaseen vastaukseen. Reitti: {2}",
    sv: "{0} är möjlig men skulle lägga {1} poäng till det bästa svaret. Vägen: {2}",
    en: "{0} is possible, but would add {1} points to the best answer. The route: {2}")
  package static let addsNothing = Phrase(
    fi: "{0} on yhtä hyvä: sama hinta. Reitti: {1}",
    sv: "{0} är lika bra: samma kostnad. Vägen: {1}",
    en: "{0} is just as good: the same cost. The route: {1}")
  package static let addsUnknown = Phrase(
    fi: "Mikään ei estä: {0}. Anna tarve, niin näet mitä kontakti kattaisi.",
    sv: "Inget hindrar: {0}. Ange ett behov för att se vad kontakten täcker.",
    en: "Nothing stands in the way: {0}. Name a need to see what the contact would cover.")
  package static let alreadyCovered = Phrase(
    fi: "Jo konsultoitu kattaa sen, mihin {0} olisi tarpeen.",
    sv: "En redan konsulterad täcker det som {0} behövs för.",
    en: "Those consulted already cover what {0} would be needed for.")
}
