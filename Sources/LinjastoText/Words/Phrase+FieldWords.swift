package import Linjasto

/// Words of fixed lists as they stand in a cell: short, and without a comma.
extension Phrase {
  // Reach, place, reasons
  package static let wordWholeCountry = Phrase(
    fi: "koko maa", sv: "hela landet", en: "whole country")
  package static let wordBeside = Phrase(
    fi: "kartan vierellä", sv: "bredvid kartan", en: "beside the map")
  package static let wordRarity = Phrase(fi: "harvinaisuus", sv: "sällsynthet", en: "rare")
  package static let wordComplexity = Phrase(fi: "monimutkaisuus", sv: "komplexitet", en: "complex")
  package static let wordSystemFailure = Phrase(
    fi: "palvelut eivät riitä", sv: "tjänsterna räcker inte", en: "services do not suffice")

  // Measures
  package static let wordVerify = Phrase(fi: "selvitetään", sv: "utreds", en: "find out")
  package static let wordStart = Phrase(fi: "käynnistetään", sv: "startas", en: "start up")
  package static let wordSign = Phrase(
    fi: "allekirjoitetaan sopimus", sv: "avtal undertecknas", en: "sign the agreement")
  package static let wordExtend = Phrase(
    fi: "laajennetaan uusille alueille",
    sv: "utvidgas till nya områden",
    en: "extend to more regions")
  package static let wordWiden = Phrase(
    fi: "laajennetaan koko alueelle",
    sv: "utvidgas till hela området",
    en: "serve the whole region")
  package static let wordJoin = Phrase(
    fi: "lisätään linjalle", sv: "läggs till på linjen", en: "add to a line")
  package static let wordFound = Phrase(fi: "perustetaan", sv: "inrättas", en: "set up")
}
