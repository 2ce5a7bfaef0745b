internal import Linjasto
internal import LinjastoText

extension HTML {
  /// A text on one line, in which what stands between ``LanguageMark``s is marked as of that language.
  ///
  /// A mark that belongs to no other is left out: the elements are closed whatever the text is.
  static func spoken(_ text: String) -> HTML {
    guard text.unicodeScalars.contains(LanguageMark.opening) else { return .text(text.onOneLine) }
    var parts: [HTML] = []
    var rest = text.unicodeScalars[...]
    while let opening = rest.firstIndex(of: LanguageMark.opening) {
      parts.append(.plain(rest[..<opening]))
      rest = rest[rest.index(after: opening)...]
      guard let middle = rest.firstIndex(of: LanguageMark.middle),
        let language = Language(rawValue: String(rest[..<middle]))
      else { continue }
      let own = rest[rest.index(after: middle)...]
      let closing = own.firstIndex(of: LanguageMark.closing) ?? own.endIndex
      parts.append(.element("span", [("lang", language.rawValue)], of: [.plain(own[..<closing])]))
      rest = closing == own.endIndex ? own[closing...] : own[own.index(after: closing)...]
    }
    parts.append(.plain(rest))
    return .joined(parts, "")
  }

  private static func plain(_ scalars: Substring.UnicodeScalarView) -> HTML {
    let marks = [LanguageMark.opening, LanguageMark.middle, LanguageMark.closing]
    return .text(String(String.UnicodeScalarView(scalars.filter { !marks.contains($0) })).onOneLine)
  }
}
