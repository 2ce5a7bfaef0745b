package import Linjasto

/// What is wrong with a network in JSON.
extension Phrase {
  package static let isNotJSONBecause = Phrase(
    fi: "tämä ei ole JSON-muotoista; lukijan ilmoitus englanniksi: ”{0}”",
    sv: "det här är inte JSON; läsarens besked på engelska: ”{0}”",
    en: "this is not JSON: {0}")
  package static let keyIsMissing = Phrase(
    fi: "avain ”{0}” puuttuu", sv: "nyckeln ”{0}” saknas", en: "the key \"{0}\" is missing")
  package static let networkHasNo = Phrase(
    fi: "verkostossa ei ole {0} ”{1}”",
    sv: "{0} ”{1}” finns inte i nätverket",
    en: "no {0} \"{1}\" in this network")
  package static let coordinatesTogether = Phrase(
    fi: "x ja y kuuluvat yhteen", sv: "x och y hör ihop", en: "x and y go together")
  package static let coordinateTooFar = Phrase(
    fi: "luku on enintään 1e12", sv: "talet är högst 1e12", en: "a number is at most 1e12")
  package static let walkOrderedOtherwise = Phrase(
    fi: "linjan ”{0}” toinen reitti kertoo kohdasta \"ordered\" muuta",
    sv: "en annan sträcka av linjen ”{0}” har ett annat \"ordered\"",
    en: "another walk of line \"{0}\" has another \"ordered\"")
  package static let noZone = Phrase(fi: "vyöhykettä", sv: "zon", en: "zone")
  package static let nothing = Phrase(
    fi: "tyhjä (null)", sv: "tomt (null)", en: "null")
}
