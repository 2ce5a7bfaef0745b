internal import Linjasto
internal import LinjastoText

/// Turns what was typed into the map's ids, and collects everything that is none.
struct NameResolver {
  private let network: Network
  private let index: NameIndex
  private var problems: [String] = []

  init(_ network: Network) {
    self.network = network
    index = NameIndex(network)
  }

  mutating func problem(_ text: String) { problems.append(text) }

  /// Throws every problem found, one a line.
  func finish() throws {
    guard !problems.isEmpty else { return }
    throw Failure(problems.joined(separator: "\nlinjasto: "))
  }

  var regions: String { list(network.regions.map { ($0.id.rawValue, $0.name) }) }
  var allLines: String { list(network.lines.map { ($0.code, $0.name) }) }

  private func list(_ records: [(String, LocalizedText)]) -> String {
    records.map { "\($0.0) \($0.1.text(in: network.defaultLanguage))" }.joined(separator: ", ")
  }

  mutating func region(_ text: String) -> Region.ID? {
    take(index.region(text), text, "region", all: regions)
  }

  mutating func station(_ text: String) -> Station.ID? {
    take(index.station(text), text, "station", all: nil)
  }

  mutating func screening(_ text: String) -> Screening.ID? {
    let all = network.screenings.map(\.id.rawValue).joined(separator: ", ")
    return take(index.screening(text), text, "screening", all: all.isEmpty ? "none" : all)
  }

  mutating func lines(_ text: String) -> [Line.ID] {
    if case .found(let id) = index.line(text) { return [id] }
    let all = allLines
    return parts(text).compactMap { take(index.line($0), $0, "line", all: all) }
  }

  mutating func roles(_ text: String) -> [Role.ID] {
    if case .found(let id) = index.role(text) { return [id] }
    let all = network.roles.map(\.id.rawValue).joined(separator: ", ")
    return parts(text).compactMap { take(index.role($0), $0, "role", all: all) }
  }

  mutating func stations(_ text: String) -> [Station.ID] {
    if case .found(let id) = index.station(text) { return [id] }
    return parts(text).compactMap { station($0) }
  }

  mutating func unavailable(_ text: String, in request: inout JourneyRequest) {
    let colon = text.lastIndex(of: ":")
    let name = colon.map { String(text[..<$0]) } ?? text
    let until = colon.map { String(text[text.index(after: $0)...]) }
    guard let id = station(name) else { return }
    request.unavailable[id] = .some(until.flatMap { day($0, "--unavailable") })
  }

  mutating func day(_ text: String, _ option: String) -> Day? {
    if let day = Day(text) { return day }
    problem("\(option) takes a day such as 2026-11-22, not “\(text)”")
    return nil
  }

  private func parts(_ text: String) -> [String] {
    let parts = text.split(separator: ",").map(String.init)
    return parts.isEmpty ? [text] : parts
  }

  private mutating func take<ID>(
    _ match: NameIndex.Match<ID>, _ text: String, _ noun: String, all: String?
  ) -> ID? {
    switch match {
    case .found(let id):
      return id
    case .ambiguous(let ids):
      let names = ids.prefix(6).map { "\($0)" }.joined(separator: ", ")
      problem("several a \(noun) could be meant by “\(text)”: \(names)")
    case .unknown(let near):
      let names = near.map { "“\($0)”" }.joined(separator: " or ")
      let help =
        near.isEmpty
        ? all.map { "; the map has \($0)" } ?? "" : "; did you mean \(names)?"
      problem("the map has no \(noun) “\(text)”\(help)")
    }
    return nil
  }
}
