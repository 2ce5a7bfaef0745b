/// The whole numbers of a text, one by one, with any white space between them.
package struct Numbers {
  private let text: [UInt8]
  private var position = 0
  private var line = 1

  package init(_ text: some Sequence<UInt8>) { self.text = Array(text) }

  /// The next number, which is `what` and lies in `range`.
  package mutating func next(
    _ what: @autoclosure () -> String, in range: ClosedRange<Int>
  ) throws(Problem) -> Int {
    guard let word = nextWord() else {
      throw Problem(line: line, "the file ends where \(what()) should stand")
    }
    guard let number = Int(word) else {
      throw Problem(line: line, "‘\(word)’ is not a whole number; expected \(what())")
    }
    guard range.contains(number) else {
      throw Problem(
        line: line,
        "\(number) cannot be \(what()): it must lie in \(range.lowerBound) … \(range.upperBound)")
    }
    return number
  }

  package mutating func expectEnd(after what: String) throws(Problem) {
    guard let word = nextWord() else { return }
    throw Problem(line: line, "‘\(word)’ stands after \(what), the last one")
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
