package import Linjasto

/// A banded map: its zones, what is said where a station stands, and what is missing there.
extension Phrase {
  package static let bandSubtitle = Phrase(
    fi: "Linja on palvelutarve, asema on asiantuntija, vyöhyke on alue, jota palvellaan",
    sv: "En linje är ett servicebehov, en station är en expert, ett band är området som betjänas",
    en: "A line is a service need, a station is an expert, a band is the region served")

  // Zones
  package static let bandCountry = Phrase(
    fi: "Koko maa ja useat alueet", sv: "Hela landet och flera områden",
    en: "Whole country and several areas")
  package static let bandSeveral = Phrase(
    fi: "Useat alueet", sv: "Flera områden", en: "Several counties")
  package static let bandSeveralOf = Phrase(
    fi: "{0}, useat alueet", sv: "{0}, flera områden", en: "{0}, several counties")
  package static let bandUnknown = Phrase(
    fi: "Alue ei tiedossa", sv: "Området inte känt", en: "Region not known")

  // Whom a station serves, where that is not the whole band
  package static let bandCounties = Phrase(
    fi: "{0} {0|hyvinvointialue|hyvinvointialuetta}",
    sv: "{0} {0|välfärdsområde|välfärdsområden}", en: "{0} {0|county|counties}")
  package static let bandPerhaps = Phrase(fi: "ehkä {0}", sv: "kanske {0}", en: "perhaps {0}")
  package static let bandAlso = Phrase(fi: "myös {0}", sv: "även {0}", en: "also {0}")

  // Why nobody is there
  package static let gapNobody = Phrase(
    fi: "kysytty, ei ketään", sv: "efterfrågat, ingen", en: "asked for, nobody")
  package static let gapNotSurveyed = Phrase(
    fi: "ei kartoitettu", sv: "inte kartlagt", en: "not surveyed")
  package static let gapPlanned = Phrase(
    fi: "vain suunnitteilla", sv: "bara planerat", en: "only planned")

  // Several maps as one
  package static let atlasOfCountry = Phrase(
    fi: "Asiantuntijaverkostot Suomessa", sv: "Expertnätverk i Finland",
    en: "Expert networks in Finland")
  package static let atlasOf = Phrase(
    fi: "Asiantuntijaverkostot: {0}", sv: "Expertnätverk: {0}", en: "Expert networks: {0}")
}
