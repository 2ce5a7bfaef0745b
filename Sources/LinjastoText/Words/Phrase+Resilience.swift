package import Linjasto

/// What hangs on one expert or on two.
extension Phrase {
  package static let singlePoints = Phrase(
    fi: """
      Haavoittuvuus: {0} {0|ruutu tai vaadittu rooli on|ruutua ja vaadittua roolia on} yhden \
      ainoan asiantuntijan varassa.
      """,
    sv: """
      Sårbarhet: {0} {0|ruta eller roll som krävs|rutor och roller som krävs} hänger på en enda \
      expert.
      """,
    en: """
      Vulnerability: {0} {0|square or required role hangs|squares and required roles hang} on one \
      expert alone.
      """)
  package static let withoutOne = Phrase(
    fi: "Mitä jäisi ilman ketään, jos yksi asiantuntija puuttuisi:",
    sv: "Vad som skulle stå utan någon om en expert föll bort:",
    en: "What would be left with nobody without one expert:")
  package static let weakened = Phrase(
    fi: """
      Lisäksi {0} asiantuntijan menetys heikentäisi jotakin ruutua tai roolia mutta ei tyhjentäisi \
      sitä.
      """,
    sv: """
      Bortfall av ytterligare {0} {0|expert|experter} skulle försvaga en ruta eller roll utan att \
      tömma den.
      """,
    en: """
      The loss of {0} further {0|expert|experts} would lower a square or a role without emptying \
      it.
      """)
  package static let withoutTwo = Phrase(
    fi: "Mikä on vain kahden asiantuntijan varassa:",
    sv: "Vad bara två experter tillsammans bär:",
    en: "What only two together carry:")
  package static let pairLoss = Phrase(
    fi: "{0} + {1}: {2}; yhteensä {3} {3|tyhjä ruutu|tyhjää ruutua}",
    sv: "{0} + {1}: {2}; sammanlagt {3} {3|tom ruta|tomma rutor}",
    en: "{0} + {1}: {2}; in all {3} {3|square|squares} empty")
  package static let cutting = Phrase(
    fi: """
      Asiantuntijat, joiden menetys erottaisi muut toisistaan, niin kuin linjat heidät yhdistävät:
      """,
    sv: "Experter vars bortfall skulle skilja andra från varandra, så som linjerna förenar dem:",
    en: "Experts whose loss cuts others off from each other, as lines join them:")
  package static let noneCuts = Phrase(fi: "ei yhtään", sv: "inga", en: "none")
  package static let cutOff = Phrase(
    fi: "{0}: {1} {1|asiantuntija jäisi|asiantuntijaa jäisi} erilleen, verkko hajoaisi {2} osaan",
    sv: "{0}: {1} {1|expert|experter} skulle bli {1|avskuren|avskurna}, nätet falla i {2} delar",
    en: "{0}: {1} {1|expert|experts} cut off, {2} parts remain")
  package static let roleCount = Phrase(
    fi: "{0} {0|vaadittu rooli|vaadittua roolia}",
    sv: "{0} {0|roll|roller} som krävs",
    en: "{0} {0|required role|required roles}")
  package static let entryOf = Phrase(
    fi: "aloituspaikka ({0})", sv: "startpunkt ({0})", en: "an entry ({0})")
  package static let moreInJSON = Phrase(
    fi: "ja {0} muuta (--json luettelee kaikki)",
    sv: "och {0} till (--json visar alla)",
    en: "and {0} more (--json lists all)")
}
