package import Linjasto

/// How regions stand in a sentence. In Finnish the name carries the case; in Swedish and English a
/// preposition of the sentence does.
extension Phrase {
  package static let asWellAs = Phrase(
    fi: "{0} sekä {1}", sv: "{0} samt {1}", en: "{0} as well as {1}")
  package static let allBut = Phrase(
    fi: "{0} paitsi {1}", sv: "{0} utom {1}", en: "{0} except {1}")
  package static let allRegions = Phrase(fi: "kaikki alueet", sv: "alla områden", en: "all regions")
  package static let inAllRegions = Phrase(
    fi: "kaikilla alueilla", sv: "alla områden", en: "all regions")
  package static let toAllRegions = Phrase(
    fi: "kaikille alueille", sv: "alla områden", en: "all regions")
  package static let servedAllRegions = Phrase(
    fi: "kaikkia alueita", sv: "alla områden", en: "all regions")
  package static let ofAllRegions = Phrase(
    fi: "kaikkien alueiden", sv: "alla områden", en: "all regions")
  package static let inRegion = Phrase(fi: "alueella {0}", sv: "området {0}", en: "the region {0}")
  package static let toRegion = Phrase(fi: "alueelle {0}", sv: "området {0}", en: "the region {0}")
  package static let servedRegion = Phrase(
    fi: "aluetta {0}", sv: "området {0}", en: "the region {0}")
  package static let ofRegion = Phrase(fi: "alueen {0}", sv: "området {0}", en: "the region {0}")
  package static let inPlace = Phrase(fi: "{0} {1}", sv: "{0} i {1}", en: "{0} in {1}")
}
