public import Linjasto
internal import LinjastoText

/// Sheets to begin with: instructions, a row to go by in each sheet, and what the planner has told
/// already.
public enum StartingSheets {
  /// - Parameter contents: the map, its regions and lines; its stations are left out.
  public static func sheets(
    _ contents: Network.Contents, in language: Language
  ) -> [Sheet] {
    let words = Words(language)
    let shape = Network.Contents.fields.shape
    let rows = MapSheetWriter.rows(of: contents, in: language)
    let map = shape.sheetFields.filter { Self.map.contains($0.plainID) }.map { field in
      [Sheet.Cell.text(field.heading(in: language)), rows.map.cells[field.id] ?? .empty]
    }.filter { $0[1] != .empty }
    let guide = words(.sheetGuide).split(separator: "\n").map { [Sheet.Cell.text(String($0))] }
    let first = [
      Sheet(
        words(.sheetInstructions), columns: [Sheet.Column(words(.sheetInstructions))], rows: guide),
      Sheet(
        SheetName.name(of: shape, in: language),
        columns: [Sheet.Column(words(.sheetField)), Sheet.Column(words(.sheetValue))], rows: map),
    ]
    return first
      + SheetName.records(of: shape).compactMap { place in
        columns[place.shape.name].map { keys in
          sheet(place, keys, rows.rows[place.shape.name] ?? [], language)
        }
      }
  }

  private static func sheet(
    _ place: SheetName.Place, _ keys: [String], _ rows: [MapSheetWriter.Row], _ language: Language
  ) -> Sheet {
    let fields = fields(
      of: place.shape, keys, used: Set(rows.flatMap { $0.cells.keys }), in: language)
    let example = MapSheetWriter.Row(cells: Self.example(of: place.shape.name, language))
    let owner = place.owner.map { Sheet.Column(SheetName.owner($0, in: language)) }
    let all = (place.shape.name == "a region" ? [] : [example]) + rows
    return Sheet(
      SheetName.name(of: place.shape, in: language),
      columns: (owner.map { [$0] } ?? [])
        + fields.map { MapSheetWriter.column($0, of: place.shape, in: language) },
      rows: all.map { row in
        (owner == nil ? [] : [row.cells[SheetName.ownerID] ?? .empty])
          + fields.map { row.cells[$0.id] ?? .empty }
      })
  }

  /// What a planner begins such a record with; texts in one language.
  static func fields(of shape: RecordShape, in language: Language) -> [SheetField] {
    fields(of: shape, columns[shape.name] ?? [], used: [], in: language)
  }

  private static func fields(
    of shape: RecordShape, _ keys: [String], used: Set<String>, in language: Language
  ) -> [SheetField] {
    keys.flatMap { key in
      shape.sheetFields.filter { field in
        field.plainID == key && (field.language == nil ? !shape.isText(field) : true)
          && (field.language == nil || field.language == language || used.contains(field.id))
      }
    }
  }

  // MARK: What is asked for

  /// Of the map itself.
  private static let map: Set<String> = [
    "title", "default_language", "as_of", "status", "area.code", "area.name",
  ]

  /// By the record's name: the fields that a planner begins with, by ``SheetField/plainID``.
  private static let columns: [String: [String]] = [
    "a station": [
      "name", "kind", "entry", "organization", "serves", "lines", "roles", "modes", "languages",
      "fee",
      "status", "period.from", "period.to", "source", "verified", "assumed", "note",
    ],
    "an agreement": ["regions", "lines", "state", "from", "to"],
    "a line": ["name", "code", "color", "requires.core", "synonyms", "source"],
    "a region": ["code", "name"],
    "an organization": ["name", "region"],
    "a role": ["name", "sector"],
    "a source": ["title", "url"],
  ]

  private static func example(of record: String, _ language: Language) -> [String: Sheet.Cell] {
    let words = Words(language)
    func named(_ phrase: Phrase) -> String { "\(words(.sheetExample)) \(words(phrase))" }
    func word(_ code: String, _ key: String) -> String {
      CellText(language, key, of: record).word(code)
    }
    let own = language.rawValue
    let texts: [String: String] =
      switch record {
      case "a station":
        [
          "name.\(own)": named(.exampleStation), "kind": word("unit", "kind"),
          "organization": named(.exampleOrganization), "serves": "Pirkanmaa; Kanta-Häme",
          "lines": named(.exampleLine), "roles": named(.exampleRole),
          "fee": word("free", "fee"), "status": word("active", "status"),
          "source": named(.exampleSource),
        ]
      case "an agreement":
        [
          SheetName.ownerID: named(.exampleStation), "regions": "Kanta-Häme",
          "state": word("signed", "state"),
        ]
      case "a line": ["name.\(own)": named(.exampleLine), "source": named(.exampleSource)]
      case "an organization": ["name.\(own)": named(.exampleOrganization), "region": "08"]
      case "a role": ["name.\(own)": named(.exampleRole), "sector": word("law", "sector")]
      case "a source": ["title.\(own)": named(.exampleSource), "title": named(.exampleSource)]
      default: [:]
      }
    return texts.mapValues { .text($0) }
  }
}

extension SheetField {
  /// Without its language.
  fileprivate var plainID: String { steps.map { $0.key }.joined(separator: ".") }
}

extension RecordShape {
  /// Whether a field is a text that says its language.
  fileprivate func isText(_ field: SheetField) -> Bool {
    switch shape(at: field.steps[...]) {
    case .text, .byLanguage, .either(_, .text): true
    default: false
    }
  }
}
