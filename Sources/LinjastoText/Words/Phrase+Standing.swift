package import Linjasto

/// What is not known, lapsed or limited about a station, as clauses without a subject.
extension Phrase {
  package static let neverCovers = Phrase(
    fi: "tutkii tai kehittää: ei ota vastaan tapauksia",
    sv: "forskar eller utvecklar: tar inte emot ärenden",
    en: "researches or develops: takes no cases")
  package static let notKnownToServe = Phrase(
    fi: "lähteet eivät kerro, palveleeko se aluetta: kysy",
    sv: "källorna säger inte om området betjänas: fråga",
    en: "the sources do not say whether it serves the region: ask")
  package static let statusNotKnown = Phrase(
    fi: "lähteet eivät kerro, onko se toiminnassa: kysy",
    sv: "källorna säger inte om verksamheten finns: fråga",
    en: "the sources do not say whether it exists now: ask")
  package static let endAssumed = Phrase(
    fi: "on päättynyt vain oletuksen mukaan",
    sv: "har upphört bara enligt ett antagande",
    en: "ended by assumption only")
  package static let agreementAssumed = Phrase(
    fi: "sopimus puuttuu vain oletuksen mukaan",
    sv: "avtal saknas bara enligt ett antagande",
    en: "without an agreement by assumption only")
  package static let agreementAsked = Phrase(
    fi: "sopimusta tiedusteltu, ei vielä tehty",
    sv: "avtal har förfrågats, inte ännu ingåtts",
    en: "an agreement is asked for, not reached yet")
  package static let agreementEndedOn = Phrase(
    fi: "sopimus päättyi {0}", sv: "avtalet upphörde den {0}", en: "the agreement ended on {0}")
  package static let agreementBeginsOn = Phrase(
    fi: "sopimus alkaa {0}", sv: "avtalet börjar den {0}", en: "the agreement begins on {0}")
  package static let agreementEndedBefore = Phrase(
    fi: "sopimus on päättynyt", sv: "avtalet har upphört", en: "the agreement has ended")
  package static let agreementBeginsLater = Phrase(
    fi: "sopimus alkaa myöhemmin", sv: "avtalet börjar senare", en: "the agreement begins later")
  package static let clientNotTaken = Phrase(
    fi: "ei ota vastaan tämän ikäisiä tai tämän kielisiä asiakkaita",
    sv: "tar inte emot klienter i den åldern eller på det språket",
    en: "takes no clients of this age or language")
  package static let someClients = Phrase(
    fi: "vain osalle asiakkaista", sv: "bara för en del av klienterna", en: "for some clients only")
  package static let everybody = Phrase(
    fi: "koko maata", sv: "hela landet", en: "the whole country")
  package static let coverUnknown = Phrase(fi: "ei tiedossa", sv: "inte känt", en: "not known")
}
