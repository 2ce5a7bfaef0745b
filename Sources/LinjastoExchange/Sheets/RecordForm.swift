public import Linjasto
internal import LinjastoText

/// What is asked of a new record, one answer after the other: the columns of its sheet to begin with.
public struct RecordForm: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case station, line, agreement, organization, role, source

    fileprivate var record: String {
      switch self {
      case .station: "a station"
      case .line: "a line"
      case .agreement: "an agreement"
      case .organization: "an organization"
      case .role: "a role"
      case .source: "a source"
      }
    }
  }

  public struct Field: Sendable {
    public let column: Sheet.Column
    /// Whether a record cannot do without it.
    public let isRequired: Bool
  }

  /// In the order in which they are asked.
  public let fields: [Field]
  private let sheet: String

  /// - Parameter language: that of the map, and of headings, meanings and words.
  public init(_ kind: Kind, in language: Language) {
    let record = kind.record
    let place = SheetName.records(of: Network.Contents.fields.shape).first {
      $0.shape.name == record
    }
    guard let place else { preconditionFailure("every kind has a sheet") }
    sheet = SheetName.name(of: place.shape, in: language)
    let owner = place.owner.map {
      Field(column: Sheet.Column(SheetName.owner($0, in: language)), isRequired: true)
    }
    let made: Set<String> = ["code", "color"]
    fields =
      (owner.map { [$0] } ?? [])
      + StartingSheets.fields(of: place.shape, in: language).map { field in
        let key = field.steps.count == 1 ? field.steps[0].key : ""
        return Field(
          column: MapSheetWriter.column(field, of: place.shape, in: language),
          isRequired: place.shape.required.contains(key) && !made.contains(key))
      }
  }

  /// The answers as a sheet of one row.
  ///
  /// - Parameter answers: heading and text of each; what is not answered is left out.
  public func table(_ answers: [(heading: String, text: String)], path: String) -> Table {
    let rows = [answers.map { $0.heading }, answers.map { $0.text }]
    var lines: [String] = []
    let fields = rows.enumerated().map { number, texts in
      var line = ""
      let row = texts.enumerated().map { column, text -> Table.Field in
        if column > 0 { line += " ; " }
        defer { line += text }
        return Table.Field(
          text: text, line: number + 1, column: line.count + 1,
          cell: SheetCell(row: number + 1, column: column + 1))
      }
      lines.append(line)
      return row
    }
    return Table(
      name: sheet, file: SourceFile(path: path, text: lines.joined(separator: "\n")),
      rows: fields)
  }
}
