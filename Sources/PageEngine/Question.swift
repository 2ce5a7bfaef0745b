internal import Linjasto

/// The members of a question, each taken once; what nobody took is a slip of whoever asks.
struct Question {
  /// Of the answer.
  var reader = Language.finnish
  private var members: [JSON.Member]

  init(_ json: JSON) throws(Problem) {
    guard case .object(let members) = json else {
      throw Problem(.wrongType, Saying(.expected, .phrase(.aRecord)))
    }
    self.members = members
  }

  /// - Throws: where a key is left that the question has not.
  func finish() throws(Problem) {
    guard let left = members.first else { return }
    throw Problem(.unknownKey, Saying(.hasNoKey, .phrase(.aQuestion), "\(left.key)"))
  }

  // MARK: Values

  mutating func value(_ key: String) -> JSON? {
    members.firstIndex { $0.key == key }.map { members.remove(at: $0).value }
  }

  mutating func word<Word: RawRepresentable & CaseIterable>(_ key: String) throws(Problem) -> Word?
  where Word.RawValue == String {
    guard let text = try text(key) else { return nil }
    guard let word = Word(rawValue: text) else {
      let words = Word.allCases.map { $0.rawValue }
      throw Problem(
        .notAChoice, Saying(.noSuchWord, "\(text)"),
        help: Saying(.writeOneOf, .list(words.map { .text($0) })), at: key)
    }
    return word
  }

  mutating func day(_ key: String) throws(Problem) -> Day? {
    guard let text = try text(key) else { return nil }
    guard let day = Day(text) else { throw Problem(.badDate, Saying(.isNoDay, "\(text)"), at: key) }
    return day
  }

  mutating func text(_ key: String) throws(Problem) -> String? {
    try take(key, .aText) { $0.string }
  }

  /// One text stands for a list of one.
  mutating func texts(_ key: String) throws(Problem) -> [String] {
    let items = try take(key, .aList) { $0.array ?? ($0.string == nil ? nil : [$0]) } ?? []
    return try items.map { item throws(Problem) in
      guard let text = item.string else {
        throw Problem(.wrongType, Saying(.expected, .phrase(.aText)), at: key)
      }
      return text
    }
  }

  /// Also where it is written as a text, as the fields of a form are.
  mutating func count(_ key: String) throws(Problem) -> Int? {
    try take(key, .aWholeNumber) { json in
      json.double.flatMap { Int(exactly: $0) } ?? json.string.flatMap { Int($0) }
    }
  }

  mutating func flag(_ key: String) throws(Problem) -> Bool {
    try take(key, .trueOrFalse) { json in
      json.bool ?? (json.string == "true" ? true : json.string == "false" ? false : nil)
    } ?? false
  }

  /// A question within this one.
  mutating func part(_ key: String) throws(Problem) -> Question? {
    guard let json = value(key) else { return nil }
    return try Question(json)
  }

  /// Questions within this one, in their order.
  mutating func parts(_ key: String) throws(Problem) -> [Question] {
    let items = try take(key, .aList) { $0.array } ?? []
    return try items.map { item throws(Problem) in try Question(item) }
  }

  /// Its members with a text each.
  mutating func pairs(_ key: String) throws(Problem) -> [(key: String, text: String)] {
    let members = try take(key, .aRecord) { json -> [JSON.Member]? in
      if case .object(let members) = json { members } else { nil }
    }
    return try (members ?? []).map { member throws(Problem) in
      guard let text = member.value.string else {
        throw Problem(.wrongType, Saying(.expected, .phrase(.aText)), at: key)
      }
      return (member.key, text)
    }
  }

  private mutating func take<Value>(
    _ key: String, _ wanted: Phrase, _ read: (JSON) -> Value?
  ) throws(Problem) -> Value? {
    guard let found = value(key), found.kind != .null else { return nil }
    guard let value = read(found) else {
      throw Problem(.wrongType, Saying(.expected, .phrase(wanted)), at: key)
    }
    return value
  }
}
