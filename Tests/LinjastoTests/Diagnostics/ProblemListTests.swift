import Testing

@testable import Linjasto

@Suite struct ProblemListTests {
  private func problem(_ id: Diagnostic.ID, _ line: Int) -> Diagnostic {
    Diagnostic(
      id, Saying(.isMissingHere, .phrase(.aText)),
      location: Diagnostic.Location(path: "x", line: line, column: 1, length: 1, excerpt: "x"))
  }

  @Test func `the first of a severity are told, the rest are counted`() {
    var list = ProblemList()
    for line in 0..<1000 { list.add(problem(.missingValue, line)) }
    for line in 0..<300 { list.add(problem(.emptyLine, line)) }
    let read = list.inOrder().diagnosed(1)
    #expect(read.value == nil)
    #expect(read.diagnostics.count == 2 * ProblemList.limit)
    #expect(read.problemCount == ProblemCount(errors: 1000, warnings: 300))
    #expect(read.further == ProblemCount(errors: 800, warnings: 100))
    let both = ProblemList(read) + list
    #expect(both.diagnosed(1).problemCount == ProblemCount(errors: 2000, warnings: 600))
  }

  @Test func `what is told twice counts once`() {
    let list = ProblemList([problem(.missingValue, 2), problem(.emptyLine, 1)])
    let read = (list + list).inOrder().diagnosed(1)
    #expect(read.diagnostics.map { $0.location?.line } == [1, 2])
    #expect(read.problemCount == ProblemCount(errors: 1, warnings: 1))
  }

  @Test func `fifty are shown, errors before warnings, and the rest as a number`() {
    let warnings = (0..<60).map { problem(.emptyLine, $0) }
    let errors = (0..<3).map { problem(.missingValue, 100 + $0) }
    let text = DiagnosticFormatter().text(
      warnings + errors, further: ProblemCount(errors: 99_987))
    let heads = text.split(separator: "\n").filter { $0.hasPrefix("x:") }
    #expect(heads.count == DiagnosticFormatter.limit)
    #expect(heads.prefix(3).allSatisfy { $0.contains("error") })
    #expect(heads.dropFirst(3).allSatisfy { $0.contains("warning") })
    #expect(text.hasSuffix("\nand 100,000 more, which will be shown when these are mended\n\n"))
    for language in [Language.finnish, .swedish] {
      let text = DiagnosticFormatter(language).text(warnings, further: ProblemCount(errors: 9990))
      #expect(text.contains("10\u{A0}000"))
    }
    #expect(DiagnosticFormatter().text(Array(warnings.prefix(50))).hasSuffix("x\n    | ^\n\n"))
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (99_900, "99,900"), (1_234_567, "1,234,567"),
    (-1200, "-1,200"),
  ])
  func `a count has its thousands apart`(count: Int, text: String) {
    #expect(Words(.english).count(count) == text)
    #expect(Words(.finnish).count(count) == text.replacing(",", with: "\u{A0}"))
  }

  @Test(arguments: ["x", "ä", "\u{E4}漢"])
  func `a long line is shown around the place, masked as the whole line is`(letter: String) {
    let filler = String(repeating: letter + " ", count: 400)
    let line = filler + "tel 040 123 4567 and more " + filler
    for column in [1, 90, 150, 780, 800, 850, 1000, line.count] {
      let location = Diagnostic.Location("x", line: 1, column: column, length: 1, of: line[...])
      let whole = PersonalData.masked(line)
      let cut = max(0, column - 100)
      #expect(location.excerptOffset == cut)
      #expect(location.excerpt == String(whole.dropFirst(cut).prefix(300)))
    }
  }
}
