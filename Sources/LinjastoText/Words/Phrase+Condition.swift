package import Linjasto

/// What holds a station back in one cell, as clauses without a subject.
extension Phrase {
  package static let everyLine = Phrase(
    fi: "vastaa kaikista linjoista", sv: "svarar för alla linjer", en: "answers for every line")
  package static let notOnLine = Phrase(
    fi: "ei ole linjalla", sv: "finns inte på linjen", en: "is not on the line")
  package static let lineAssumed = Phrase(
    fi: "on linjalla vain oletuksen mukaan",
    sv: "på linjen bara enligt ett antagande",
    en: "on the line by assumption only")
  package static let entryAssumed = Phrase(
    fi: "on aloituspaikka vain oletuksen mukaan",
    sv: "startpunkt bara enligt ett antagande",
    en: "an entry by assumption only")
  package static let notServed = Phrase(
    fi: "palvelualueeseen ei kuulu {0}; siihen kuuluvat: {1}",
    sv: "betjänar inte {0}; betjänar: {1}",
    en: "does not serve {0}; serves: {1}")
  package static let regionAssumed = Phrase(
    fi: "palvelee {0} vain oletuksen mukaan",
    sv: "betjänar {0} bara enligt ett antagande",
    en: "serves {0} by assumption only")
  package static let agreementUnsigned = Phrase(
    fi: "sopimusta {0} kanssa ei ole allekirjoitettu",
    sv: "avtalet med {0} är inte undertecknat",
    en: "its agreement with {0} is not signed")
  package static let endedOn = Phrase(fi: "päättyi {0}", sv: "upphörde den {0}", en: "ended on {0}")
  package static let endedBefore = Phrase(
    fi: "on jo päättynyt", sv: "har redan upphört", en: "ended on a day past")
  package static let onlyPlanned = Phrase(
    fi: "on vasta suunnitteilla", sv: "är bara planerad", en: "is only planned")
  package static let onlyAskedFor = Phrase(
    fi: "on vasta tiedusteltu", sv: "bara förfrågad", en: "is only asked for")
  package static let statusAssumed = Phrase(
    fi: "on toiminnassa vain oletuksen mukaan",
    sv: "i verksamhet bara enligt ett antagande",
    en: "in operation by assumption only")
  package static let beginsOn = Phrase(fi: "alkaa {0}", sv: "börjar den {0}", en: "begins on {0}")
  package static let beginsLater = Phrase(
    fi: "alkaa myöhemmin", sv: "börjar senare", en: "begins on a day to come")
  package static let awayForLong = Phrase(
    fi: "ei tavoitettavissa, loppu ei tiedossa",
    sv: "kan inte nås, slutet är inte känt",
    en: "not available, no end known")
  package static let servesPart = Phrase(
    fi: "palvelee osaa alueesta",
    sv: "betjänar en del av området",
    en: "serves a part of the region")
  package static let servesPartNoted = Phrase(
    fi: "palvelee osaa: {0}", sv: "betjänar en del: {0}", en: "serves a part: {0}")
  package static let coverAssumed = Phrase(
    fi: "kattaa koko alueen vain oletuksen mukaan",
    sv: "täcker hela området bara enligt ett antagande",
    en: "whole cover by assumption only")
  package static let toVerify = Phrase(
    fi: "{0} (oletus: tarkista)", sv: "{0} (antagande: kontrollera)", en: "{0} (assumed: verify)")

  // The fields that a standing may rest on by assumption
  package static let fieldLines = Phrase(fi: "linjat", sv: "linjer", en: "lines")
  package static let fieldServes = Phrase(
    fi: "palvelualue", sv: "betjäningsområde", en: "whom it serves")
  package static let fieldAgreements = Phrase(fi: "sopimus", sv: "avtal", en: "agreement")
  package static let fieldStatus = Phrase(fi: "tila", sv: "status", en: "status")
  package static let fieldFrom = Phrase(fi: "alkupäivä", sv: "startdag", en: "first day")
  package static let fieldTo = Phrase(fi: "loppupäivä", sv: "slutdag", en: "last day")
  package static let fieldCoverage = Phrase(fi: "kattavuus", sv: "täckning", en: "coverage")

  // What an answer rests on by assumption, and whom a station takes
  package static let onLines = Phrase(
    fi: "{1|linja|linjat} {0}", sv: "{1|linje|linjerna} {0}", en: "{1|line|lines} {0}")
  package static let inRoles = Phrase(
    fi: "{1|rooli|roolit} {0}", sv: "{1|rollen|rollerna} {0}", en: "{1|role|roles} {0}")
  package static let assumedEntry = Phrase(
    fi: "on paikka, josta aloitetaan", sv: "är en startpunkt", en: "is a place to start from")
  package static let assumedActive = Phrase(
    fi: "on toiminnassa", sv: "är i verksamhet", en: "in operation")
  package static let assumedCoverage = Phrase(
    fi: "kuinka suuren osan kattaa", sv: "hur stor del som täcks", en: "how much it covers")
  package static let assumedAbsence = Phrase(fi: "poissaolo", sv: "frånvaro", en: "absence")
  package static let assumedClients = Phrase(
    fi: "ketkä otetaan vastaan", sv: "vilka som tas emot", en: "whom it takes")
  package static let agesBetween = Phrase(
    fi: "{0}–{1}-vuotiaat", sv: "{0}–{1}-åringar", en: "aged {0} to {1}")
  package static let agesFrom = Phrase(
    fi: "vähintään {0}-vuotiaat", sv: "minst {0} år", en: "aged {0} or more")
  package static let agesTo = Phrase(
    fi: "enintään {0}-vuotiaat", sv: "högst {0} år", en: "aged {0} or less")
  package static let clientLanguage = Phrase(
    fi: "asiakkaan kieli {0}", sv: "klientens språk {0}", en: "client's language {0}")
  package static let municipalities = Phrase(
    fi: "{1|kunta|kunnat} {0}",
    sv: "{1|kommunen|kommunerna} {0}",
    en: "{1|municipality|municipalities} {0}")
  package static let fieldClients = Phrase(
    fi: "asiakkaat", sv: "klienter", en: "whom it takes")
  package static let fieldUnavailable = Phrase(fi: "poissaolo", sv: "frånvaro", en: "absence")
  package static let fieldRoles = Phrase(fi: "roolit", sv: "roller", en: "roles")
}
