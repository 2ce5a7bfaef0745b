package import Linjasto

/// What a route takes, and what there is beside the best answer.
extension Phrase {
  // The effort, for who asks for it
  package static let effort = Phrase(
    fi: "Vaiva pisteinä: {0} = {1}.",
    sv: "Arbetsinsats i poäng: {0} = {1}.",
    en: "Effort in points: {0} = {1}.")
  package static let proven = Phrase(
    fi: "Vähemmällä vaivalla ei selviä.",
    sv: "Med mindre arbetsinsats går det inte.",
    en: "It cannot be done with less effort.")
  package static let bestFound = Phrase(
    fi: "Tämä on paras löydetty vastaus; parempikin voi olla olemassa.",
    sv: "Detta är det bästa svar som hittades; det kan finnas ett bättre.",
    en: "This is the best answer found; there may be a better one.")
  package static let gap = Phrase(
    fi: "Sen vaiva on {0} pistettä. Vähintään {1} tarvitaan, joten parempi säästäisi enintään {2}.",
    sv:
      "Dess arbetsinsats är {0} poäng. Under {1} poäng går det inte, så ett bättre sparar högst {2}.",
    en: "Its effort is {0} points. None takes less than {1}, so a better one saves {2} at most.")
  package static let noTimeForOthers = Phrase(
    fi: "Muiden vastausten etsimiseen aika ei riittänyt; valitsin --time antaa lisää.",
    sv: "Tiden räckte inte till att söka andra svar; väljaren --time ger mer.",
    en: "There was no time to look for other answers; the option --time gives more.")
  package static let noTimeForReplacements = Phrase(
    fi: "Aika ei riittänyt selvittämään, kuka tulee kunkin tilalle; valitsin --time antaa lisää.",
    sv: "Tiden räckte inte till att utreda vem som ersätter var och en; väljaren --time ger mer.",
    en: "There was no time to find out who replaces each of them; the option --time gives more.")
  package static let handoffPart = Phrase(fi: "ohjaus {0}", sv: "överföring {0}", en: "handoff {0}")
  package static let ridePart = Phrase(
    fi: "linjalla eteenpäin {0}", sv: "vidare på linjen {0}", en: "along the line {0}")
  package static let changePart = Phrase(
    fi: "linjan vaihto {0}", sv: "linjebyte {0}", en: "change of line {0}")
  package static let returnPart = Phrase(fi: "paluu {0}", sv: "återkomst {0}", en: "return {0}")
  package static let contactPart = Phrase(
    fi: "yhteydenotot {0}", sv: "kontakter {0}", en: "contacts {0}")
  package static let feePart = Phrase(fi: "maksut {0}", sv: "avgifter {0}", en: "fees {0}")
  package static let distancePart = Phrase(
    fi: "sopimus epäselvä {0}", sv: "avtal oklart {0}", en: "agreement open {0}")
  package static let partialPart = Phrase(
    fi: "kattaa osittain {0}", sv: "täcker delvis {0}", en: "partial cover {0}")
  package static let assumptionPart = Phrase(
    fi: "oletukset {0}", sv: "antaganden {0}", en: "assumptions {0}")

  // What an answer rests on
  package static let restsOn = Phrase(
    fi: "Vastaus nojaa {0} oletukseen, ja {1} {1|tieto|tietoa} puuttuu kartasta.",
    sv: """
      Svaret vilar på {0} {0|antagande|antaganden}, och {1} {1|uppgift|uppgifter} saknas på kartan.
      """,
    en: """
      The answer rests on {0} {0|assumption|assumptions}, and {1} {1|fact is|facts are} missing \
      from the map.
      """)
  package static let restsOnAssumptions = Phrase(
    fi: "Vastaus nojaa {0} oletukseen.",
    sv: "Svaret vilar på {0} {0|antagande|antaganden}.",
    en: "The answer rests on {0} {0|assumption|assumptions}.")
  package static let lacksFacts = Phrase(
    fi: "Kartasta puuttuu {0} {0|tieto, johon|tietoa, joihin} vastaus nojaa.",
    sv: "På kartan saknas {0} {0|uppgift|uppgifter} som svaret behöver.",
    en: "{0} {0|fact|facts} that the answer needs {0|is|are} missing from the map.")

