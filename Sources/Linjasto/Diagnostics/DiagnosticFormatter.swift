/// Diagnostics as text: `path:line:column: severity[id]: phrase`, the line with carets, the help. Of a
/// spreadsheet the place is `path:Sheet!C7`.
public struct DiagnosticFormatter: Sendable {
  /// What they are told in; one without texts of its own is told in Finnish.
  public var language: Language
  /// Whether ANSI escape sequences are written; nothing looks at the terminal here.
  public var usesColor: Bool

  public init(_ language: Language = .english, usesColor: Bool = false) {
    self.language = language
    self.usesColor = usesColor
  }

  /// One diagnostic, ending in a newline.
  public func text(_ diagnostic: Diagnostic) -> String {
    let words = Words(language)
    let severity = words(diagnostic.severity.noun)
    let place =
      diagnostic.location.map { "\($0.path):\($0.place): " }
      ?? diagnostic.subject.map { "\($0): " } ?? ""
    let code = diagnostic.severity == .error ? "31" : "33"
    var text = styled(place.visible, "1")
    text += styled("\(severity)[\(diagnostic.id.rawValue)]", "1;\(code)")
    text += ": \(diagnostic.message.text(in: language).visible)\n"
    if let location = diagnostic.location, !location.excerpt.isEmpty {
      text += excerpt(location, color: code)
    }
    if let help = diagnostic.help {
      let head = styled(words(.problemHelp) + ":", "1")
      text += "  \(head) \(help.text(in: language).visible)\n"
    }
    return text
  }

  /// All of them in order, a blank line after each. Beyond ``limit`` only so many are told, errors
  /// before warnings, and then how many more there are.
  ///
  /// - Parameter further: What there is beyond `diagnostics`.
  public func text(_ diagnostics: [Diagnostic], further: ProblemCount = ProblemCount()) -> String {
    let count = diagnostics.count + further.total
    guard count > DiagnosticFormatter.limit else {
      return diagnostics.map { text($0) + "\n" }.joined()
    }
    let shown =
      (diagnostics.filter { $0.severity == .error } + diagnostics.filter { $0.severity == .warning })
      .prefix(DiagnosticFormatter.limit)
    let words = Words(language)
    let rest = words(.furtherProblems, words.count(count - shown.count))
    return shown.map { text($0) + "\n" }.joined() + "\(rest)\n\n"
  }

  /// How many problems of a file are told, at most.
  public static let limit = 50

  private func styled(_ text: String, _ code: String) -> String {
    usesColor && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// The source line and carets under the place. A long line is cut around it, a tab takes two
  /// cells, and a wide character gets two carets, so that the carets stand under their text.
  private func excerpt(_ location: Diagnostic.Location, color: String) -> String {
    let characters = Array(location.excerpt)
    let place = min(max(0, location.column - 1 - location.excerptOffset), characters.count)
    let first = max(0, place - 60)
    let last = min(characters.count, max(first + 96, 0))
    let isCut = first > 0 || location.excerptOffset > 0
    var source = isCut ? "…" : ""
    var carets = isCut ? " " : ""
    for (index, character) in characters[first..<last].enumerated() {
      let shown = String(character).visible
      source += shown
      let isMarked = (place..<place + location.length).contains(first + index)
      if index + first < place || isMarked {
        carets += String(
          repeating: isMarked ? "^" : " ", count: DiagnosticFormatter.cells(shown))
      }
    }
    if last < characters.count { source += "…" }
    if place >= characters.count { carets += "^" }
    let number = String(location.line)
    let margin = String(repeating: " ", count: number.count)
    return " \(margin) |\n \(number) | \(source)\n \(margin) | \(styled(carets, color))\n"
  }

  /// How many cells of a terminal the text takes: two for East Asian wide characters and emoji
  /// (Unicode Standard Annex #11, in blocks).
  private static func cells(_ text: String) -> Int {
    text.reduce(0) { total, character in
      guard let scalar = character.unicodeScalars.first else { return total }
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
        0x1F900...0x1F9FF, 0x20000...0x3FFFD:
        return total + 2
      default: return total + 1
      }
    }
  }
}

extension Diagnostic.Location {
  /// Where it is in its file.
  fileprivate var place: String {
    guard let cell else { return "\(line):\(column)" }
    return cell.sheet == nil ? "\(line):\(column) (\(cell))" : "\(cell)"
  }
}
