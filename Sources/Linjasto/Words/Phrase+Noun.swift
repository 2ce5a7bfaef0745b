/// What records and values are called in a sentence about them.
extension Phrase {
  // Records, as what stands here or should
  package static let aMap = Phrase(fi: "kartta", sv: "en karta", en: "a map")
  package static let aStation = Phrase(fi: "asema", sv: "en station", en: "a station")
  package static let aLine = Phrase(fi: "linja", sv: "en linje", en: "a line")
  package static let aRole = Phrase(fi: "rooli", sv: "en roll", en: "a role")
  package static let aRegion = Phrase(fi: "alue", sv: "ett område", en: "a region")
  package static let anArea = Phrase(
    fi: "yhteistyöalue", sv: "ett samarbetsområde", en: "an area")
  package static let aSource = Phrase(fi: "lähde", sv: "en källa", en: "a source")
  package static let anOrganization = Phrase(
    fi: "organisaatio", sv: "en organisation", en: "an organization")
  package static let aGuidance = Phrase(fi: "ohje", sv: "en anvisning", en: "a guidance")
  package static let anOrigin = Phrase(
    fi: "yhteydenottaja", sv: "en kontakttagare", en: "an origin")
  package static let aGoverningBody = Phrase(
    fi: "ohjaava taho", sv: "ett styrorgan", en: "a governing body")
  package static let aProcess = Phrase(fi: "toimintatapa", sv: "en arbetsgång", en: "a process")
  package static let aStep = Phrase(fi: "vaihe", sv: "ett steg", en: "a step")
  package static let aFact = Phrase(fi: "tunnusluku", sv: "ett nyckeltal", en: "a fact")
  package static let anOpenQuestion = Phrase(
    fi: "avoin kysymys", sv: "en öppen fråga", en: "an open question")
  package static let aShare = Phrase(fi: "työaika", sv: "en arbetstid", en: "a share")
  package static let aCapacity = Phrase(fi: "kapasiteetti", sv: "en kapacitet", en: "a capacity")
  package static let anAgreement = Phrase(fi: "sopimus", sv: "ett avtal", en: "an agreement")
  package static let aPeriod = Phrase(fi: "ajanjakso", sv: "en tidsperiod", en: "a period")
  package static let aSize = Phrase(fi: "koko", sv: "en storlek", en: "a size")
  package static let aRequirement = Phrase(
    fi: "linjan vaatimus", sv: "ett krav på linjen", en: "a line's requirement")
  package static let aLink = Phrase(
    fi: "asemien väli", sv: "en sträcka mellan stationer", en: "a link")
  package static let theCosts = Phrase(
    fi: "vaivapisteet", sv: "poängen för arbetsinsats", en: "the costs")
  package static let aScreening = Phrase(fi: "arvio", sv: "en bedömning", en: "a screening")
  package static let aQuestion = Phrase(fi: "kysymys", sv: "en fråga", en: "a question")
  package static let aRule = Phrase(fi: "sääntö", sv: "en regel", en: "a rule")
  package static let aCondition = Phrase(fi: "ehto", sv: "ett villkor", en: "a condition")
  package static let aSuggestion = Phrase(fi: "ehdotus", sv: "ett förslag", en: "a suggestion")
  package static let aSurvey = Phrase(
    fi: "asiantuntijoiden kartoitus", sv: "en kartläggning av experter", en: "a survey")
  package static let aLineOfAStation = Phrase(
    fi: "aseman linja", sv: "en linje för stationen", en: "a line of a station")
  package static let theClients = Phrase(
    fi: "asiakasrajaus", sv: "avgränsningen av klienter", en: "the clients")
  package static let aCaseProfile = Phrase(
    fi: "tapaustiedosto", sv: "en ärendeprofil", en: "a case profile")
  package static let aPatch = Phrase(fi: "muutostiedosto", sv: "en ändringsfil", en: "a patch")
  package static let aCandidateList = Phrase(
    fi: "ehdokasluettelo", sv: "en lista med förslag", en: "a list of candidates")
  package static let aContact = Phrase(
    fi: "yhteystieto", sv: "en kontaktuppgift", en: "a contact")
  package static let aContactList = Phrase(
    fi: "yhteystietojen luettelo", sv: "en lista med kontaktuppgifter", en: "a list of contacts")
  package static let aMeasure = Phrase(fi: "toimenpide", sv: "en åtgärd", en: "a measure")

