import TestSupport
import Testing

@testable import Fuzzing

/// Every text that means something to some reader, in every place of a map that holds words, in
/// everything that is written of it.
@Suite struct HostileSweepTests {
  @Test(arguments: HostileText.all.map(\.key))
  func `a hostile text is a text in every format`(name: String) throws {
    let text = try #require(HostileText.all.first { $0.key == name }?.value)
    #expect(FuzzKind.pages.check(Array(text.utf8)).faults == [])
    #expect(FuzzKind.drawing.check(Array(text.utf8)).faults == [])
  }

  @Test(arguments: [0, 7, 19, 31, 43, 55])
  func `a map whose words are all hostile is drawn`(first: Int) {
    // What takes a sheet of its own is for the tests of single texts.
    let texts = HostileText.all.map(\.value).filter { $0.count < 120 }
    var outcome = Outcome()
    outcome.pictures(HostileNetwork(Ground.small, saying: texts, from: first).network)
    #expect(outcome.faults == [])
  }
}
