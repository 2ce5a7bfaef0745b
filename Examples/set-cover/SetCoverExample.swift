internal import ExampleSupport
internal import Graphs

/// Solves a set cover instance, to proven optimality where the time suffices.
@main
enum SetCoverExample {
  static let usage = """
    usage: set-cover [--seconds N] FILE

    Reads a set cover instance in the OR-Library's scp format (the numbers of rows and columns, the
    columns' costs, then each row's columns) from FILE, or from standard input where FILE is -.
    Prints the least cost of a cover and the sets of a cover that has it, counted from 1:
      VALUE 429
      SETS 3 8 21 …
    Where that takes more than N seconds (600), the first line has the cost of the best cover found,
    what no cover is cheaper than, and how far above it the cover is:
      VALUE 431 BOUND 427 GAP 0.9 %
    Exit status: 0 solved; 1 the instance is faulty or has no cover; 2 nothing was read.

    """

  static func main() {
    Program.answerFile(usage: usage, seconds: 600) { answer($0, isOutOfTime: $1) }
  }

  /// The instance in `text`, solved.
  static func answer(
    _ text: some Sequence<UInt8>, isOutOfTime: () -> Bool = { false }
  ) -> Result<String, Problem> {
    Result { () throws(Problem) in
      let system = try ORLibrary.setSystem(text)
      guard let cover = system.cheapestCover(isCancelled: isOutOfTime) else {
        let row = (system.uncoverableElements.first ?? 0) + 1
        throw Problem("there is no cover: no column covers row \(row)")
      }
      let sets = cover.sets.map { " \($0 + 1)" }.joined()
      let proof = Program.proof(cost: cover.cost, lowerBound: cover.lowerBound)
      return "VALUE \(cover.cost)\(cover.isOptimal ? "" : " \(proof)")\nSETS\(sets)\n"
    }
  }
}
