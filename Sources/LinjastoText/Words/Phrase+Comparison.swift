/// Two versions of a map, or the map as it is and as it would be.
extension Phrase {
  // The whole
  package static let compared = Phrase(
    fi: "Vertailu {0} – {1}: {2} {2|ruutu tai rooli|ruutua ja roolia} parani, {3} heikkeni.",
    sv: "Jämförelse {0} – {1}: {2} {2|ruta eller roll|rutor och roller} bättre, {3} sämre.",
    en: "Compared {0} with {1}: {2} {2|cell or role|cells and roles} better, {3} worse.")
  package static let noStatedDay = Phrase(
    fi: "(päivä ei tiedossa)", sv: "(dag okänd)", en: "(no stated day)")
  package static let nothingChanged = Phrase(
    fi: "Mikään ei ole muuttunut.", sv: "Ingenting har ändrats.", en: "Nothing changed.")
  package static let whatIfNothing = Phrase(
    fi: "Mitä jos: yhdenkään ruudun tai roolin kattavuus ei muutu.",
    sv: "Tänk om: täckningen ändras inte för någon ruta eller roll.",
    en: "What if: no cell or role stands on another rung.")
  package static let whatIf = Phrase(
    fi: "Mitä jos: näiden ruutujen ja roolien kattavuus muuttuu.",
    sv: "Tänk om: täckningen ändras för dessa rutor och roller.",
    en: "What if: these cells and roles stand on another rung.")

  // Sections
  package static let better = Phrase(fi: "Parantunut:", sv: "Bättre:", en: "Better:")
  package static let worse = Phrase(fi: "Heikentynyt:", sv: "Sämre:", en: "Worse:")
  package static let cameOrWent = Phrase(
    fi: "Uudet ja poistuneet ruudut ja roolit:",
    sv: "Rutor och roller som tillkommit eller försvunnit:",
    en: "Cells and roles that came or went:")
  package static let changedAgreements = Phrase(fi: "Sopimukset:", sv: "Avtal:", en: "Agreements:")
  package static let changedStations = Phrase(fi: "Asemat:", sv: "Stationer:", en: "Stations:")
  package static let changedLines = Phrase(fi: "Linjat:", sv: "Linjer:", en: "Lines:")
  package static let changedRegions = Phrase(fi: "Alueet:", sv: "Områden:", en: "Regions:")

  // A change
  package static let inRole = Phrase(fi: "{0}, rooli {1}", sv: "{0}, roll {1}", en: "{0}, role {1}")
  package static let agreementWith = Phrase(
    fi: "{0} ja alue {1}: {2} → {3}",
    sv: "{0} med område {1}: {2} → {3}",
    en: "{0} with {1}: {2} → {3}")
  package static let noCellThere = Phrase(fi: "ei ruutua", sv: "ingen ruta", en: "no cell")
  package static let noneThere = Phrase(fi: "ei ketään", sv: "ingen", en: "none")
  package static let quoted = Phrase(fi: "”{0}”", sv: "”{0}”", en: "“{0}”")
  package static let nothingThere = Phrase(fi: "ei mitään", sv: "ingenting", en: "nothing")

  // The states of an agreement
  package static let stateUnsigned = Phrase(
    fi: "ei allekirjoitettu", sv: "inte undertecknat", en: "not-signed")
  package static let stateInquiry = Phrase(fi: "tiedusteltu", sv: "förfrågan gjord", en: "inquiry")
  package static let stateUnknown = Phrase(fi: "ei tiedossa", sv: "inte känt", en: "unknown")
  package static let stateNone = Phrase(fi: "ei merkitty", sv: "inte angivet", en: "none stated")
}
