internal import Linjasto

/// A question in JSON: ids, words and days under the keys that the command's options have.
struct Question {
  private static let readingKeys = ["as_of", "facts_only", "lang"]
  static let gapsKeys = readingKeys + ["regions", "lines"]
  static let routeKeys =
    readingKeys + [
      "region", "need", "role", "as", "alternatives", "language", "mode", "free_only", "planned",
      "avoid", "include", "already", "entry",
    ]

  private let json: JSON
  private let network: Network

  /// A key that the question does not know would change nothing, so it is a problem.
  init(_ json: JSON, keys: [String], on network: Network) throws(Problem) {
    guard case .object(let members) = json else { throw Problem("a question is an object") }
    for member in members where !keys.contains(member.key) {
      throw Problem("\(member.key): the keys are \(keys.joined(separator: ", "))")
    }
    self.json = json
    self.network = network
  }

  /// Of the texts; the map's own language if none is named.
  func language() throws(Problem) -> Language { try word("lang") ?? network.defaultLanguage }

  /// Without `as_of`, any day for a route and the map's own for the gaps.
  func reading() throws(Problem) -> Reading {
    Reading(day: try day("as_of"), factsOnly: try flag("facts_only"))
  }

  func regions() throws(Problem) -> [Region.ID] {
    try texts("regions").map { text throws(Problem) in
      try id(text, network[Region.ID(text)]?.id, "region")
    }
  }

  func lines(_ key: String = "lines") throws(Problem) -> [Line.ID] {
    try texts(key).map { text throws(Problem) in try id(text, network[Line.ID(text)]?.id, "line") }
  }

  func journey() throws(Problem) -> JourneyRequest {
    guard let region = try text("region") else { throw Problem("name the region") }
    let roles = try texts("role").map { text throws(Problem) in
      try id(text, network[Role.ID(text)]?.id, "role")
    }
    var request = JourneyRequest(
      region: try id(region, network[Region.ID(region)]?.id, "region"),
      requirements: try lines("need").map { .line($0) } + roles.map { .role($0) })
    request.shape = try word("as") ?? .chain
    request.alternatives = min(max(try count("alternatives") ?? 3, 0), 100)
    request.language = try word("language")
    request.mode = try word("mode")
    request.freeOnly = try flag("free_only")
    request.planned = try flag("planned")
    request.avoided = try stations("avoid")
    request.included = try stations("include")
    request.consulted = try stations("already")
    request.entry = try text("entry").map { text throws(Problem) in try station(text) }
    request.reading = try reading()
    guard request.requirements.count + request.included.count <= JourneyPlanner.limit else {
      throw Problem("more than \(JourneyPlanner.limit) needs and included experts at once")
    }
    return request
  }

  // MARK: Values

  private func stations(_ key: String) throws(Problem) -> [Station.ID] {
    try texts(key).map { text throws(Problem) in try station(text) }
  }

  private func station(_ text: String) throws(Problem) -> Station.ID {
    try id(text, network[Station.ID(text)]?.id, "station")
  }

  private func id<ID>(_ text: String, _ found: ID?, _ kind: String) throws(Problem) -> ID {
    guard let found else { throw Problem("the map has no \(kind) \(text)") }
    return found
  }

  private func word<Word: RawRepresentable>(_ key: String) throws(Problem) -> Word?
  where Word.RawValue == String {
    guard let text = try text(key) else { return nil }
    guard let word = Word(rawValue: text) else { throw Problem("\(key): no such word as \(text)") }
    return word
  }

  private func day(_ key: String) throws(Problem) -> Day? {
    guard let text = try text(key) else { return nil }
    guard let day = Day(text) else { throw Problem("\(key): \(text) is no day") }
    return day
  }

  private func text(_ key: String) throws(Problem) -> String? {
    try value(key, "a text") { $0.string }
  }

  private func texts(_ key: String) throws(Problem) -> [String] {
    let items = try value(key, "a list") { $0.array } ?? []
    return try items.map { item throws(Problem) in
      guard let text = item.string else { throw Problem("\(key): \(item.kind) is no text") }
      return text
    }
  }

  private func count(_ key: String) throws(Problem) -> Int? {
    try value(key, "a whole number") { $0.double.flatMap { Int(exactly: $0) } }
  }

  private func flag(_ key: String) throws(Problem) -> Bool {
    try value(key, "true or false") { $0.bool } ?? false
  }

  private func value<Value>(
    _ key: String, _ wanted: String, _ read: (JSON) -> Value?
  ) throws(Problem) -> Value? {
    guard let found = json[key] else { return nil }
    guard let value = read(found) else { throw Problem("\(key): \(found.kind) is not \(wanted)") }
    return value
  }
}
