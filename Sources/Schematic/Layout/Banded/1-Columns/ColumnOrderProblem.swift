/// The columns of a banded map before they are ordered: lines run from top to bottom through
/// bands, in every band each line has a column of its own, and a station that several lines share
/// joins their columns there.
///
/// An order of the columns for each band is a storyline of the lines (Tanahashi, Ma 2012), here
/// with shared stations that foreign lines may pass at a price instead of never. To cross least
/// is NP-hard already without (Gronemann, Jünger, Liers, Mambelli 2016).
struct ColumnOrderProblem: Sendable {
  /// Equal stations of a band, taken together.
  struct SharedStation: Sendable, Hashable {
    /// Two or more, ascending.
    let lines: [Int]
    /// How many stations of the band have exactly these lines.
    let count: Int

    /// Its lines as bits, of a problem of at most `ColumnStrip.widest` lines.
    var mask: Int { lines.reduce(0) { $0 | 1 << $1 } }
  }

  /// What the columns are ordered by, in whole prices of 0 to 1000.
  struct Weights: Sendable, Hashable {
    /// Of two lines that change sides between two bands.
    var crossing = 1
    /// Of a line that stands between the first and the last column of a shared station which is
    /// not its own.
    var passed = 3
    /// Of a line whose column has another index in the next band: it bends in the gutter.
    var move = 1
  }

  let lineCount: Int
  /// From top to bottom, the shared stations of each.
  let bands: [[SharedStation]]
  let weights: Weights

  /// - Parameters:
  ///   - lineCount: the lines are 0 ..< `lineCount`.
  ///   - bands: from top to bottom, the lines of each station. A line named twice counts once, and
  ///     a station of less than two lines, which stands in one column, not at all.
  init(lineCount: Int, bands: [[[Int]]], weights: Weights = Weights()) {
    for price in [weights.crossing, weights.passed, weights.move] {
      precondition((0...1000).contains(price), "a price of \(price)")
    }
    let shared = bands.map { stations in
      let sets = stations.map { Set($0).sorted() }.filter { $0.count > 1 }
        .sorted { $0.lexicographicallyPrecedes($1) }
      var shared: [SharedStation] = []
      for lines in sets {
        precondition(
          lines.allSatisfy((0..<lineCount).contains), "a station on lines \(lines) of \(lineCount)")
        let isAgain = shared.last?.lines == lines
        let earlier = isAgain ? shared.removeLast().count : 0
        shared.append(SharedStation(lines: lines, count: earlier + 1))
      }
      return shared
    }
    self.init(lineCount: lineCount, shared: shared, weights: weights)
  }

  private init(lineCount: Int, shared: [[SharedStation]], weights: Weights) {
    self.lineCount = lineCount
    bands = shared
    self.weights = weights
  }
}

extension ColumnOrderProblem {
  /// All stations of all bands in one: its best order is the best of those that all bands have in
  /// common.
  var merged: ColumnOrderProblem {
    ColumnOrderProblem(lineCount: lineCount, shared: [bands.flatMap { $0 }], weights: weights)
  }

  /// The bands that have shared stations, and the problem of these alone. Crossings and moves both
  /// obey the triangle inequality, so that a band without is best ordered as a neighbor is.
  var occupied: (bands: [Int], problem: ColumnOrderProblem) {
    let occupied = bands.indices.filter { !bands[$0].isEmpty }
    return (
      occupied,
      ColumnOrderProblem(
        lineCount: lineCount, shared: occupied.map { bands[$0] }, weights: weights)
    )
  }

  /// The problem of some of the lines, numbered by their index in `lines`. Crossings and passed
  /// lines of it are some of the whole problem's in the same orders, and its moves, which need not
  /// be, are free: no orders of the whole cost less.
  ///
  /// - Parameter lines: ascending.
  func restricted(to lines: [Int]) -> ColumnOrderProblem {
    var index = [Int?](repeating: nil, count: lineCount)
    for (i, line) in lines.enumerated() { index[line] = i }
    let shared = bands.map { stations in
      stations.compactMap { station -> SharedStation? in
        let own = station.lines.compactMap { index[$0] }
        return own.count < 2 ? nil : SharedStation(lines: own, count: station.count)
      }
    }
    var weights = weights
    weights.move = 0
    return ColumnOrderProblem(lineCount: lines.count, shared: shared, weights: weights)
  }
}
