/// A lower bound: no orders of the columns cost less. For at most `ColumnStrip.widest` lines.
///
/// An order of a band is a way through the sets of lines that stand left of its borders, from none
/// to all. Two lines that change sides change one set, so a gutter has as many crossings as there
/// are sets that only its upper band has, or more; and a line that keeps its index has it in both
/// bands. Both are differences of one band and the next, and Lagrange multipliers of at most half
/// the price take the bands apart (Guignard, Kim 1987): each is then a cheapest way of its own,
/// and the sum of these is a bound. It is not tight where a mixture of several orders suits a
/// band and its neighbors better than any one of them.
///
/// The multipliers rise by steps of subgradient ascent (`climb`) and by block-coordinate ascent
/// (`sweep`), as in sequential message passing (Kolmogorov 2006): by how much the cheapest way through a set or an index is dearer than the cheapest of
/// all is lent to the next band as far as the price allows, down the bands and up again. O(bands
/// · 2^L · L) a sweep. Orders and their mirror images cost the same; two lines are held in one of
/// their two orders in a middle band, so that half and half of both is no mixture.
struct ColumnOrderBound {
  private let weights: ColumnOrderProblem.Weights
  private let lines: Int
  /// In how many parts a price of one is counted.
  private let unit: Int32
  /// What all orders pay too much in parts, in whole prices: a station of k lines is cut by k - 1
  /// borders and passes nobody.
  private let base: Int
  /// By band and set: the stations that a border there cuts, less what is lent.
  private var sets: [[Int32]]
  /// By band, and index · lines + line: what is borrowed.
  private var places: [[Int32]]
  /// By gutter: what the upper band has lent to the lower, for `sets` and for `places`.
  private var setLoans: [[Int32]]
  private var placeLoans: [[Int32]]
  /// By band, the cost of its cheapest way.
  private var least: [Int32]
  private var ways: SetWays

  init(_ problem: ColumnOrderProblem) {
    weights = problem.weights
    lines = problem.lineCount
    let stations = problem.bands.joined()
    let passed = weights.passed
    base = stations.reduce(0) { $0 - $1.count * passed * ($1.lines.count - 1) }
    // A way costs less than 2^26 parts, and a loan is less than 2^15.
    let dearest = stations.reduce(1) { $0 + $1.count * passed } * max(1, lines)
    let dear = max(dearest >> 16, max(weights.crossing, weights.move) >> 5)
    let unit = Int32(max(1, 1024 / (1 + dear)))
    self.unit = unit
    let strip = ColumnStrip(width: lines)
    sets = problem.bands.map { stations in
      strip.borders(
        of: stations.map {
          ColumnStrip.Station(
            mask: $0.mask, price: Int32($0.count * passed) * unit, leavesLeft: false,
            leavesRight: false)
        })
    }
    ways = SetWays(lines: lines)
    let gutters = max(0, sets.count - 1)
    let square = [Int32](repeating: 0, count: lines * lines)
    places = sets.map { _ in square }
    setLoans = [[Int32]](repeating: ways.free, count: gutters)
    placeLoans = [[Int32]](repeating: square, count: gutters)
    least = sets.map { _ in 0 }
    if let pair = problem.strangers, !sets.isEmpty { hold(pair, in: sets.count / 2) }
    price()
  }

  /// In whole prices, rounded up.
  var value: Int {
    let parts = least.reduce(0) { $0 + Int($1) }
    return base + (parts + Int(unit) - 1) / Int(unit)
  }

  /// Forbids all sets of a band with the second of two lines and without the first.
  private mutating func hold(_ pair: (left: Int, right: Int), in band: Int) {
    for set in 0..<1 << lines where set >> pair.right & 1 == 1 && set >> pair.left & 1 == 0 {
      // A way has at most `widest` of them.
      sets[band][set] = 1 << 27
    }
  }

  private mutating func price() {
    for band in sets.indices {
      ways.fillRight(sets[band], places[band])
      least[band] = ways.least
    }
  }

