import Linjasto
import LinjastoFormat
import TestSupport
import Testing

/// The table of personal data, hidden in what YAML reads otherwise than it is written.
@Suite struct PersonalDataScreenTests {
  private func found(_ text: String) -> [Diagnostic] {
    NetworkReader.read(SourceFile(path: "map.yaml", text: text)).diagnostics.filter {
      $0.id == .personalData || $0.id == .possiblePersonalData
    }
  }

  private func verdict(_ text: String) -> PersonalDataCase.Verdict {
    let found = found(text)
    return found.contains { $0.severity == .error } ? .refuse : found.isEmpty ? .pass : .warn
  }

  /// As an escape of YAML and JSON.
  private func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    let isShort = digits.count <= 4
    return (isShort ? "\\u" : "\\U")
      + String(repeating: "0", count: (isShort ? 4 : 8) - digits.count) + digits
  }

  @Test(arguments: PersonalDataCase.all)
  func `escapes hide nothing`(_ row: PersonalDataCase) {
    let scalars = row.text.unicodeScalars
    let whole = scalars.map { escaped($0) }.joined()
    let signs = scalars.map { $0.properties.isAlphabetic ? String($0) : escaped($0) }.joined()
    for text in ["note: \"\(whole)\"", "{\"note\": [\"\(signs)\"]}", "\"\(signs)\": x"] {
      #expect(verdict(text) == row.verdict, "\(row.what): \(text)")
    }
  }

  @Test(arguments: PersonalDataCase.all.filter { $0.text.contains(" ") })
  func `line breaks hide nothing`(_ row: PersonalDataCase) {
    let broken = row.text.unicodeScalars
      .map { $0 == " " ? "\n  " : $0.properties.isAlphabetic ? String($0) : escaped($0) }
      .joined()
    #expect(verdict("note: \"\(broken)\"") == row.verdict, "\(row.what): \(broken)")
  }

  @Test func `it is told once, at its place, and not shown`() throws {
    let hidden = try #require(found("a: {note: \"etu.suku\\u0040example.org\", x: 1}").first)
    #expect(hidden.location?.column == 11)
    let dots = String(repeating: "•", count: 27)
    #expect(hidden.location?.excerpt == "a: {note: \(dots), x: 1}")
    #expect(found("note: \"\\u0041 etu.suku@example.org\"").count == 1)
    #expect(found("note: >\n  040 123\n  4567\n").map(\.location?.line) == [1])
    #expect(found("note: >\n  040 123 4567\n").map(\.location?.line) == [2])
  }
}
