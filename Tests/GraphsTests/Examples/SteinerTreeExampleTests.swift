import Testing

@testable import SteinerTreeExample

@Suite struct `The steiner-tree example` {
  static let instance = """
    SECTION Graph
    Nodes 4
    Edges 4
    E 1 2 3
    E 2 3 3
    E 1 3 7
    E 2 4 1
    END

    SECTION Terminals
    Terminals 3
    T 1
    T 3
    T 4
    END

    EOF

    """

  @Test func `prints the optimum and the edges`() throws {
    let lines = try SteinerTreeExample.answer(Self.instance.utf8).get().split(separator: "\n")
    #expect(lines.first == "VALUE 7 OPTIMAL")
    let edges = Set(lines.dropFirst().map { Set($0.split(separator: " ")) })
    #expect(edges == [["1", "2"], ["2", "3"], ["2", "4"]])
  }

  @Test func `takes as many terminals as there are, and says what is proven in no time`() throws {
    let edges = (1..<40).map { "E \($0) \($0 + 1) 1\nE \($0) \($0 / 2 + 1) 3\n" }.joined()
    let terminals = (1...40).map { "T \($0)\n" }.joined()
    let instance = "Nodes 40\n" + edges + terminals
    let answer = try SteinerTreeExample.answer(instance.utf8).get()
    #expect(answer.hasPrefix("VALUE 39 OPTIMAL\n"))
    let early = try SteinerTreeExample.answer(instance.utf8, isOutOfTime: { true }).get()
    #expect(early.hasPrefix("VALUE 39 BOUND 0 GAP 100.0 %\n"))
  }

  @Test(arguments: [
    ("", "there is no line ‘Nodes’"),
    ("Nodes 2\nE 1 2", "line 2: expected 3 whole numbers after ‘E’"),
    ("Nodes 2\nE 1 3 4", "line 2: 3 is no vertex"),
    ("Nodes 2\nE 1 2 -4", "line 2: -4 cannot be a cost"),
    ("Nodes 2\nT 1\nT 2", "the terminals are not connected"),
  ])
  func `says what is wrong and where`(text: String, message: String) {
    #expect {
      try SteinerTreeExample.answer(text.utf8).get()
    } throws: {
      "\($0)".contains(message)
    }
  }
}
