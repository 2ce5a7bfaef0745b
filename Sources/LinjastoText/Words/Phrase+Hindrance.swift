package import Linjasto

/// What keeps a station out of a route, as clauses without a subject, and why it is not on it.
extension Phrase {
  // Clauses
  package static let answersForEveryLine = Phrase(
    fi: "vastaa kaikista linjoista: aloituspaikka, ei yhden tarpeen asiantuntija",
    sv: "svarar för alla linjer: en startpunkt, inte expert på ett behov",
    en: "answers for every line: a place to start from, not an expert of one need")
  package static let groupForEveryLine = Phrase(
    fi: "palvelee kaikkia linjoja: aloituspaikka, ei yhden tarpeen asiantuntija",
    sv: "betjänar alla linjer: en startpunkt, inte expert på ett behov",
    en: "serves every line: a place to start from, not an expert of one need")
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
    fi: "palvelualueeseen ei kuulu {0}; {1}",
    sv: "betjänar inte {0}; {1}",
    en: "does not serve {0}; {1}")
  package static let serves = Phrase(fi: "palvelee {0}", sv: "betjänar {0}", en: "serves {0}")
  package static let servesList = Phrase(
    fi: "palvelualueena {0}", sv: "betjänar {0}", en: "serves {0}")
  package static let servesCounty = Phrase(
    fi: "{0} hyvinvointialuetta", sv: "{0} välfärdsområde",
    en: "the {0} wellbeing services county")
  package static let servesCounties = Phrase(
    fi: "{0} hyvinvointialueita", sv: "{0} välfärdsområden",
    en: "the wellbeing services counties of {0}")
  package static let county = Phrase(
    fi: "{0} hyvinvointialue", sv: "{0} välfärdsområde", en: "{0} wellbeing services county")
  package static let counties = Phrase(
    fi: "{0} hyvinvointialueet", sv: "{0} välfärdsområden",
    en: "the wellbeing services counties of {0}")
  package static let isPlanned = Phrase(
    fi: "suunniteltu, ei vielä olemassa",
    sv: "planerad, finns inte ännu",
    en: "planned, not there yet")
  package static let isInquiry = Phrase(
    fi: "tiedusteltu, ei vielä käytettävissä",
    sv: "förfrågan gjord, ännu inte tillgänglig",
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
    sv: "kan inte nås till och med den {0}",
    en: "not available until {0}")
  package static let unavailable = Phrase(
    fi: "ei tavoitettavissa toistaiseksi",
    sv: "kan inte nås tills vidare",
    en: "not available until further notice")
  package static let isAvoided = Phrase(
    fi: "rajattiin pois", sv: "valdes bort", en: "was ruled out in the question")
  package static let isConsulted = Phrase(
    fi: "on jo konsultoitu", sv: "är redan konsulterad", en: "was consulted already")
  package static let doesNotSpeak = Phrase(
    fi: "palvelukieliin ei kuulu {0}", sv: "bland språken finns inte {0}",
    en: "does not serve in {0}")
  package static let doesNotWork = Phrase(
    fi: "työtapoihin ei kuulu {0}", sv: "bland arbetssätten finns inte {0}",
    en: "does not offer: {0}")
  package static let isCharging = Phrase(fi: "on maksullinen", sv: "tar avgift", en: "charges")

  // Why not?
  package static let keptOut = Phrase(
    fi: "{0} ei ole reitillä:", sv: "{0} är inte med på vägen:", en: "{0} is not on the route:")
  package static let isChosen = Phrase(
    fi: "{0} on parhaassa vastauksessa, järjestyksessä {1}.",
    sv: "{0} är med i det bästa svaret, som nummer {1} i ordningen.",
    en: "{0} is in the best answer, number {1} in order.")
  package static let wouldAdd = Phrase(
    fi: "{0} on mahdollinen, mutta parempikin vastaus on.",
    sv: "{0} är möjlig, men det finns ett bättre svar.",
    en: "{0} is possible, but there is a better answer.")
  package static let addsNothing = Phrase(
    fi: "{0} on yhtä hyvä kuin paras vastaus.",
    sv: "{0} är lika bra som det bästa svaret.",
    en: "{0} is just as good as the best answer.")
  package static let routeWith = Phrase(
    fi: "Reitti tämän kanssa: {0}.", sv: "Vägen med denna: {0}.", en: "The route with it: {0}.")
  package static let addsUnknown = Phrase(
    fi: "Mikään ei estä: {0}. Anna tarve, niin näet, mitä yhteydenotto kattaisi.",
    sv: "Inget hindrar: {0}. Ange ett behov för att se vad kontakten täcker.",
    en: "Nothing stands in the way: {0}. Name a need to see what the contact would cover.")
  package static let alreadyCovered = Phrase(
    fi: "Jo konsultoitu kattaa sen, mihin {0} olisi tarpeen.",
    sv: "En redan konsulterad täcker det som {0} behövs för.",
    en: "Those consulted already cover what {0} would be needed for.")
}
