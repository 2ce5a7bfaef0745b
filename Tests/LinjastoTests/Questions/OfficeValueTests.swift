import Linjasto
import TestSupport
import Testing

/// What people type into a spreadsheet for numbers and days.
@Suite struct OfficeValueTests {
  private func shown<Value>(_ reading: OfficeReading<Value>) -> String {
    switch reading {
    case .value(let value): "\(value)"
    case .ambiguous(let choices): choices.joined(separator: " or ")
    case .unreadable: "nothing"
    }
  }

  @Test(arguments: [
    ("12", "12.0"), ("12,5", "12.5"), ("-0,25", "-0.25"), ("\u{2212}3", "-3.0"),
    ("1 200", "1200.0"), ("1\u{A0}200,5", "1200.5"), ("1.000", "1000 or 1"),
    ("12,345", "12345 or 12,345"), ("1.2345", "1.2345"), ("0,125", "0.125"), ("", "nothing"),
    ("5 kpl", "nothing"), ("1e5", "nothing"), ("--1", "nothing"), ("1-", "nothing"),
    (",5", "nothing"), ("5,", "nothing"), ("1,2,3", "nothing"), ("٣", "nothing"),
  ])
  func `a number is read as people write it`(text: String, meaning: String) {
    #expect(shown(OfficeNumber.read(text)) == meaning)
  }

  @Test(arguments: [
    ("2026-12-31", "2026-12-31"), ("31.12.2026", "2026-12-31"), ("31.12.26", "2026-12-31"),
    ("1.2.2026", "2026-02-01"), ("31. 12. 2026", "2026-12-31"), ("31/12/2026", "2026-12-31"),
    ("12/31/2026", "2026-12-31"), ("1/2/2026", "2026-02-01 or 2026-01-02"),
    ("1/1/2026", "2026-01-01"), ("20261231", "2026-12-31"), ("2026/12/31", "2026-12-31"),
    ("2026-12-31T00:00:00", "2026-12-31"), ("31.12.2026 14:30", "2026-12-31"),
    ("31.2.2026", "nothing"), ("12.2026", "nothing"), ("46387", "nothing"), ("", "nothing"),
    ("noin 31.12.2026", "nothing"), ("31.12.2026 14", "nothing"), ("0.0.0", "nothing"),
  ])
  func `a day is read as people write it`(text: String, meaning: String) {
    #expect(shown(OfficeDay.read(text)) == meaning)
  }

  @Test func `a number that is written is the number that is read`() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<1000 {
      let power = Double(Int.random(in: -40...40, using: &random))
      var number = Double.random(in: -1...1, using: &random)
      for _ in 0..<Int(abs(power)) { number = power < 0 ? number / 10 : number * 10 }
      for point: Character in [",", "."] {
        let text = OfficeNumber.text(number, point: point)
        let plain = String(text.map { $0 == "," ? "." : $0 })
        #expect(Double(plain) == number && !text.contains("e"), "\(number): \(text)")
      }
    }
    #expect(
      [0, 7, -7, 1e20, 1e-9, 0.1 + 0.2].map { OfficeNumber.text($0) } == [
        "0", "7", "-7", "100000000000000000000", "0,000000001", "0,30000000000000004",
      ])
  }
}
