public import Linjasto

/// One record to choose from a list at a terminal, by what people type.
public struct InterviewChoice<ID: Hashable & Sendable & CustomStringConvertible>: Sendable {
  /// What a typed line comes to.
  public enum Reply: Sendable {
    case chosen(ID)
    /// An empty line: it is not known.
    case notKnown
    /// None or several are meant: what to say before asking again.
    case unclear(String)
  }

  /// The question with the list, ready for an answer behind it.
  public let prompt: String
  private let entries: [Entry]
  private let words: Words
  private let find: @Sendable (String) -> NameIndex.Match<ID>

  private struct Entry: Sendable {
    let mark: String
    let id: ID
    let name: String
  }

  private init(
    _ question: Phrase, _ entries: [Entry], _ words: Words,
    find: @escaping @Sendable (String) -> NameIndex.Match<ID>
  ) {
    let list = entries.map { "  \($0.mark) \($0.name)\n" }.joined()
    prompt = "\(list)\(words(question)): "
    self.entries = entries
    self.words = words
    self.find = find
  }

  /// What is chosen, as in the list; said back, since a part of a name is enough.
  public func name(of id: ID) -> String { entries.first { $0.id == id }?.name ?? id.description }

  public func take(_ typed: String) -> Reply {
    let text = typed.split { $0.isWhitespace }.joined(separator: " ")
    if text.isEmpty { return .notKnown }
    switch find(text) {
    case .found(let id): return .chosen(id)
    case .ambiguous(let ids):
      let meant = ids.map { name(of: $0) }
      return .unclear(words(.didYouMean, meant.joined(separator: "; ")) + "\n")
    case .unknown(let near):
      let guess = near.isEmpty ? "" : " " + words(.didYouMean, near.joined(separator: "; "))
      return .unclear(words(.notInList, text.visible) + guess + "\n")
    }
  }
}

extension InterviewChoice where ID == Region.ID {
  /// The regions of the map.
  public init(regionsOf network: Network, in language: Language) {
    let wording = Wording(network, language)
    let index = NameIndex(network, in: language)
    self.init(
      .askRegion,
      network.regions.map { Entry(mark: $0.id.rawValue, id: $0.id, name: wording($0.name)) },
      Words(language)
    ) { index.region($0) }
  }
}

extension InterviewChoice where ID == Screening.ID {
  /// The forms of the map under numbers, each with the lines that it belongs to.
  public init(formsOf network: Network, in language: Language) {
    let wording = Wording(network, language)
    let index = NameIndex(network, in: language)
    let ids = network.screenings.map { $0.id }
    let entries = network.screenings.enumerated().map { number, screening in
      let lines = network.lines.filter { $0.screening == screening.id }.map { wording($0.id) }
      let title = screening.title.map { wording($0) } ?? screening.id.rawValue
      return Entry(
        mark: "\(number + 1).", id: screening.id,
        name: lines.isEmpty ? title : "\(title): \(lines.joined(separator: "; "))")
    }
    self.init(.askForm, entries, Words(language)) { text in
      if let number = Int(text), ids.indices.contains(number - 1) { return .found(ids[number - 1]) }
      return index.screening(text)
    }
  }
}
