extension Language {
  /// The language that fixed texts are read in when this one is wanted: Finnish, Swedish and English
  /// are spoken. A reader of any other language gets Finnish frames, and names in the wanted
  /// language where the map has them.
  package var spoken: Language {
    switch self {
    case .finnish, .swedish, .english: self
    case .northernSami, .inariSami, .skoltSami: .finnish
    }
  }
}

/// The one reader of the catalog: its texts, days and numbers in one language.
package struct Words: Equatable, Sendable {
  /// Every language that has texts of its own.
  package static let languages: [Language] = [.finnish, .swedish, .english]

  /// The language that was asked for, spoken or not: names are wanted in it.
  package let language: Language

  package init(_ language: Language) { self.language = language }

  package func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
    fill(phrase, values)
  }

  /// The phrase with its places filled in; a place without a value stays as it is.
  package func fill(_ phrase: Phrase, _ values: [String]) -> String {
    let template = phrase.text(in: language)
    guard !values.isEmpty else { return template }
    // Piece by piece, so that a value that holds braces itself stays untouched.
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let place = rest[rest.index(after: open)..<close]
      text += filled(place, values) ?? "{\(place)}"
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// What stands in a place such as `0` or `0|one|many`.
  private func filled(_ place: Substring, _ values: [String]) -> String? {
    let parts = place.split(separator: "|", omittingEmptySubsequences: false)
    guard let index = Int(parts[0]), values.indices.contains(index) else { return nil }
    guard parts.count == 3 else { return values[index] }
    return String(values[index] == "1" ? parts[1] : parts[2])
  }
}
