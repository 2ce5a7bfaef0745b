/// How the styles of a workbook show numbers, as far as it changes what they mean.
final class NumberFormats: PartHandler {
  enum Kind: Equatable {
    case plain
    case day
    case time
    /// A code of so many digits, with zeros before it.
    case code(Int)
  }

  private var byID: [Int: Kind] = [:]
  private var byStyle: [Kind] = []
  private var isInStyles = false
  var refusal: WorkbookRefusal? { nil }

  /// What a cell with this style shows.
  func kind(ofStyle style: Int?) -> Kind {
    guard let style, byStyle.indices.contains(style) else { return .plain }
    return byStyle[style]
  }

  func start(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }),
        let code = attributes["formatCode"]
      else { return }
      byID[id] = NumberFormats.kind(of: code)
    case "cellXfs": isInStyles = true
    case "xf" where isInStyles:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      byStyle.append(byID[id] ?? NumberFormats.builtIn(id))
    default: break
    }
  }

  func end(_ element: String) { if element == "cellXfs" { isInStyles = false } }

  /// By ECMA-376, Part 1, 18.8.30, with what it leaves to East Asian languages.
  private static func builtIn(_ id: Int) -> Kind {
    switch id {
    case 14...17, 22, 27...31, 34...36, 50...58: .day
    case 18...21, 32, 33, 45...47: .time
    default: .plain
    }
  }

  /// What a code of a format shows, but for what stands in it as text, in brackets or escaped.
  static func kind(of code: String) -> Kind {
    let first = code.prefix { $0 != ";" }
    if !first.isEmpty, first.count <= 15, first.allSatisfy({ $0 == "0" }) {
      return first.count == 1 ? .plain : .code(first.count)
    }
    let letters = Set(signs(of: code.lowercased()))
    if code.lowercased().hasPrefix("general") { return .plain }
    if !letters.isDisjoint(with: ["d", "y"]) { return .day }
    if !letters.isDisjoint(with: ["h", "s"]) { return .time }
    return letters.contains("m") ? .day : .plain
  }

  private static func signs(of code: String) -> [Character] {
    var signs: [Character] = []
    var closing: Character?
    var isEscaped = false
    for character in code {
      if isEscaped {
        isEscaped = false
      } else if closing != nil {
        if character == closing { closing = nil }
      } else {
        switch character {
        // Past it the width of a sign, or the sign again and again.
        case "\\", "_", "*": isEscaped = true
        case "\"": closing = "\""
        case "[": closing = "]"
        default: signs.append(character)
        }
      }
    }
    // Elapsed hours, minutes and seconds stand in brackets.
    for elapsed in ["[h", "[m", "[s"] where code.contains(elapsed + "]") { signs.append("h") }
    for elapsed in ["[hh]", "[mm]", "[ss]"] where code.contains(elapsed) { signs.append("h") }
    return signs
  }
}
