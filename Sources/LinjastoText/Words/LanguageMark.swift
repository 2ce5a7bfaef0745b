package import Linjasto

/// Signs around a text that is in another language than the sheet it stands in, for a printer that
/// can say so: the language's code stands between the first two, the text between the last two. They
/// are of a plane of Unicode that no text uses.
package enum LanguageMark {
  package static let opening: Unicode.Scalar = "\u{F8FB}"
  package static let middle: Unicode.Scalar = "\u{F8FC}"
  package static let closing: Unicode.Scalar = "\u{F8FD}"

  package static func marked(_ text: String, _ language: Language) -> String {
    "\(opening)\(language.rawValue)\(middle)\(text)\(closing)"
  }
}
