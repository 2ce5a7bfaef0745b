public import Linjasto
internal import LinjastoText

/// The guide to the format of maps as a part of a page.
public enum FormatGuidePage {
  /// Its introduction, and a fold for each kind of record with its fields.
  public static func html(in language: Language) -> String {
    let guide = FormatGuide(of: Network.Contents.fields.shape, in: language)
    let words = Words(language)
    let parts =
      [HTML.element("h3", text: guide.title)]
      + guide.introduction.map { HTML.element("p", text: $0) }
      + guide.sections.map { $0.html(words) }
    return HTML.block("div", [("lang", language.spoken.rawValue)], of: parts).written
  }
}

extension FormatGuide.Section {
  fileprivate func html(_ words: Words) -> HTML {
    let place = sheet.map { " (\(words(.guideSheet, $0)))" } ?? ""
    return .block(
      "details",
      of: [
        .element("summary", text: title + place), .element("p", text: meaning),
        .block("ul", of: entries.map { $0.html(words) }),
      ])
  }
}

extension FormatGuide.Entry {
  fileprivate func html(_ words: Words) -> HTML {
    var parts: [HTML] = [.element("b", text: heading), .text(" "), code(key)]
    parts.append(.text((isRequired ? ", \(words(.guideRequired))" : "") + ": \(meaning)"))
    if let form { parts.append(.text(" \(words(.guideValue).asSentence): \(form).")) }
    if !self.words.isEmpty {
      let list = self.words.map { word, code in
        word == code ? self.code(code) : HTML.text("\(word) = ").followed(by: self.code(code))
      }
      parts += [.text(" \(words(.guideWords).asSentence): "), .joined(list, ", "), .text(".")]
    }
    if let standard {
      let said = words(.guideStandard, HTML.place(0)).asSentence
      parts += [.text(" "), .filled(said, [code(standard)]), .text(".")]
    }
    if let example { parts += [.text(" \(words(.guideExample).asSentence): "), code(example)] }
    return .element("li", of: parts)
  }

  /// As it stands in the format.
  private func code(_ text: String) -> HTML { .element("code", text: text) }
}
