internal import Linjasto

/// A journey plan, for programs.
public struct RouteReport: Encodable, Sendable {
  struct Need: Encodable, Sendable {
    let kind: String
    let id: String
    let name: String
    /// Who may be contacted for it, or was consulted.
    let coveredBy: [Station.ID]
    let consulted: [Station.ID]
  }

  struct Answer: Encodable, Sendable {
    let stations: [Station.ID]
    let cost: Cost
    let optimal: Bool
    let lowerBound: Int
    let unknowns: Int
    let assumptions: Int
    let steps: [Step]
  }

  struct Cost: Encodable, Sendable {
    let split: CostSplit

    func encode(to encoder: any Encoder) throws {
      try split.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(split.total, forKey: .total)
    }

    private enum Key: CodingKey { case total }
  }

  struct Step: Encodable, Sendable {
    let station: Station.ID
    let name: String
    let line: Line.ID?
    let moves: [Move]
    let covers: [String]
    let newlyCovers: [String]
    let status: Station.Status
    let modes: [Station.Mode]
    let fee: Station.Fee
    let agreement: Agreement.State?
    let level: Level?
    let source: Source.ID?
    let unknown: [KnownFact]
    let assumed: [String]
    let cost: Cost
  }

  struct Move: Encodable, Sendable {
    let kind: String
    var line: Line.ID?
    var from: String?
    var to: String?
  }

  struct Replacement: Encodable, Sendable {
    let station: Station.ID
    /// Null when nobody else covers what is `lost`.
    let added: Int?
    let instead: [Station.ID]
    let lost: [String]
  }

  struct Choice: Encodable, Sendable {
    let criteria: Criteria
    let stations: [Station.ID]
    let cost: Cost
  }

  struct Help: Encodable, Sendable {
    let requirement: String
    let remedies: [Remedy]
    let elsewhere: [Elsewhere]
  }

  struct Elsewhere: Encodable, Sendable {
    let region: Region.ID
    let stations: [Station.ID]
  }

  struct Remedy: Encodable, Sendable {
    let station: Station.ID
    let name: String
    let conditions: [Condition]
    var wouldCover: [String]?
  }

  struct Condition: Encodable, Sendable {
    let id: String
    let text: String
  }

  let map: String
  let region: Region.ID
  let asOf: Day?
  let shape: JourneyRequest.Shape
  let entry: Station.ID?
  let requirements: [Need]
  let answers: [Answer]
  let replacements: [Replacement]
  let choices: [Choice]
  let hasAllChoices: Bool
  let uncovered: [String]
  let help: [Help]
  let nearMisses: [Remedy]
  let excluded: [Remedy]
  let screening: ScreeningReport?
  let note: String

  private enum CodingKeys: CodingKey {
    case map, region, asOf, shape, entry, requirements, answers, replacements, choices
    case hasAllChoices, uncovered, help, nearMisses, excluded, screening, note
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(map, forKey: .map)
    try container.encode(region, forKey: .region)
    try container.encode(asOf, forKey: .asOf)
    try container.encode(shape, forKey: .shape)
    // No entry is said, not left out.
    try container.encode(entry, forKey: .entry)
    try container.encode(requirements, forKey: .requirements)
    try container.encode(answers, forKey: .answers)
    try container.encode(replacements, forKey: .replacements)
    try container.encode(choices, forKey: .choices)
    try container.encode(hasAllChoices, forKey: .hasAllChoices)
    try container.encode(uncovered, forKey: .uncovered)
    try container.encode(help, forKey: .help)
    try container.encode(nearMisses, forKey: .nearMisses)
    try container.encode(excluded, forKey: .excluded)
    try container.encodeIfPresent(screening, forKey: .screening)
    try container.encode(note, forKey: .note)
  }
}