  /// Lends down all bands, and up again. The value does not fall.
  mutating func sweep() {
    let bands = least.count
    for band in 0..<max(0, bands - 1) { lend(from: band, to: band + 1) }
    for band in (1..<max(1, bands)).reversed() { lend(from: band, to: band - 1) }
    price()
  }

  /// One step of subgradient ascent (Held, Karp 1971): a set or place of the cheapest way of a
  /// band, but not of the next, becomes dearer there and cheaper in the other. The value may fall.
  ///
  /// - Parameters:
  ///   - target: a value that is hoped for, in whole prices.
  ///   - stride: how much of the way there a step would make if the cheapest ways stayed the same.
  mutating func climb(to target: Int, stride: Double) {
    let found = sets.indices.map { band in
      ways.fillRight(sets[band], places[band])
      return ways.cheapest(sets[band], places[band])
    }
    var norm = 0
    for (upper, lower) in zip(found, found.dropFirst()) {
      norm += 2 * (upper.sets.count { !lower.sets.contains($0) })
      if weights.move > 0 { norm += 2 * (upper.places.count { !lower.places.contains($0) }) }
    }
    guard norm > 0 else { return }
    let gap = Double(target - base) * Double(unit) - least.reduce(0) { $0 + Double($1) }
    let step = Int32(max(1, stride * gap / Double(norm)))
    let setLimit = Int32(weights.crossing) * unit / 2
    let placeLimit = Int32(weights.move) * unit / 2
    for gutter in setLoans.indices {
      for (way, sign) in [(found[gutter], Int32(1)), (found[gutter + 1], -1)] {
        for set in way.sets {
          let loan = max(-setLimit, min(setLimit, setLoans[gutter][set] - sign * step))
          let more = loan - setLoans[gutter][set]
          setLoans[gutter][set] = loan
          sets[gutter][set] -= more
          sets[gutter + 1][set] += more
        }
        for place in way.places {
          let loan = max(-placeLimit, min(placeLimit, placeLoans[gutter][place] - sign * step))
          let more = loan - placeLoans[gutter][place]
          placeLoans[gutter][place] = loan
          places[gutter][place] -= more
          places[gutter + 1][place] += more
        }
      }
    }
    price()
  }

  private mutating func lend(from band: Int, to next: Int) {
    let gutter = min(band, next)
    let sign: Int32 = next > band ? 1 : -1
    ways.fillRight(sets[band], places[band])
    let move = Int32(weights.move) * unit / 2
    if move > 0 {
      let slacks = ways.slacks(sets[band], places[band])
      for (place, slack) in slacks.enumerated() {
        let loan = min(slack / Int32(lines), move - sign * placeLoans[gutter][place])
        placeLoans[gutter][place] += sign * loan
        places[band][place] -= loan
        places[next][place] += loan
      }
      ways.fillRight(sets[band], places[band])
    }
    // Taken out of their list, so that they are changed in place.
    var others: [Int32] = []
    swap(&others, &sets[next])
    ways.lend(
      &sets[band], loans: &setLoans[gutter], sign: sign,
      limit: Int32(weights.crossing) * unit / 2, to: &others)
    swap(&others, &sets[next])
  }
}

extension ColumnOrderProblem {
  /// The two busiest lines that share no station in any band; nil if all do.
  fileprivate var strangers: (left: Int, right: Int)? {
    var stations = [Int](repeating: 0, count: lineCount)
    var meet = [Bool](repeating: false, count: lineCount * lineCount)
    for station in bands.joined() {
      for a in station.lines {
        stations[a] += station.count
        for b in station.lines { meet[a * lineCount + b] = true }
      }
    }
    var best: (pair: (left: Int, right: Int), worth: Int)?
    for b in 0..<lineCount {
      for a in 0..<b where !meet[a * lineCount + b] {
        let worth = stations[a] * stations[b]
        if worth > best?.worth ?? -1 { best = ((a, b), worth) }
      }
    }
    return best?.pair
  }
}
