import Fuzzing
import TestSupport
import Testing

@Suite struct CorpusTests {
  @Test(arguments: FuzzKind.all.map(\.name))
  func `the inputs of a kind are there`(name: String) throws {
    let kind = try #require(FuzzKind.named(name))
    var campaign = try Campaign(kind, corpus: [], seed: 1)
    #expect(!campaign.next().isEmpty)
  }
}
