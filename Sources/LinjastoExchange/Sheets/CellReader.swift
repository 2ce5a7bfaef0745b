internal import Linjasto
internal import LinjastoFormat
internal import LinjastoText

/// Cells as values of the format: whatever an office writes for a day, a number, a county, a yes, and
/// whatever language it says it in.
struct CellReader {
  let ids: SheetIDs
  /// That of messages.
  let language: Language
  /// Whether numbers come from a workbook, which knows them for what they are.
  let isTyped: Bool
  /// Whether every record that a cell may name stands in these sheets, or in a map that is known.
  let isComplete: Bool
  private(set) var problems: [(Diagnostic.ID, Saying, SourceFile.Mark, help: Saying?)] = []

  init(_ ids: SheetIDs, _ language: Language, isTyped: Bool, isComplete: Bool = true) {
    self.ids = ids
    self.language = language
    self.isTyped = isTyped
    self.isComplete = isComplete
  }

  /// A cell that holds one value.
  mutating func node(
    _ text: String, _ shape: Shape, _ step: SheetField.Step, at mark: SourceFile.Mark
  ) -> SourceNode {
    switch shape {
    case .date: day(text, mark)
    case .boolean: boolean(text, step, mark)
    case .integer, .number: number(text, mark)
    case .choice(let words): word(text, words, step, mark)
    case .constant(let word):
      quoted(CellText(language, step.key, of: step.record).means(word, text) ? word : text, mark)
    case .regionCode: quoted(Self.region(text), mark)
    case .color: quoted(text.count == 6 && Pattern.isColor("#" + text) ? "#" + text : text, mark)
    case .lineCode:
      quoted(Pattern.isLineCode(text.uppercased()) ? text.uppercased() : text, mark)
    case .id: quoted(reference(text, step, mark), mark)
    case .either(let scalar, _): node(text, scalar, step, at: mark)
    default: quoted(text, mark)
    }
  }

  private func quoted(_ text: String, _ mark: SourceFile.Mark) -> SourceNode {
    SourceNode(content: .scalar(text, .quoted), mark: mark)
  }

  // MARK: Words

  private mutating func boolean(
    _ text: String, _ step: SheetField.Step, _ mark: SourceFile.Mark
  ) -> SourceNode {
    let folded = Folding.folded(text)
    let cell = CellText(language, step.key, of: step.record)
    let isTrue =
      cell.means("true", text) || Phrase.partYes.isSaid(by: text) || Self.trues.contains(folded)
    if !isTrue, !cell.means("false", text), !Phrase.partNo.isSaid(by: text),
      !Self.falses.contains(folded)
    {
      let words = [Phrase.partYes, Phrase.partNo].map { Saying.Value.phrase($0) }
      problems.append(
        (.notAChoice, Saying(.noSuchWord, "\(text)"), mark, Saying(.writeOneOf, .list(words))))
    }
    return SourceNode(content: .scalar(isTrue ? "true" : "false", .plain), mark: mark)
  }

  private static let trues: Set<String> = ["x", "1", "tosi", "sant"]
  private static let falses: Set<String> = ["0", "epatosi", "falskt"]

  private mutating func word(
    _ text: String, _ words: [String], _ step: SheetField.Step, _ mark: SourceFile.Mark
  ) -> SourceNode {
    let cell = CellText(language, step.key, of: step.record)
    if let word = words.first(where: { $0 == text }) ?? words.first(where: { cell.means($0, text) })
    {
      return quoted(word, mark)
    }
    let shown = words.map { cell.word($0) }
    problems.append(
      (
        .notAChoice, Saying(.noSuchWord, "\(text)"), mark,
        Similarity.question(text, among: shown)
          ?? Saying(.writeOneOf, .list(shown.map { .text($0) }))
      ))
    return quoted(words.first ?? text, mark)
  }

  // MARK: Names

