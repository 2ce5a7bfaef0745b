internal import Graphs

/// A set cover instance in the `scp` format of the OR-Library: the numbers of rows and columns, the
/// columns' costs, then for each row how many columns cover it and which, counted from 1. Numbers
/// are separated by any white space.
enum ORLibrary {
  /// What is wrong, and on which line of the text if on one.
  struct Problem: Error, CustomStringConvertible {
    let line: Int?
    let message: String

    var description: String { (line.map { "line \($0): " } ?? "") + message }
  }

  static func setSystem(_ text: some Sequence<UInt8>) throws(Problem) -> SetSystem {
    var numbers = Numbers(Array(text))
    let rowCount = try numbers.next("the number of rows", in: 0...1 << 30)
    let columnCount = try numbers.next("the number of columns", in: 0...1 << 30)
    var candidates: [SetSystem.Candidate] = []
    for column in 0..<columnCount {
      let cost = try numbers.next("the cost of column \(column + 1)", in: 0...1 << 30)
      candidates.append(SetSystem.Candidate(cost: cost, elements: []))
    }
    for row in 0..<rowCount {
      let count = try numbers.next(
        "how many columns cover row \(row + 1)", in: 0...max(columnCount, 0))
      for _ in 0..<count {
        let column = try numbers.next("a column of row \(row + 1)", in: 1...max(columnCount, 1))
        candidates[column - 1].elements.append(row)
      }
    }
    try numbers.expectEnd(after: "row \(rowCount)")
    return SetSystem(elementCount: rowCount, candidates: candidates)
  }

  /// The whole numbers of a text, one by one.
  private struct Numbers {
    private let text: [UInt8]
    private var position = 0
    private var line = 1

    init(_ text: [UInt8]) { self.text = text }

    /// The next number, which is `what` and lies in `range`.
    mutating func next(
      _ what: @autoclosure () -> String, in range: ClosedRange<Int>
    ) throws(Problem) -> Int {
      guard let word = nextWord() else {
        throw Problem(line: line, message: "the file ends where \(what()) should stand")
      }
      guard let number = Int(word) else {
        throw Problem(line: line, message: "‘\(word)’ is not a whole number; expected \(what())")
      }
      guard range.contains(number) else {
        throw Problem(
          line: line,
          message: "\(number) cannot be \(what()): it must lie in \(range.lowerBound) … "
            + "\(range.upperBound)")
      }
      return number
    }

    mutating func expectEnd(after what: String) throws(Problem) {
      guard let word = nextWord() else { return }
      throw Problem(line: line, message: "‘\(word)’ stands after \(what), the last one")
    }

    private mutating func nextWord() -> String? {
      while position < text.count, Self.isSpace(text[position]) {
        if text[position] == UInt8(ascii: "\n") { line += 1 }
        position += 1
      }
      guard position < text.count else { return nil }
      let start = position
      while position < text.count, !Self.isSpace(text[position]) { position += 1 }
      // What is too long to be a number is too long to be shown.
      return String(decoding: text[start..<min(position, start + 24)], as: UTF8.self)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
  }
}