  // Beside the best answer
  package static let otherAnswers = Phrase(
    fi: "Muut vastaukset", sv: "Andra svar", en: "Other answers")
  package static let sameEffort = Phrase(fi: "yhtä hyvä", sv: "lika bra", en: "just as good")
  package static let moreEffort = Phrase(
    fi: "enemmän vaivaa", sv: "större arbetsinsats", en: "more effort")
  package static let without = Phrase(fi: "pois: {0}", sv: "bort: {0}", en: "left out: {0}")
  package static let with = Phrase(fi: "lisäys: {0}", sv: "till: {0}", en: "added: {0}")
  package static let choices = Phrase(
    fi: "Muut hyvät vaihtoehdot", sv: "Andra goda alternativ", en: "Other good choices")
  package static let choicesPart = Phrase(
    fi: "Vaihtoehtoja voi olla enemmän; etsintä keskeytettiin.",
    sv: "Det kan finnas fler alternativ; sökningen avbröts.",
    en: "There may be more choices; the search was cut short.")
  package static let contactCount = Phrase(
    fi: "{0} {0|yhteydenotto|yhteydenottoa}",
    sv: "{0} {0|kontakt|kontakter}",
    en: "{0} {0|contact|contacts}")
  package static let changeCount = Phrase(
    fi: "{0} linjan {0|vaihto|vaihtoa}",
    sv: "{0} {0|linjebyte|linjebyten}",
    en: "{0} {0|change|changes} of line")
  package static let chargedCount = Phrase(
    fi: "{0} {0|maksullinen|maksullista}",
    sv: "{0} {0|avgiftsbelagd|avgiftsbelagda}",
    en: "{0} charging")
  package static let missingCount = Phrase(
    fi: "{0} {0|tieto|tietoa} puuttuu kartasta",
    sv: "{0} {0|uppgift|uppgifter} saknas på kartan",
    en: "{0} {0|fact|facts} missing from the map")
  package static let nobodyCovers = Phrase(
    fi: "Kukaan ei kata", sv: "Ingen täcker", en: "Nobody covers")
  package static let andMorePlaces = Phrase(
    fi: "ja {0} muulla alueella", sv: "och på {0} andra områden",
    en: "and in {0} other {0|region|regions}")
  package static let elsewhere = Phrase(
    fi: "muualla ({0}): {1}", sv: "på annat håll ({0}): {1}", en: "elsewhere ({0}): {1}")
  package static let nobodyElsewhere = Phrase(
    fi: "tällä kartalla ei ole tähän ketään",
    sv: "denna karta har ingen för detta",
    en: "this map has nobody for it")
  package static let nobodyOnOthers = Phrase(
    fi: "muillakaan kysytyillä kartoilla ei ole tähän ketään, joka palvelisi aluetta",
    sv: "inte heller de andra kartorna har någon för detta som betjänar området",
    en: "nor do the other maps have anybody for it who serves the region")
  package static let notSurveyed = Phrase(
    fi: "linjan asiantuntijoita ei ole merkitty alueella kartoitetuiksi: joku voi silti olla",
    sv: "linjens experter är inte antecknade som kartlagda i området: någon kan ändå finnas",
    en: "the line is not marked as surveyed in the region: there may be somebody all the same")
  package static let nearMisses = Phrase(
    fi: "Melkein: yksi ehto esteenä",
    sv: "Nästan: ett villkor i vägen",
    en: "Nearly: one condition in the way")
  package static let excluded = Phrase(
    fi: "Ei voitu ottaa mukaan", sv: "Kunde inte tas med", en: "Could not be included")
  package static let wouldCover = Phrase(fi: "kattaisi", sv: "skulle täcka", en: "would cover")
  package static let andMore = Phrase(
    fi: "ja {0} muuta", sv: "och {0} till", en: "and {0} more")

  // A second answer
  package static let plannedAnswer = Phrase(
    fi: "Suunnitellut mukaan lukien", sv: "Med det som är planerat", en: "With what is planned")
  package static let plannedIs = Phrase(
    fi: "Tässä on myös tahoja, joita ei vielä ole: niihin ei voi ottaa yhteyttä.",
    sv: "Här finns även sådana som ännu inte finns: de kan inte kontaktas.",
    en: "Some of these are not there yet and cannot be contacted.")
  package static let plannedCovers = Phrase(
    fi: "kattaisi lisäksi", sv: "skulle även täcka", en: "would also cover")
  package static let sameAsAbove = Phrase(
    fi: "kuten edellä", sv: "som ovan", en: "as above")
  package static let neighbors = Phrase(
    fi: "Naapurialueelta", sv: "Från ett grannområde", en: "From a neighboring area")

  // On a lit map
  package static let notOnRoute = Phrase(
    fi: "Ei tällä reitillä", sv: "Inte på denna väg", en: "Not on this route")
  package static let contactInOrder = Phrase(
    fi: "Kontakti, numero on järjestys",
    sv: "Kontakt, numret är ordningen",
    en: "A contact; the number is the order")

  // Conditions asked for
  package static let onlyLanguage = Phrase(fi: "kieli {0}", sv: "språk {0}", en: "language {0}")
  package static let onlyMode = Phrase(fi: "työtapa {0}", sv: "arbetssätt {0}", en: "by {0}")
  package static let clientAged = Phrase(
    fi: "asiakas {0}-vuotias", sv: "klienten {0} år", en: "client aged {0}")
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
