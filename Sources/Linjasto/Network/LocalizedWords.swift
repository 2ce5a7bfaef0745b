/// Words by language, such as what people call a thing beside its name.
public struct LocalizedWords: Hashable, Sendable {
  private var words: [Language: [String]]

  /// A language without words is left out.
  public init(_ words: [Language: [String]] = [:]) {
    self.words = words.filter { !$0.value.isEmpty }
  }

  /// In the order of the map; empty where there are none in the language.
  public subscript(language: Language) -> [String] { words[language] ?? [] }

  /// Those that there are words in, ascending.
  public var languages: [Language] { Language.allCases.filter { words[$0] != nil } }
  /// Of every language, language by language.
  public var all: [String] { languages.flatMap { self[$0] } }
  public var isEmpty: Bool { words.isEmpty }
}
