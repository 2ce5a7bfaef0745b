import Testing

@testable import SetCoverExample

@Suite struct `The set-cover example` {
  /// Rows 1 and 2 by columns 1 (cost 5), 2 (cost 2) and 3 (cost 2), wrapped as in the OR-Library.
  static let instance = " 2 3 \n 5 2 \n 2 \n 2 \n 1 2 \n 2 \r\n 1 \n 3 \n"

  @Test func `prints the optimum and the sets`() throws {
    #expect(try answer(Self.instance) == "VALUE 4\nSETS 2 3\n")
  }

  @Test(arguments: [
    ("", "line 1: the file ends where the number of rows should stand"),
    ("2\n3\n1 1", "line 3: the file ends where the cost of column 3 should stand"),
    ("1 1 -4 1 1", "line 1: -4 cannot be the cost of column 1: it must lie in 0 … 1073741824"),
    ("1 1\n4\n1\n2", "line 4: 2 cannot be a column of row 1: it must lie in 1 … 1"),
    ("1 1\n4\n2\n1 1", "line 3: 2 cannot be how many columns cover row 1: it must lie in 0 … 1"),
    ("1 x", "line 1: ‘x’ is not a whole number; expected the number of columns"),
    ("1 1\n4\n1 1\n7", "line 4: ‘7’ stands after row 1, the last one"),
    ("2 1\n4\n1 1\n0", "there is no cover: no column covers row 2"),
    ("99999999999999999999", "expected the number of rows"),
  ])
  func `says what is wrong and where`(text: String, message: String) {
    #expect {
      try answer(text)
    } throws: {
      "\($0)".contains(message)
    }
  }

  @Test func `takes an instance without rows`() throws {
    #expect(try answer("0 2\n3 4\n") == "VALUE 0\nSETS\n")
  }

  private func answer(_ text: String) throws -> String {
    try SetCoverExample.answer(text.utf8).get()
  }
}
