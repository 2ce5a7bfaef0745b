import Linjasto
import TestSupport
import Testing

@Suite struct PersonalDataTests {
  private typealias Verdict = PersonalDataCase.Verdict

  private func verdict(_ text: String) -> PersonalDataCase.Verdict {
    let kinds = PersonalData.findings(in: text[...]).map(\.kind)
    return kinds.contains { $0.isRefused } ? .refuse : kinds.isEmpty ? .pass : .warn
  }

  @Test(arguments: PersonalDataCase.all)
  func `the table holds, in a text of any surroundings`(_ row: PersonalDataCase) {
    for text in [row.text, "(" + row.text + ")", "name: {fi: \"" + row.text + "\"}  # x"] {
      #expect(verdict(text) == row.verdict, "\(row.what): \(text)")
    }
  }

  /// Between any two characters stands one that cannot be seen, then other blanks, dashes and digits
  /// of the same look.
  @Test(arguments: PersonalDataCase.all, [1, 2] as [UInt64])
  func `what cannot be seen changes no verdict`(_ row: PersonalDataCase, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let unseen: [Unicode.Scalar] = ["\u{AD}", "\u{200B}", "\u{2060}", "\u{E0041}", "\u{200E}"]
    let blanks: [Unicode.Scalar] = [" ", "\u{A0}", "\u{2009}", "\u{202F}", "\t"]
    let dashes: [Unicode.Scalar] = ["-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2212}", "－"]
    var text = String.UnicodeScalarView()
    for scalar in row.text.unicodeScalars {
      if Bool.random(using: &random) { text.append(unseen.randomElement(using: &random) ?? " ") }
      switch scalar {
      case " ": text.append(blanks.randomElement(using: &random) ?? " ")
      case "-": text.append(dashes.randomElement(using: &random) ?? "-")
      case "0"..."9" where Bool.random(using: &random):
        text.append(Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar)
      default: text.append(scalar)
      }
    }
    #expect(verdict(String(text)) == row.verdict, "\(row.what): \(String(text))")
  }

  @Test(arguments: PersonalDataCase.all)
  func `nothing is left to be found where it was masked`(_ row: PersonalDataCase) {
    let masked = PersonalData.masked("a " + row.text + " b")
    #expect(verdict(masked) == .pass, "\(masked)")
    #expect(masked.count == row.text.count + 4)
    #expect((masked == "a " + row.text + " b") == (row.verdict == .pass))
  }

  @Test func `every finding of a text is told at its place, in order and apart`() {
    let parts = PersonalDataCase.all.filter { $0.verdict != .pass }.map(\.text)
    let text = parts.joined(separator: " | ")
    let findings = PersonalData.findings(in: text[...])
    #expect(findings.count >= parts.count)
    for (finding, next) in zip(findings, findings.dropFirst()) {
      #expect(finding.range.upperBound <= next.range.lowerBound)
    }
    let middle = "ä\u{301}å 040 123 4567 x"
    let place = PersonalData.findings(in: middle[...]).first?.range
    #expect(place.map { String(middle[$0]) } == "040 123 4567")
  }

  @Test func `only the plan of numbers tells a service from a phone`() {
    for code in ["010", "020", "029", "030", "060", "070", "071", "073", "075", "080"] {
      #expect(verdict("\(code)1234567") == .pass)
      #expect(verdict("+358 \(code.dropFirst())1234567") == .pass)
    }
    for code in ["040", "041", "044", "045", "046", "050", "013", "019", "09", "02"] {
      #expect(verdict("\(code) 1234567") == .refuse)
      #expect(verdict("+358 \(code.dropFirst()) 1234567") == .refuse)
    }
  }

  /// Every code of a day, with its own check character and glued to a word; with another one it is a
  /// code only as it should be written.
  @Test func `a check character tells codes that are written otherwise`() {
    let characters = Array("0123456789ABCDEFHJKLMNPRSTUVWXY")
    for number in 2..<900 {
      let digits = String(repeating: "0", count: 3 - String(number).count) + String(number)
      let right = characters[(131_052_000 + number) % 31]
      let wrong = characters[(131_052_001 + number) % 31]
      #expect(verdict("x131052-\(digits)\(right)") == .refuse)
      #expect(verdict("131052 \(digits)\(right)") == .refuse)
      #expect(verdict("x131052-\(digits)\(wrong)") == .pass)
      #expect(verdict("131052-\(digits)\(wrong)") == .refuse)
    }
  }
}
