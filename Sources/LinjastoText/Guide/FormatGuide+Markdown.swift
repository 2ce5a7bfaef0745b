internal import Linjasto

extension FormatGuide {
  /// The guide as Markdown, ending in a newline: a heading for each kind of record, and an item for
  /// each field.
  package var markdown: String {
    let words = Words(language)
    let head = Markdown.heading(1, title) + introduction.prefix(1).map(paragraph).joined()
    let introduction = introduction.dropFirst().map(paragraph).joined()
    return head + "\n" + Markdown.heading(2, words(.guideHead)) + introduction
      + sections.map { $0.markdown(words) }.joined()
  }

  private func paragraph(_ text: String) -> String { "\n\(Markdown.escaped(text))\n" }
}

extension FormatGuide.Section {
  fileprivate func markdown(_ words: Words) -> String {
    let place = sheet.map { " (\(words(.guideSheet, $0)))" } ?? ""
    return "\n" + Markdown.heading(2, title + place) + "\n\(Markdown.escaped(meaning))\n\n"
      + entries.map { $0.markdown(words) }.joined()
  }
}

extension FormatGuide.Entry {
  fileprivate func markdown(_ words: Words) -> String {
    var name = "**\(Markdown.escaped(heading))** \(code(key))"
    if isRequired { name += ", \(words(.guideRequired))" }
    var parts = [Markdown.escaped(meaning)]
    if let form { parts.append("\(words(.guideValue).asSentence): \(Markdown.escaped(form)).") }
    if !self.words.isEmpty {
      let list = self.words.map { word, code in
        word == code ? self.code(code) : "\(Markdown.escaped(word)) = \(self.code(code))"
      }
      parts.append("\(words(.guideWords).asSentence): \(list.joined(separator: ", ")).")
    }
    if let standard { parts.append(words(.guideStandard, code(standard)).asSentence + ".") }
    if let example { parts.append("\(words(.guideExample).asSentence): \(code(example))") }
    return "- \(name): \(parts.joined(separator: " "))\n"
  }

  /// As it stands in the format. No value of an example holds a grave accent.
  private func code(_ text: String) -> String { "`\(text)`" }
}
