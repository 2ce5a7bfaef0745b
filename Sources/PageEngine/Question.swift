internal import Linjasto

/// The members of a question, each taken once; what nobody took is a slip of whoever asks.
struct Question {
  private var members: [JSON.Member]

  init(_ json: JSON) throws(Problem) {
    guard case .object(let members) = json else { throw Problem("a question is an object") }
    self.members = members
  }

  /// - Throws: where a key is left that no question has.
  func finish() throws(Problem) {
    guard let left = members.first else { return }
    throw Problem("\(left.key): no question has this key")
  }

  /// The language of the answer; the map's own if none is named.
  mutating func language(on network: Network) throws(Problem) -> Language {
    try word("lang") ?? network.defaultLanguage
  }

  // MARK: Values

  mutating func value(_ key: String) -> JSON? {
    members.firstIndex { $0.key == key }.map { members.remove(at: $0).value }
  }

  mutating func word<Word: RawRepresentable & CaseIterable>(_ key: String) throws(Problem) -> Word?
  where Word.RawValue == String {
    guard let text = try text(key) else { return nil }
    guard let word = Word(rawValue: text) else {
      let words = Word.allCases.map { $0.rawValue }.joined(separator: ", ")
      throw Problem("\(key): “\(text)” is none of \(words)")
    }
    return word
  }

  mutating func day(_ key: String) throws(Problem) -> Day? {
    guard let text = try text(key) else { return nil }
    guard let day = Day(text) else { throw Problem("\(key): “\(text)” is no day") }
    return day
  }

  mutating func text(_ key: String) throws(Problem) -> String? {
    try take(key, "a string") { $0.string }
  }

  mutating func texts(_ key: String) throws(Problem) -> [String] {
    let items = try take(key, "an array") { $0.array } ?? []
    return try items.map { item throws(Problem) in
      guard let text = item.string else {
        throw Problem("\(key): \(item.kind.rawValue), not a string")
      }
      return text
    }
  }

  mutating func count(_ key: String) throws(Problem) -> Int? {
    try take(key, "a whole number") { $0.double.flatMap { Int(exactly: $0) } }
  }

  mutating func flag(_ key: String) throws(Problem) -> Bool {
    try take(key, "a boolean") { $0.bool } ?? false
  }

  private mutating func take<Value>(
    _ key: String, _ wanted: String, _ read: (JSON) -> Value?
  ) throws(Problem) -> Value? {
    guard let found = value(key) else { return nil }
    guard let value = read(found) else {
      throw Problem("\(key): \(found.kind.rawValue), not \(wanted)")
    }
    return value
  }
}
