internal import Linjasto

/// Looks for personal data anywhere in a text: line by line as it is written, comments included, and
/// once more in what reads otherwise than it is written.
struct PersonalDataScreen {
  private let file: SourceFile
  private var problems = ProblemList()
  /// What was found as it is written.
  private var found: Set<Substring> = []

  /// - Complexity: O(n), but for the places of what is told.
  static func problems(of parsed: ParsedText, in file: SourceFile) -> ProblemList {
    var screen = PersonalDataScreen(file: file)
    guard file.text.utf8.count <= YAMLParser.Limits.standard.size else { return screen.problems }
    for number in 1...file.lineCount { screen.look(at: file.line(number), number) }
    for scalar in parsed.rewritten { screen.look(at: scalar) }
    return screen.problems
  }

  private init(file: SourceFile) { self.file = file }

  private mutating func look(at line: Substring, _ number: Int) {
    let findings = PersonalData.findings(in: line)
    guard !findings.isEmpty else { return }
    let shown = PersonalData.masked(line, findings)
    var column = 1
    var index = line.startIndex
    for finding in findings {
      found.insert(line[finding.range])
      guard !isFull(finding.kind) else { continue }
      column += line[index..<finding.range.lowerBound].count
      index = finding.range.lowerBound
      tell(
        finding.kind,
        Diagnostic.Location(
          file.path, line: number, column: column, length: line[finding.range].count, of: shown[...]
        ))
    }
  }

  /// Told of the whole scalar, which is dotted: nobody knows how it hides what.
  private mutating func look(at scalar: RewrittenScalar) {
    let findings = PersonalData.findings(in: scalar.text[...])
      .filter { !found.contains(scalar.text[$0.range]) }
    for kind in findings.map({ $0.kind }).firstOccurrences where !isFull(kind) {
      let line = file.line(scalar.start.line)
      let scalars = line.unicodeScalars
      func index(_ mark: SourceFile.Mark) -> Substring.Index {
        guard mark.line == scalar.start.line else { return scalars.endIndex }
        return scalars.index(
          scalars.startIndex, offsetBy: mark.column - 1, limitedBy: scalars.endIndex)
          ?? scalars.endIndex
      }
      let (start, end) = (index(scalar.start), index(scalar.end))
      let range = start..<max(start, end)
      let dots = String(repeating: "•", count: line[range].count)
      let shown = line[..<range.lowerBound] + dots + line[range.upperBound...]
      tell(
        kind,
        Diagnostic.Location(
          file.path, line: scalar.start.line, column: line[..<start].count + 1,
          length: dots.count, of: shown))
    }
  }

  /// Whether one more is but counted, which is done then.
  private mutating func isFull(_ kind: PersonalData.Kind) -> Bool {
    guard problems.isFull(kind.id.severity) else { return false }
    problems.count(kind.id.severity)
    return true
  }

  private mutating func tell(_ kind: PersonalData.Kind, _ place: Diagnostic.Location) {
    problems.add(Diagnostic(kind.id, kind.message, help: kind.help, location: place))
  }
}
