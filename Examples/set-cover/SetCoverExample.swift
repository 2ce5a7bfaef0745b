internal import ExampleSupport
internal import Graphs

/// Solves a set cover instance to proven optimality.
@main
enum SetCoverExample {
  static let usage = """
    usage: set-cover FILE

    Reads a set cover instance in the OR-Library's scp format (the numbers of rows and columns, the
    columns' costs, then each row's columns) from FILE, or from standard input where FILE is -.
    Prints the least cost of a cover and the sets of a cover that has it, counted from 1:
      VALUE 429
      SETS 3 8 21 …
    Exit status: 0 solved; 1 the instance is faulty or has no cover; 2 nothing was read.

    """

  static func main() { Program.answerFile(usage: usage) { answer($0) } }

  /// The instance in `text`, solved.
  static func answer(_ text: some Sequence<UInt8>) -> Result<String, Problem> {
    Result { () throws(Problem) in
      let system = try ORLibrary.setSystem(text)
      guard let cover = system.cheapestCover() else {
        let row = (system.uncoverableElements.first ?? 0) + 1
        throw Problem("there is no cover: no column covers row \(row)")
      }
      let sets = cover.sets.map { " \($0 + 1)" }.joined()
      return "VALUE \(cover.cost)\nSETS\(sets)\n"
    }
  }
}
