public import Linjasto

/// Experts, lines, guidance and roles that have all words asked for, the best first. Answers
/// `linjasto find`.
public struct FindAnswer: Encodable, Sendable {
  public let format = "linjasto-find/1"
  /// As they were typed.
  public let words: [String]
  /// The day of every standing, `2026-11-22`; left out when no day counts.
  public let day: String?
  public let found: [Record]
  /// Of the words, those that nothing in the maps has.
  public let unknown: [String]
  /// Words of the maps that are near to them.
  public let near: [String]

  /// - Parameter networks: Those that were searched, in the same order.
  public init(_ findings: Findings, in networks: [Network]) {
    words = findings.words
    day = findings.day?.description
    found = findings.found.map { Record($0, in: networks) }
    unknown = findings.unknown
    near = findings.near
  }

  /// What was found.
  public struct Record: Encodable, Sendable {
    /// `station`, `line`, `guidance` or `role`.
    public let kind: String
    public let id: String
    /// By language; of a guidance its text.
    public let name: [String: String]
    /// The ids of the maps that have the record.
    public let maps: [String]
    /// Empty where no word was asked for.
    public let reasons: [Reason]
    /// The ids of a station's lines; left out for all else.
    public let lines: [String]?
    /// How a station stands to the regions that it has to do with; left out for all else.
    public let places: [Place]?

    init(_ finding: Finding, in networks: [Network]) {
      let network = networks[finding.maps[0]]
      maps = finding.maps.map { networks[$0].id }
      reasons = finding.reasons.map { Reason(field: $0.field.rawValue, text: $0.text) }
      switch finding.subject {
      case .station(let id):
        (kind, self.id) = ("station", id.rawValue)
        name = network[id]?.name.plain ?? [:]
        lines = network[id]?.lines.plain ?? []
        places = finding.places.map {
          Place(
            region: $0.region.rawValue, level: $0.level.rawValue,
            isByAssumption: $0.isByAssumption)
        }
      case .line(let id):
        (kind, self.id, lines, places) = ("line", id.rawValue, nil, nil)
        name = network[id]?.name.plain ?? [:]
      case .guidance(let id):
        (kind, self.id, lines, places) = ("guidance", id.rawValue, nil, nil)
        name = network[id]?.text.plain ?? [:]
      case .role(let id):
        (kind, self.id, lines, places) = ("role", id.rawValue, nil, nil)
        name = network[id]?.name.plain ?? [:]
      }
    }
  }

  /// Why it was found.
  public struct Reason: Encodable, Sendable {
    /// Such as `name`, `synonym` or `role`.
    public let field: String
    public let text: String
  }

  /// How a station stands to one region, on the best of its lines.
  public struct Place: Encodable, Sendable {
    public let region: String
    /// `ended`, `planned`, `unknown`, `partial` or `full`.
    public let level: String
    /// Whether the level would be lower without the map's assumptions.
    public let isByAssumption: Bool
  }
}