  private mutating func reference(
    _ text: String, _ step: SheetField.Step, _ mark: SourceFile.Mark
  ) -> String {
    guard let record = Self.record(of: step) else { return text }
    let meant = ids.meaning(of: text, record)
    guard meant.isEmpty else {
      if meant.count > 1 {
        problems.append(
          (
            .ambiguousName, Saying(.meantSeveral, "\(text)"), mark,
            Saying(.writeOneOf, .list(meant.prefix(6).map { .text($0) }))
          ))
      }
      return meant[0]
    }
    guard isComplete else { return text }
    let names = ids.names(of: record)
    let sheet = FieldCatalog.sheet(of: record)?.text(in: language) ?? record
    problems.append(
      (
        .unknownReference, Saying(.sheetHasNo, "\(sheet)", "\(text)"), mark,
        Similarity.question(text, among: names)
          ?? (names.isEmpty
            ? Saying(.addToSheet, "\(sheet)")
            : Saying(.writeOneOf, .list(names.prefix(8).map { .text($0) })))
      ))
    // Some id that there is, so that the same is not told twice.
    return ids.first(of: record) ?? text
  }

  /// Whose ids stand in a field; nil for an id of its own.
  static func record(of step: SheetField.Step) -> String? {
    switch step.key {
    case "id" where step.record == "a contact", "station", "exclude": "a station"
    case "organization": "an organization"
    case "source", "other_sources": "a source"
    case "lines", "line", "coordinates": "a line"
    case "roles", "core", "network": "a role"
    case "guidance": "a guidance"
    case "screening": "a screening"
    case "order", "from", "to": "a station"
    case "of", "all", "any": "a question"
    default: nil
    }
  }

  /// The code of a county, whatever it is called by: `08`, `8`, `Pirkanmaa`.
  static func region(_ text: String) -> String {
    if OfficialRegions.name(of: text) != nil { return text }
    if OfficialRegions.name(of: "0" + text) != nil { return "0" + text }
    return OfficialRegions.code(called: text) ?? OfficialRegions.code(named: text) ?? text
  }

  // MARK: Numbers

  /// A number with a decimal point. In a table a comma parts decimals, and `1.000` may be a thousand
  /// or one; a workbook says what it is.
  private mutating func number(_ text: String, _ mark: SourceFile.Mark) -> SourceNode {
    let isPlain = isTyped || text.contains(",") && !text.contains(".")
    switch isPlain ? Self.plain(text) : OfficeNumber.read(text) {
    case .value(let value):
      return SourceNode(
        content: .scalar(OfficeNumber.text(value, point: "."), .plain), mark: mark)
    case .ambiguous(let meanings):
      problems.append(
        (
          .badNumber, Saying(.countHasTwoMeanings, "\(text)", "\(meanings[0])", "\(meanings[1])"),
          mark, Saying(.writeOneOf, .choice(meanings.map { .text($0) }))
        ))
      return SourceNode(content: .scalar("0", .plain), mark: mark)
    case .unreadable: return SourceNode(content: .scalar(text, .plain), mark: mark)
    }
  }

  private static func plain(_ text: String) -> OfficeReading<Double> {
    let plain = String(text.filter { !$0.isWhitespace }.map { $0 == "," ? "." : $0 })
    guard plain.allSatisfy({ $0.isASCII }), let value = Double(plain), value.isFinite else {
      return .unreadable
    }
    return .value(value)
  }

  // MARK: Days

  private mutating func day(_ text: String, _ mark: SourceFile.Mark) -> SourceNode {
    switch OfficeDay.read(text) {
    case .value(let day): return quoted("\(day)", mark)
    case .ambiguous(let days) where days.count > 1:
      problems.append(
        (
          .badDate, Saying(.countHasTwoMeanings, "\(text)", "\(days[0])", "\(days[1])"), mark,
          Saying(.writeOneOf, .choice(days.map { .text($0) }))
        ))
      return quoted(days[0], mark)
    case .ambiguous, .unreadable: return quoted(text, mark)
    }
  }
}
