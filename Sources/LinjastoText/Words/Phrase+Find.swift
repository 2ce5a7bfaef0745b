package import Linjasto

/// A search for experts, lines and guidance by words.
extension Phrase {
  // What was found
  package static let findFound = Phrase(
    fi: "Löytyi {0}: {1}.", sv: "Hittades för {0}: {1}.", en: "Found for {0}: {1}.")
  package static let findListed = Phrase(
    fi: "Kartalla on {0}.", sv: "På kartan finns {0}.", en: "There are {0}.")
  package static let findStations = Phrase(
    fi: "{0} {0|asiantuntija|asiantuntijaa}", sv: "{0} {0|expert|experter}",
    en: "{0} {0|expert|experts}")
  package static let findLines = Phrase(
    fi: "{0} {0|linja|linjaa}", sv: "{0} {0|linje|linjer}", en: "{0} {0|line|lines}")
  package static let findGuidance = Phrase(
    fi: "{0} {0|ohje|ohjetta}", sv: "{0} {0|anvisning|anvisningar}",
    en: "{0} {0|piece|pieces} of guidance")
  package static let findRoles = Phrase(
    fi: "{0} {0|rooli, jota|roolia, joita} kukaan ei tarjoa",
    sv: "{0} {0|roll|roller} som ingen har", en: "{0} {0|role|roles} that nobody offers")

  // What was not
  package static let findNothing = Phrase(
    fi: "Hakusanoilla {0} ei löytynyt mitään.", sv: "Ingenting hittades för {0}.",
    en: "Nothing was found for {0}.")
  package static let findNobody = Phrase(
    fi: "Näillä ehdoilla ei löytynyt ketään.", sv: "Ingen hittades med dessa villkor.",
    en: "Nobody was found under these conditions.")
  package static let findUnknown = Phrase(
    fi: "Kartalla ei ole missään: {0}.", sv: "Finns ingenstans på kartan: {0}.",
    en: "Nowhere on the map: {0}.")
  package static let findApart = Phrase(
    fi: "Jokainen sana löytyy, mutta ei samasta kohdasta: kokeile yhtä sanaa kerrallaan.",
    sv: "Varje ord finns, men inte på samma ställe: pröva ett ord i taget.",
    en: "Each word is there, but not in one place: try one word at a time.")
  package static let findNear = Phrase(
    fi: "Tarkoititko: {0}?", sv: "Menade du: {0}?", en: "Did you mean: {0}?")

  // Where a word was found
  package static let findWhy = Phrase(
    fi: "löytyi kohdasta", sv: "hittades i", en: "found in")
  package static let findInName = Phrase(
    fi: "nimi", sv: "namn", en: "name")
  package static let findInSynonym = Phrase(
    fi: "toinen nimitys", sv: "annan benämning", en: "another name")
  package static let findInMethod = Phrase(
    fi: "menetelmä", sv: "metod", en: "method")
  package static let findInRole = Phrase(
    fi: "rooli", sv: "roll", en: "role")
  package static let findInLine = Phrase(
    fi: "linja", sv: "linje", en: "line")
  package static let findInOrganization = Phrase(
    fi: "organisaatio", sv: "organisation", en: "organization")
  package static let findInGuidance = Phrase(
    fi: "ohje", sv: "anvisning", en: "guidance")
  package static let findInQuestion = Phrase(
    fi: "arviointilomakkeen kysymys", sv: "fråga i bedömningsblanketten",
    en: "question of the assessment form")
  package static let findInNote = Phrase(
    fi: "lisätieto", sv: "tilläggsuppgift", en: "note")
  package static let findInRegion = Phrase(
    fi: "alue", sv: "område", en: "region")

  // How it stands
  package static let findServes = Phrase(
    fi: "palvelee", sv: "betjänar", en: "serves")
  package static let findServesPart = Phrase(
    fi: "palvelee osittain", sv: "betjänar delvis", en: "serves in part")
  package static let findPlannedFor = Phrase(
    fi: "suunnitteilla", sv: "planerad för", en: "planned for")
  package static let findEndedFor = Phrase(
    fi: "päättynyt", sv: "avslutad", en: "ended")
  package static let findUnknownFor = Phrase(
    fi: "lähteet eivät kerro", sv: "källorna säger inte", en: "the sources do not say")
  package static let findStanding = Phrase(
    fi: "palvelee", sv: "betjänar", en: "serves")
  package static let findServesNobody = Phrase(
    fi: "ei kartan alueita", sv: "inget område på kartan", en: "no region of the map")
  package static let findLimit = Phrase(
    fi: "rajaus", sv: "begränsning", en: "limit")
  package static let agreementLacking = Phrase(
    fi: "sopimusta ei ole allekirjoitettu", sv: "avtal inte undertecknat", en: "no agreement signed"
  )
  package static let findAllRegions = Phrase(
    fi: "kaikki {0} aluetta", sv: "alla {0} områden", en: "all {0} regions")
  package static let findMap = Phrase(
    fi: "kartta", sv: "karta", en: "map")
  package static let findMaps = Phrase(
    fi: "kartat", sv: "kartor", en: "maps")
  package static let findExperts = Phrase(
    fi: "asiantuntijat", sv: "experter", en: "experts")
}
