package import Linjasto

/// Two versions of a map, or the map as it is and as it would be.
extension Phrase {
  // The whole
  package static let compared = Phrase(
    fi: "Vertailu {0} – {1}: kattavuus parani {2} kohdassa ja heikkeni {3} kohdassa.",
    sv: "Jämförelse {0} – {1}: täckningen blev bättre på {2} {2|ställe|ställen} och sämre på {3}.",
    en: "Compared {0} with {1}: cover got better in {2} {2|place|places} and worse in {3}.")
  package static let noStatedDay = Phrase(
    fi: "(päivä ei tiedossa)", sv: "(dag okänd)", en: "(no stated day)")
  package static let nothingChanged = Phrase(
    fi: "Mikään ei ole muuttunut.", sv: "Ingenting har ändrats.", en: "Nothing changed.")
  package static let whatIfNothing = Phrase(
    fi: "Mitä jos: minkään linjan tai roolin kattavuus ei muutu.",
    sv: "Tänk om: täckningen ändras inte för någon linje eller roll.",
    en: "What if: the cover of no line or role changes.")
  package static let whatIf = Phrase(
    fi: "Mitä jos: näiden linjojen ja roolien kattavuus muuttuu.",
    sv: "Tänk om: täckningen ändras för dessa linjer och roller.",
    en: "What if: the cover of these lines and roles changes.")

  // Sections
  package static let better = Phrase(fi: "Parantunut:", sv: "Bättre:", en: "Better:")
  package static let worse = Phrase(fi: "Heikentynyt:", sv: "Sämre:", en: "Worse:")
  package static let cameOrWent = Phrase(
    fi: "Alueiden uudet ja poistuneet linjat ja roolit:",
    sv: "Linjer och roller som tillkommit eller försvunnit i något område:",
    en: "Lines and roles that came or went in a region:")
  package static let changedAgreements = Phrase(fi: "Sopimukset:", sv: "Avtal:", en: "Agreements:")
  package static let changedStations = Phrase(
    fi: "Asiantuntijat:", sv: "Experter:", en: "Experts:")
  package static let changedLines = Phrase(fi: "Linjat:", sv: "Linjer:", en: "Lines:")
  package static let changedRegions = Phrase(fi: "Alueet:", sv: "Områden:", en: "Regions:")

  // A change
  package static let changed = Phrase(
    fi: "{0}: ennen {1}, nyt {2}", sv: "{0}: förut {1}, nu {2}", en: "{0}: before {1}, now {2}")
  package static let cameNew = Phrase(fi: "uusi: {0}", sv: "ny: {0}", en: "new: {0}")
  package static let wentAway = Phrase(fi: "poistunut: {0}", sv: "borta: {0}", en: "gone: {0}")
  package static let inLine = Phrase(
    fi: "{0}, linja {1}", sv: "{0}, linje {1}", en: "{0}, line {1}")
  package static let inRole = Phrase(
    fi: "{0}, linja {1}, rooli {2}", sv: "{0}, linje {1}, roll {2}", en: "{0}, line {1}, role {2}")
  package static let agreementWith = Phrase(
    fi: "{0} ja {1}: ennen {2}, nyt {3}",
    sv: "{0} och {1}: förut {2}, nu {3}",
    en: "{0} and {1}: before {2}, now {3}")
  package static let noCellThere = Phrase(
    fi: "ei kartalla", sv: "inte på kartan", en: "not on the map")
  package static let noneThere = Phrase(fi: "ei ketään", sv: "ingen", en: "nobody")
  package static let quoted = Phrase(fi: "”{0}”", sv: "”{0}”", en: "“{0}”")
  package static let nothingThere = Phrase(
    fi: "ei merkintää", sv: "ingen uppgift", en: "nothing stated")

  // The states of an agreement
  package static let stateUnsigned = Phrase(
    fi: "ei allekirjoitettu", sv: "inte undertecknat", en: "not signed")
  package static let stateInquiry = Phrase(
    fi: "tiedusteltu", sv: "förfrågan gjord", en: "asked for")
  package static let stateUnknown = Phrase(fi: "ei tiedossa", sv: "inte känt", en: "not known")
  package static let stateNone = Phrase(fi: "ei merkitty", sv: "inte angivet", en: "none stated")
}
