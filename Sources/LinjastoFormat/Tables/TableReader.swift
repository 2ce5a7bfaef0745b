public import Linjasto

/// Reads tables as spreadsheets save them: fields between commas, semicolons or tabs, quoted where
/// somebody thought it necessary, in the encoding of that program.
///
/// By RFC 4180, and by what Excel writes beyond it. A reader of our own: the packages for Swift that
/// read such files want the encoding and the separator told, and to find them is the work here.
public enum TableReader {
  /// The rows of a file in which something stands. An apostrophe that keeps a text from running as a
  /// formula is taken away.
  ///
  /// - Parameters:
  ///   - path: What to call the file in messages.
  ///   - limit: In bytes; a larger file is refused unread.
  public static func read(
    _ bytes: [UInt8], path: String, limit: Int = SourceFile.sizeLimit
  ) -> Diagnosed<Table> {
    guard bytes.count <= limit else { return Diagnosed(nil, [.tooLarge(path: path, limit: limit)]) }
    let decoded = OfficeText.decoded(bytes, path: path)
    guard let file = decoded.value else { return Diagnosed(nil, decoded.diagnostics) }
    var scanner = TableScanner(file.text)
    let rows = scanner.rows()
    if let open = scanner.openQuote {
      let place = Diagnostic.Location(
        path, line: open.line, column: open.column, length: 1, of: file.line(open.line))
      return Diagnosed(
        nil,
        [
          Diagnostic(
            .badTable, Saying(.quoteNeverCloses), help: Saying(.closeQuote), location: place)
        ])
    }
    guard !rows.isEmpty else {
      return Diagnosed(
        nil,
        [
          Diagnostic(
            .emptyFile, Saying(.tableIsEmpty), help: Saying(.saveSheetAgain),
            location: Diagnostic.Location(path, line: 1, column: 1, length: 1, of: ""))
        ])
    }
    return Diagnosed(Table(file: file, rows: rows), decoded.diagnostics)
  }
}

/// Cuts a text into rows of fields.
private struct TableScanner {
  /// Where a quoted field begins that never ends.
  private(set) var openQuote: (line: Int, column: Int)?
  /// A sign of ASCII and the marks on it stand apart: what begins a field may be a mark.
  private let characters: [Character]
  /// Where signs stand that have lost their marks, so that both are one character of the line.
  private let bare: Set<Int>
  private let separator: Character
  private var at = 0
  private var line = 1
  private var column = 1
  /// As a spreadsheet counts: a field with several lines is in one row.
  private var sheetRow = 0

  init(_ text: String) {
    var characters: [Character] = []
    var bare: Set<Int> = []
    for character in text {
      let scalars = character.unicodeScalars
      if let sign = scalars.first, sign.isASCII, sign != "\r", scalars.count > 1,
        !sign.properties.isAlphabetic
      {
        bare.insert(characters.count)
        characters.append(Character(sign))
        characters += String(scalars.dropFirst())
      } else {
        characters.append(character)
      }
    }
    self.characters = characters
    self.bare = bare
    let first = characters.prefix { !$0.endsLine }
    // Excel's own way of telling the separator.
    if first.count == 5, String(first.prefix(4)).lowercased() == "sep=" {
      separator = first[4]
      at = 5
      line = 1
      skipLineEnd()
    } else {
      separator = Self.separator(of: characters)
    }
  }

  /// A tab is never part of a value, a semicolon seldom; a comma may be a decimal one.
  private static func separator(of characters: [Character]) -> Character {
    var counts: [Character: Int] = [:]
    var isQuoted = false
    for character in characters.drop(while: { $0.isWhitespace && $0 != "\t" }) {
      if character == "\"" { isQuoted.toggle() }
      if character.endsLine, !isQuoted { break }
      if !isQuoted { counts[character, default: 0] += 1 }
    }
    return ["\t", ";", ","].first { counts[$0] != nil } ?? ","
  }

  mutating func rows() -> [[Table.Field]] {
    var rows: [[Table.Field]] = []
    while at < characters.count {
      let row = row()
      if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    }
    return rows
  }

  private mutating func row() -> [Table.Field] {
    sheetRow += 1
    var fields = [field(1)]
    while at < characters.count, characters[at] == separator {
      step()
      fields.append(field(fields.count + 1))
    }
    skipLineEnd()
    return fields
  }

  private mutating func field(_ sheetColumn: Int) -> Table.Field {
    while at < characters.count, isBlank(characters[at]) { step() }
    let (line, column) = (line, column)
    var text = ""
    if at < characters.count, characters[at] == "\"" { text = quoted() }
    // What follows a closing quote belongs to the field, as spreadsheets read it.
    while at < characters.count, characters[at] != separator, !characters[at].endsLine {
      text.append(characters[at])
      step()
    }
    return Table.Field(
      text: SpreadsheetText.unguarded(trimmed(text)), line: line, column: column,
      cell: SheetCell(row: sheetRow, column: sheetColumn))
  }

  private mutating func quoted() -> String {
    let start = (line, column)
    var text = ""
    step()
    while at < characters.count {
      let character = characters[at]
      if character == "\"" {
        step()
        guard at < characters.count, characters[at] == "\"" else { return text }
      }
      text.append(character)
      if character.endsLine { skipLineEnd() } else { step() }
    }
    openQuote = openQuote ?? start
    return text
  }

  private mutating func step() {
    if !bare.contains(at) { column += 1 }
    at += 1
  }

  private mutating func skipLineEnd() {
    guard at < characters.count, characters[at].endsLine else { return }
    at += 1
    line += 1
    column = 1
  }

  private func isBlank(_ character: Character) -> Bool {
    character.isWhitespace && !character.endsLine && character != separator
  }

  private func trimmed(_ text: String) -> String {
    let text = text.drop { $0.isWhitespace }
    return text.lastIndex { !$0.isWhitespace }.map { String(text[...$0]) } ?? ""
  }
}

extension Character {
  /// As ``SourceFile`` counts lines.
  fileprivate var endsLine: Bool { isNewline && self != "\u{B}" && self != "\u{C}" }
}
