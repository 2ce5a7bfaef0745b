import Testing

@testable import Fuzzing

/// What `make fuzz` does, for so many inputs and not for so long.
@Suite struct ShortFuzzTests {
  /// By kind; those that draw take longer.
  private static let counts = [
    "map": 150, "kept": 20, "layout": 20, "bands": 20, "pages": 8, "drawing": 30, "find": 40,
    "words": 60, "answers": 60,
  ]

  @Test(arguments: FuzzKind.all.map(\.name))
  func `changed inputs break nothing`(name: String) throws {
    let kind = try #require(FuzzKind.named(name))
    var campaign = try Campaign(kind, corpus: Corpus.files(of: kind).map(\.bytes), seed: 2026)
    campaign.skipsSeeds = true
    for _ in 0..<(Self.counts[name] ?? 120) {
      let input = campaign.next()
      let outcome = campaign.outcome(of: input)
      #expect(outcome.faults == [], "\(String(decoding: input.prefix(2000), as: UTF8.self))")
      _ = campaign.learns(outcome, of: input)
    }
  }

  @Test func `the same seed gives the same inputs`() throws {
    func inputs() throws -> [[UInt8]] {
      var campaign = try Campaign(.map, corpus: [], seed: 7)
      campaign.skipsSeeds = true
      return (0..<20).map { _ in campaign.next() }
    }
    #expect(try inputs() == inputs())
  }

  @Test func `an input is made small`() throws {
    let kind = FuzzKind("letters", seeds: { [] }) { bytes in
      var outcome = Outcome()
      outcome.expect(!bytes.contains(UInt8(ascii: "x")), "has an x")
      return outcome
    }
    var minimizer = Minimizer(kind, fault: "has an x")
    #expect(minimizer.minimized(Array("a\nbxc\nd\n".utf8)) == Array("x".utf8))
  }
}