  // Values, likewise
  package static let anID = Phrase(fi: "tunnus", sv: "en identifierare", en: "an id")
  package static let aText = Phrase(fi: "teksti", sv: "en text", en: "a text")
  package static let aTextByLanguage = Phrase(
    fi: "teksti kielittäin", sv: "en text per språk", en: "a text by language")
  package static let aDate = Phrase(fi: "päivä", sv: "ett datum", en: "a date")
  package static let aColor = Phrase(fi: "väri", sv: "en färg", en: "a color")
  package static let aLineCode = Phrase(
    fi: "linjan kirjain", sv: "en linjebokstav", en: "a line code")
  package static let aRegionCode = Phrase(
    fi: "alueen koodi", sv: "en områdeskod", en: "a region code")
  package static let aBusinessID = Phrase(
    fi: "Y-tunnus", sv: "ett FO-nummer", en: "a business id")
  package static let aWebAddress = Phrase(
    fi: "verkko-osoite", sv: "en webbadress", en: "a web address")
  package static let trueOrFalse = Phrase(
    fi: "”true” tai ”false”", sv: "”true” eller ”false”", en: "true or false")
  package static let aWholeNumber = Phrase(
    fi: "kokonaisluku", sv: "ett heltal", en: "a whole number")
  package static let aNumber = Phrase(fi: "luku", sv: "ett tal", en: "a number")
  package static let aWordOfTheList = Phrase(
    fi: "jokin sallituista sanoista", sv: "ett av de tillåtna orden", en: "a word of the list")
  package static let aList = Phrase(fi: "luettelo", sv: "en lista", en: "a list")
  package static let aRecord = Phrase(fi: "tietue", sv: "en post", en: "a record")
  package static let aSingleValue = Phrase(
    fi: "yksittäinen arvo", sv: "ett enskilt värde", en: "a single value")
  package static let aValueByLanguage = Phrase(
    fi: "arvo kielittäin", sv: "ett värde per språk", en: "a value for each language")
  package static let answersByQuestion = Phrase(
    fi: "vastaukset kysymyksittäin", sv: "svar per fråga", en: "answers by question")

  // Records that are looked for and not found: in Finnish in the partitive
  package static let noLine = Phrase(fi: "linjaa", sv: "linje", en: "line")
  package static let noStation = Phrase(fi: "asemaa", sv: "station", en: "station")
  package static let noRole = Phrase(fi: "roolia", sv: "roll", en: "role")
  package static let noRegion = Phrase(fi: "aluetta", sv: "område", en: "region")
  package static let noSource = Phrase(fi: "lähdettä", sv: "källa", en: "source")
  package static let noOrganization = Phrase(
    fi: "organisaatiota", sv: "organisation", en: "organization")
  package static let noOrigin = Phrase(fi: "yhteydenottajaa", sv: "kontakttagare", en: "origin")
  package static let noGoverningBody = Phrase(
    fi: "ohjaavaa tahoa", sv: "styrorgan", en: "governing body")
  package static let noProcess = Phrase(fi: "toimintatapaa", sv: "arbetsgång", en: "process")
  package static let noGuidance = Phrase(fi: "ohjetta", sv: "anvisning", en: "guidance")
  package static let noScreening = Phrase(fi: "arviota", sv: "bedömning", en: "screening")
  package static let noFact = Phrase(fi: "tunnuslukua", sv: "nyckeltal", en: "fact")
  package static let noStep = Phrase(fi: "vaihetta", sv: "steg", en: "step")
  package static let noQuestion = Phrase(fi: "kysymystä", sv: "fråga", en: "question")
  package static let noRule = Phrase(fi: "sääntöä", sv: "regel", en: "rule")
}
