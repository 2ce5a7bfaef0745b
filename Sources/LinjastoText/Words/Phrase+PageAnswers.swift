package import Linjasto

/// What stands around the answers on a page.
extension Phrase {
  package static let askWithout = Phrase(
    fi: "Ei tavoiteta: hae ilman", sv: "Nås inte: sök utan", en: "Not reached: ask without")
  package static let newExpert = Phrase(
    fi: "Uusi asiantuntija", sv: "Ny expert", en: "New expert")
  package static let chooseForm = Phrase(
    fi: "Mitä arvioidaan?", sv: "Vad ska bedömas?", en: "What is to be screened?")

  // What the map lacks
  package static let staleHead = Phrase(
    fi: "Vahvistamatta", sv: "Inte bekräftat", en: "Not confirmed")
  package static let untranslatedHead = Phrase(
    fi: "Kääntämättä", sv: "Inte översatt", en: "Not translated")
  package static let notOnMapHead = Phrase(
    fi: "Ei tiedossa", sv: "Inte känt", en: "Not known")
  package static let notOnMapOf = Phrase(
    fi: "{0} ({1} {1|asiantuntija|asiantuntijaa})", sv: "{0} ({1} {1|expert|experter})",
    en: "{0} ({1} {1|expert|experts})")
}
