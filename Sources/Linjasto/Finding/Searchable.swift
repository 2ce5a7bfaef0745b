/// The texts of one record by the fields that they stand in, folded once for every word asked for.
struct Searchable {
  private struct Text {
    let field: Finding.Field
    let text: String
    let words: [String]
    /// Whether it is in another language than the reader's, though there is one in it.
    let isForeign: Bool
  }

  private var texts: [Text] = []
  /// Comes first among texts that are as good.
  private let language: Language

  init(in language: Language) { self.language = language }

  mutating func add(_ field: Finding.Field, _ text: String?, isForeign: Bool = false) {
    guard let text, !text.isEmpty else { return }
    texts.append(
      Text(field: field, text: text, words: Folding.words(text), isForeign: isForeign))
  }

  mutating func add(_ field: Finding.Field, _ text: LocalizedText?) {
    guard let text else { return }
    for (index, text) in text.everyText(first: language).enumerated() {
      add(field, text, isForeign: index > 0)
    }
  }

  mutating func add(_ field: Finding.Field, _ words: LocalizedWords) {
    for word in words[language] { add(field, word) }
    for other in words.languages where other != language {
      for word in words[other] { add(field, word, isForeign: true) }
    }
  }

  /// Where a folded word is found best; the weight of its field counts first.
  func best(_ typed: String) -> (reason: Finding.Reason, match: WordMatch)? {
    var best: (text: Text, match: WordMatch)?
    for text in texts {
      guard let match = text.words.lazy.compactMap({ Self.match(typed, $0) }).max() else {
        continue
      }
      if best.map({ Self.rank(text, match) > Self.rank($0.text, $0.match) }) ?? true {
        best = (text, match)
      }
    }
    return best.map { (Finding.Reason(field: $0.text.field, text: $0.text.text), $0.match) }
  }

  private static func rank(_ text: Text, _ match: WordMatch) -> (Int, Int, Int) {
    (text.field.weight, text.isForeign ? 0 : 1, match.rawValue)
  }

  /// Of a word so short only all of it counts: it is a code or a number.
  private static func match(_ typed: String, _ word: String) -> WordMatch? {
    typed.utf8.count < 3 ? (typed == word ? .whole : nil) : WordMatch(typed, in: word)
  }

  /// Every word of it as written, for who mistyped one.
  var vocabulary: [String] {
    texts.filter { $0.field != .note && $0.field != .guidance }.flatMap { text in
      text.text.split { $0 == " " || $0 == "," || $0 == "(" || $0 == ")" || $0 == "/" }
        .map { String($0) }
    }
  }
}

extension LocalizedText {
  /// The text in every language that there is one in, that in `language` first.
  func everyText(first language: Language) -> [String] {
    let others = languages.filter { $0 != language }.compactMap { self[$0] }
    return [self[language], unmarked].compactMap { $0 } + others
  }
}
