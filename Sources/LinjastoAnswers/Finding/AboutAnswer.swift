public import Linjasto
public import LinjastoText

/// Everything that a map says, or all of one line, station or region, in one language. Answers
/// `linjasto about`.
public struct AboutAnswer: Encodable, Sendable {
  public let format = "linjasto-about/1"
  /// The id of the map.
  public let map: String
  public let title: String
  /// What comes before the sections.
  public let lead: [String]
  public let sections: [Section]

  public init(_ sheet: AboutSheet, of network: Network) {
    map = network.id
    title = sheet.title
    lead = sheet.lead
    sections = sheet.sections.map { section in
      Section(
        heading: section.heading,
        entries: section.entries.map { entry in
          Record(
            heading: entry.heading,
            rows: entry.rows.map { Row(key: $0.key, label: $0.label, texts: $0.texts) })
        })
    }
  }

  /// Records of one kind.
  public struct Section: Encodable, Sendable {
    public let heading: String
    public let entries: [Record]
  }

  /// One record.
  public struct Record: Encodable, Sendable {
    public let heading: String
    public let rows: [Row]
  }

  /// What is said under one name.
  public struct Row: Encodable, Sendable {
    /// As the format calls it, such as `serves`.
    public let key: String
    /// As people call it.
    public let label: String
    public let texts: [String]
  }
}
