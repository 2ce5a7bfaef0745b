internal import ExampleSupport
internal import Graphs

/// A set cover instance in the `scp` format of the OR-Library: the numbers of rows and columns, the
/// columns' costs, then for each row how many columns cover it and which, counted from 1. Numbers
/// are separated by any white space.
enum ORLibrary {
  static func setSystem(_ text: some Sequence<UInt8>) throws(Problem) -> SetSystem {
    var numbers = Numbers(text)
    let rowCount = try numbers.next("the number of rows", in: 0...1 << 30)
    let columnCount = try numbers.next("the number of columns", in: 0...1 << 30)
    var candidates: [SetSystem.Candidate] = []
    for column in 0..<columnCount {
      let cost = try numbers.next("the cost of column \(column + 1)", in: 0...1 << 30)
      candidates.append(SetSystem.Candidate(cost: cost, elements: []))
    }
    for row in 0..<rowCount {
      let count = try numbers.next(
        "how many columns cover row \(row + 1)", in: 0...columnCount)
      for _ in 0..<count {
        let column = try numbers.next("a column of row \(row + 1)", in: 1...max(columnCount, 1))
        candidates[column - 1].elements.append(row)
      }
    }
    try numbers.expectEnd(after: "row \(rowCount)")
    return SetSystem(elementCount: rowCount, candidates: candidates)
  }
}
