/// What a route costs, and what there is beside the best answer.
extension Phrase {
  // The cost
  package static let cost = Phrase(fi: "hinta", sv: "kostnad", en: "cost")
  package static let total = Phrase(
    fi: "Yhteensä {0} pistettä: {1}", sv: "Totalt {0} poäng: {1}", en: "Total {0} points: {1}")
  package static let proven = Phrase(
    fi: "Todistetusti pienin.", sv: "Bevisat lägst.", en: "Proven to be the least.")
  package static let bound = Phrase(
    fi: "Paras löydetty; pienempi kuin {0} ei ole mahdollinen.",
    sv: "Det bästa funna; lägre än {0} är inte möjligt.",
    en: "The best found; less than {0} is not possible.")
  package static let restsOn = Phrase(
    fi: "Nojaa tietoihin, joita kartta ei tunne: {0}; kartan oletuksiin: {1}.",
    sv: "Vilar på uppgifter som kartan inte känner: {0}; på kartans antaganden: {1}.",
    en: "Rests on facts that the map does not know: {0}; on assumptions of the map: {1}.")
  package static let handoffPart = Phrase(fi: "ohjaus {0}", sv: "överföring {0}", en: "handoff {0}")
  package static let ridePart = Phrase(
    fi: "linjalla eteenpäin {0}", sv: "vidare på linjen {0}", en: "rides {0}")
  package static let changePart = Phrase(
    fi: "linjan vaihto {0}", sv: "linjebyte {0}", en: "changes {0}")
  package static let returnPart = Phrase(fi: "paluu {0}", sv: "återkomst {0}", en: "returns {0}")
  package static let contactPart = Phrase(
    fi: "yhteydenotot {0}", sv: "kontakter {0}", en: "contacts {0}")
  package static let feePart = Phrase(fi: "maksut {0}", sv: "avgifter {0}", en: "fees {0}")
  package static let distancePart = Phrase(
    fi: "sopimus epäselvä {0}", sv: "avtal oklart {0}", en: "agreement open {0}")

  // Beside the best answer
  package static let otherAnswers = Phrase(
    fi: "Muut vastaukset", sv: "Andra svar", en: "Other answers")
  package static let sameCost = Phrase(fi: "sama hinta", sv: "samma kostnad", en: "the same cost")
  package static let moreCost = Phrase(fi: "+{0} pistettä", sv: "+{0} poäng", en: "+{0} points")
  package static let without = Phrase(fi: "ilman", sv: "utan", en: "without")
  package static let with = Phrase(fi: "mukaan", sv: "med", en: "with")
  package static let choices = Phrase(
    fi: "Valinnat, joita mikään muu ei voita joka suhteessa",
    sv: "Val som inget annat slår i alla avseenden",
    en: "Choices that no other beats in every respect")
  package static let choicesPart = Phrase(
    fi: "Valintoja voi olla enemmän; etsintä keskeytettiin.",
    sv: "Det kan finnas fler val; sökningen avbröts.",
    en: "There may be more choices; the search was cut short.")
  package static let choice = Phrase(
    fi: "yhteydenottoja {0}, linjan vaihtoja {1}, maksullisia {2}, tuntemattomia {3}, hinta {4}",
    sv: "kontakter {0}, linjebyten {1}, avgiftsbelagda {2}, okända {3}, kostnad {4}",
    en: "contacts {0}, changes {1}, charging {2}, not known {3}, cost {4}")
  package static let nobodyCovers = Phrase(
    fi: "Kukaan ei kata", sv: "Ingen täcker", en: "Nobody covers")
  package static let elsewhere = Phrase(
    fi: "alueella {0}: {1}", sv: "inom {0}: {1}", en: "in {0}: {1}")
  package static let nobodyElsewhere = Phrase(
    fi: "kartalla ei ole ketään, jolla tämä olisi",
    sv: "kartan har ingen med detta",
    en: "nobody on the map has it")
  package static let nearMisses = Phrase(
    fi: "Melkein: yksi ehto esteenä",
    sv: "Nästan: ett villkor i vägen",
    en: "Nearly: one condition in the way")
  package static let excluded = Phrase(
    fi: "Ei voitu ottaa mukaan", sv: "Kunde inte tas med", en: "Could not be included")
  package static let wouldCover = Phrase(fi: "kattaisi", sv: "skulle täcka", en: "would cover")
  package static let andMore = Phrase(fi: "ja {0} muuta", sv: "och {0} till", en: "and {0} more")

  // On a lit map
  package static let notOnRoute = Phrase(
    fi: "Ei tällä reitillä", sv: "Inte på denna väg", en: "Not on this route")
  package static let contactInOrder = Phrase(
    fi: "Kontakti, numero on järjestys",
    sv: "Kontakt, numret är ordningen",
    en: "A contact; the number is the order")

  // Conditions asked for
  package static let onlyLanguage = Phrase(fi: "kieli {0}", sv: "språk {0}", en: "language {0}")
  package static let onlyMode = Phrase(fi: "{0}", sv: "{0}", en: "{0}")
  package static let onlyFree = Phrase(
    fi: "vain maksuttomat", sv: "bara avgiftsfria", en: "free of charge only")
  package static let withPlanned = Phrase(
    fi: "myös suunnitellut, merkittyinä",
    sv: "även planerade, märkta",
    en: "planned ones too, marked")
  package static let onlyFacts = Phrase(
    fi: "vain lähteen tiedot", sv: "bara källans uppgifter", en: "facts of the source only")
  package static let avoiding = Phrase(fi: "ei: {0}", sv: "inte: {0}", en: "not: {0}")
  package static let including = Phrase(fi: "mukaan: {0}", sv: "ta med: {0}", en: "include: {0}")
  package static let consulted = Phrase(
    fi: "jo konsultoitu: {0}", sv: "redan konsulterad: {0}", en: "already consulted: {0}")
  package static let unavailableNow = Phrase(
    fi: "poissa: {0}", sv: "frånvarande: {0}", en: "away: {0}")
}
