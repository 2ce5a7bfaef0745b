public import Linjasto

/// Everything that a map says, or everything that it says of one line, station or region: the one
/// writer for the sheet, the text twin and programs.
public struct AboutSheet: Sendable {
  /// What is said under one name, in the order of the format.
  public struct Row: Sendable {
    /// As the format calls it.
    public let key: String
    /// As people call it.
    public let label: String
    /// Never empty; several where it says several things.
    public let texts: [String]
  }

  /// One record.
  public struct Entry: Sendable {
    public let heading: String
    public let rows: [Row]
    /// Of a guidance, which others refer to.
    package let id: String?

    init(heading: String, rows: [Row], id: String? = nil) {
      self.heading = heading
      self.rows = rows
      self.id = id
    }
  }

  /// Records of one kind.
  public struct Section: Sendable {
    public let heading: String
    /// Never empty.
    public let entries: [Entry]
  }

  /// Of the map.
  public let title: String
  /// What comes before the sections, a paragraph each.
  public let lead: [String]
  public let sections: [Section]

  init(title: String, lead: [String], sections: [Section]) {
    self.title = title
    self.lead = lead
    self.sections = sections.filter { !$0.entries.isEmpty }
  }

  public init(
    _ subject: AboutQuestion.Subject, of network: Network, _ reading: Reading,
    in language: Language
  ) {
    let writer = AboutWriter(network, reading, language)
    self.init(
      title: writer.words.wording(network.title), lead: writer.lead(subject),
      sections: writer.sections(subject))
  }

  /// How the network is steered and works, what is to be read, figures, open questions and sources.
  package init(waysOf network: Network, _ reading: Reading, in language: Language) {
    let writer = AboutWriter(network, reading, language)
    self.init(
      title: writer.words.wording(network.title), lead: [],
      sections: writer.ways(isWhole: false) + [writer.sources(network.contents.sources)])
  }

  /// Everything that is said of a line, but for its looks.
  package static func rows(
    of line: Line, in network: Network, _ reading: Reading, _ language: Language
  ) -> [Row] {
    AboutWriter(network, reading, language).entry(line, but: ["color", "dash", "id"]).rows
  }

  /// Plain text for reading aloud and printing.
  public var text: String { sheet.text }

  package var sheet: SheetText {
    var sheet = SheetText()
    sheet.title(title)
    for paragraph in lead { sheet.paragraph(paragraph) }
    for section in sections {
      sheet.heading(section.heading)
      for (index, entry) in section.entries.enumerated() {
        if index > 0, !entry.rows.isEmpty { sheet.gap() }
        if entry.rows.isEmpty {
          sheet.paragraph(entry.heading)
        } else {
          sheet.lead(entry.heading)
        }
        for row in entry.rows {
          if row.texts.count == 1 {
            sheet.row(row.label, row.texts[0], depth: 4, hang: 4)
          } else {
            sheet.row(row.label, depth: 4)
            for text in row.texts { sheet.item(.bullet, text, depth: 6) }
          }
        }
      }
    }
    return sheet
  }

  /// The sections as Markdown, each with an empty line before it.
  ///
  /// - Parameter level: Of a section's heading.
  package func markdown(_ level: Int) -> String {
    sections.map { section in
      "\n" + Markdown.heading(level, section.heading)
        + section.entries.map { Self.markdown($0, level + 1) }.joined()
    }.joined()
  }

  package static func markdown(_ entry: Entry, _ level: Int) -> String {
    "\n" + Markdown.heading(level, entry.heading) + markdown(entry.rows)
  }

  package static func markdown(_ rows: [Row]) -> String {
    guard !rows.isEmpty else { return "" }
    return "\n"
      + rows.map { row in
        let label = Markdown.escaped(row.label)
        return row.texts.count == 1
          ? "- \(label): \(Markdown.escaped(row.texts[0]))\n"
          : "- \(label):\n" + row.texts.map { "  - \(Markdown.escaped($0))\n" }.joined()
      }.joined()
  }
}
