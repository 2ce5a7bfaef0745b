package import Linjasto

/// What hangs on one expert or on two.
extension Phrase {
  package static let singlePoints = Phrase(
    fi: "Haavoittuvuus: {0} {0|ruutu tai vaadittu rooli on|ruutua ja vaadittua roolia on} yhden "
      + "ainoan aseman varassa.",
    sv: "Sårbarhet: {0} {0|ruta eller roll som krävs|rutor och roller som krävs} hänger på en "
      + "enda station.",
    en: "Single points of failure: {0} {0|cell or required role|cells and required roles} carried "
      + "by one station alone.")
  package static let withoutOne = Phrase(
    fi: "Mitä jäisi ilman ketään, jos yksi asema puuttuisi (N−1):",
    sv: "Vad som skulle stå utan någon om en station föll bort (N−1):",
    en: "What would be left with nobody without one station (N−1):")
  package static let weakened = Phrase(
    fi: "Lisäksi {0} aseman menetys heikentäisi jotakin ruutua tai roolia mutta ei "
      + "tyhjentäisi sitä.",
    sv: "Bortfall av ytterligare {0} {0|station|stationer} skulle försvaga en ruta eller roll "
      + "utan att tömma den.",
    en: "The loss of {0} further {0|station|stations} would lower a cell or a role without "
      + "emptying it.")
  package static let withoutTwo = Phrase(
    fi: "Mikä on vain kahden aseman varassa (N−2):",
    sv: "Vad bara två stationer tillsammans bär (N−2):",
    en: "What only two together carry (N−2):")
  package static let pairLoss = Phrase(
    fi: "{0} ja {1}: {2}; yhteensä {3} {3|tyhjä ruutu|tyhjää ruutua}",
    sv: "{0} och {1}: {2}; sammanlagt {3} {3|tom ruta|tomma rutor}",
    en: "{0} and {1}: {2}; in all {3} {3|cell|cells} empty")
  package static let cutting = Phrase(
    fi: "Asemat, joiden menetys erottaisi asiantuntijat toisistaan, niin kuin linjat heidät "
      + "yhdistävät:",
    sv: "Stationer vars bortfall skulle skilja experter från varandra, så som linjerna förenar "
      + "dem:",
    en: "Stations whose loss cuts experts off from each other, as lines join them:")
  package static let noneCuts = Phrase(fi: "ei yhtään", sv: "inga", en: "none")
  package static let cutOff = Phrase(
    fi: "{0}: {1} {1|asema jäisi|asemaa jäisi} erilleen, verkko hajoaisi {2} osaan",
    sv: "{0}: {1} {1|station|stationer} skulle bli {1|avskuren|avskurna}, nätet falla i {2} delar",
    en: "{0}: {1} {1|station|stations} cut off, {2} parts remain")
  package static let roleCount = Phrase(
    fi: "{0} {0|vaadittu rooli|vaadittua roolia}",
    sv: "{0} {0|roll|roller} som krävs",
    en: "{0} {0|required role|required roles}")
  package static let entryOf = Phrase(
    fi: "{1|alueen|alueiden} {0} aloituspaikka", sv: "startpunkten för {0}", en: "the entry of {0}")
  package static let moreInJSON = Phrase(
    fi: "ja {0} muuta (--json luettelee kaikki)",
    sv: "och {0} till (--json visar alla)",
    en: "and {0} more (--json lists all)")
}
