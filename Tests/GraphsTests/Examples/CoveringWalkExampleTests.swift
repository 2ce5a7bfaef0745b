import Graphs
import Testing

@testable import CoveringWalkExample

@Suite struct `The covering-walk example` {
  /// Stations 0, 1 and 2 in a row, two apart, with visits at 5, 1 and 3.
  static let network = "3 2 3\n0 1 2\n1 2 2\n5 1 3\n"

  @Test func `reads a network and queries and answers them`() throws {
    let network = try StationNetwork(Self.network.utf8)
    let queries = try network.queries("2\n1 0 1\n2 1\n2 1 3\n0 1 1 1 2 2\n".utf8)
    var timing = Timing()
    let walks = timing.answers(network, queries, Options())
    #expect(walks.map(\.cost) == [7, 6])
    var options = Options()
    options.wantsTree = true
    options.requirementCount = 2
    var treeTiming = Timing()
    #expect(treeTiming.answers(network, queries, options).map(\.cost) == [6])
  }

  @Test(arguments: [
    ("", "line 1: the file ends where the number of vertices should stand"),
    ("2 1 1\n0 2 4", "line 2: 2 cannot be an edge's end: it must lie in 0 … 1"),
    ("2 1 1\n0 1 x", "line 2: ‘x’ is not a whole number; expected an edge's cost"),
    ("99999999999999999999 1 1", "expected the number of vertices"),
  ])
  func `says what is wrong and where`(text: String, message: String) {
    #expect {
      try StationNetwork(text.utf8)
    } throws: {
      "\($0)".contains(message)
    }
  }

  @Test func `understands its options`() {
    guard case .run(let options) = Options.parse(["--k", "8", "net", "--tree", "queries"]) else {
      Issue.record("the options were refused")
      return
    }
    #expect(options.requirementCount == 8 && options.wantsTree)
    #expect(options.network == "net" && options.queries == "queries")
    for wrong in [["net"], ["--k", "net", "queries"], ["--what", "net", "queries"]] {
      guard case .invalid = Options.parse(wrong) else {
        Issue.record("\(wrong) was taken")
        continue
      }
    }
  }
}
