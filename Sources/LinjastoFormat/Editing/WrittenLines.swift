/// The lines of a text around its values: which comments belong to which, and where a line ends.
struct WrittenLines {
  let scalars: [Unicode.Scalar]
  /// Where each line begins, in order.
  private let starts: [Int]

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    var starts = [0]
    for (index, scalar) in scalars.enumerated() where isBreak(scalar) {
      let isPair = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if !isPair { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// The line that holds a place, from 0.
  private func line(of place: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }

  /// Where the line that holds a place begins.
  func start(of place: Int) -> Int { starts[line(of: place)] }

  /// Where the next line begins; the end of the text on the last one.
  func next(after place: Int) -> Int {
    let next = line(of: place) + 1
    return next < starts.count ? starts[next] : scalars.count
  }

  func column(of place: Int) -> Int { place - start(of: place) }

  /// Whether nothing but blanks stands before a place on its line.
  func isFirst(_ place: Int) -> Bool {
    scalars[start(of: place)..<place].allSatisfy { isBlank($0) }
  }

  /// Whether nothing but blanks and a comment stands behind a place on its line.
  func isLast(_ place: Int) -> Bool {
    let rest = scalars[place..<next(after: place)].drop { isBlank($0) }
    return rest.isEmpty || rest.first == "#"
  }

  /// Whether a line has nothing but blanks; the end of the text is no line.
  func isEmptyLine(at start: Int) -> Bool {
    start < scalars.count && scalars[start..<next(after: start)].allSatisfy { isBlank($0) }
  }

  /// The column of a comment that has its line to itself; nil where none begins there.
  private func comment(at start: Int) -> Int? {
    var index = start
    while index < scalars.count, scalars[index] == " " || scalars[index] == "\t" { index += 1 }
    return index < scalars.count && scalars[index] == "#" ? index - start : nil
  }

  /// Whether a comment is a heading over several records, such as `# --- offices ---`.
  private func isHeading(at start: Int) -> Bool {
    let text = scalars[start..<next(after: start)].drop { isBlank($0) || $0 == "#" }
    return text.starts(with: "---".unicodeScalars) || text.starts(with: "===".unicodeScalars)
  }

  /// The lines of a record or entry of a block that begins at `place` and ends at `end`: with the
  /// comments directly above it, but for headings, the one behind it, and those directly below it that
  /// are indented deeper.
  ///
  /// - Parameter floor: Where at the earliest a comment of its own may begin.
  func segment(from place: Int, to end: Int, floor: Int) -> Range<Int> {
    let column = column(of: place)
    var first = start(of: place)
    while first > floor {
      let above = start(of: first - 1)
      guard above >= floor, let found = comment(at: above), found <= column, !isHeading(at: above)
      else { break }
      first = above
    }
    var last = next(after: end)
    while last < scalars.count, let found = comment(at: last), found > column {
      last = next(after: last)
    }
    return first..<max(first, last)
  }

  /// Whether an empty line ends right before a place.
  func isBelowEmptyLine(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    return isEmptyLine(at: start(of: place - 1))
  }

  /// Behind blanks, line ends and comments.
  func behindBlanks(_ place: Int, limit: Int) -> Int {
    var index = place
    while index < limit {
      if isBlank(scalars[index]) {
        index += 1
      } else if scalars[index] == "#", index == 0 || isBlank(scalars[index - 1]) {
        index = min(limit, next(after: index))
      } else {
        break
      }
    }
    return index
  }

  /// Where a sign stands between two values, outside of comments.
  func place(of sign: Unicode.Scalar, from place: Int, to limit: Int) -> Int? {
    let index = behindBlanks(place, limit: limit)
    return index < limit && scalars[index] == sign ? index : nil
  }

  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}
