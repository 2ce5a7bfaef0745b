internal import Linjasto

extension Sequence where Element: RawRepresentable<String> {
  /// Ids and coded values as they are written in a map.
  var plain: [String] { map { $0.rawValue } }
}

extension Sequence where Element == Requirement {
  /// The ids of lines and roles.
  var plain: [String] { map { $0.id } }
}

extension LocalizedText {
  /// The texts by the codes of their languages; `und` is that of the map.
  var plain: [String: String] {
    var texts: [String: String] = [:]
    for language in languages { texts[language.rawValue] = self[language] }
    if let unmarked { texts["und"] = unmarked }
    return texts
  }
}

extension Reach {
  /// Codes of regions, or the one word of the format.
  var plain: [String] {
    switch self {
    case .regions(let regions): regions.plain
    case .everywhere: ["all"]
    case .unknown: ["unknown"]
    }
  }
}
