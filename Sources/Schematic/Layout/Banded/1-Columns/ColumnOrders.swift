/// An order of the columns of a banded map for each band, and how good it is known to be.
struct ColumnOrders: Sendable {
  let problem: ColumnOrderProblem
  /// By band, all lines from left to right.
  let orders: [[Int]]
  let cost: ColumnOrderProblem.Cost
  /// No orders cost less than this in total.
  private(set) var bound: Int

  var total: Int { cost.total(problem.weights) }
  /// Whether no orders are cheaper. If not, `bound` says by how much they might be at most.
  var isOptimal: Bool { bound == total }

  private init(_ problem: ColumnOrderProblem, orders: [[Int]], bound: Int) {
    self.problem = problem
    self.orders = orders
    cost = problem.cost(of: orders)
    self.bound = max(bound, 0)
  }

  /// How long orders are searched, and bounds.
  enum Effort: Sendable {
    case quick, normal, thorough

    fileprivate var factor: Int {
      switch self {
      case .quick: 1
      case .normal: 4
      case .thorough: 40
      }
    }
  }

  /// Searches for the cheapest orders.
  ///
  /// With up to `ColumnStrip.widest` lines the best common order of all bands is found exactly,
  /// and the search (`ColumnOrderSearch`) starts from there; with more, from what it finds as a
  /// common order. The bound is the sum of the bands' own until `bounded` raises it. For 14 lines
  /// 7 bands take a seventh of a second at normal effort, and 29 well under one; for 60 lines,
  /// 29 bands and 2000 stations it is two.
  ///
  /// - Parameters:
  ///   - earlier: by band, the order of an earlier drawing, from the top; nil for a band that it
  ///     did not have. It may lack lines.
  ///   - effort: counts steps, not time.
  ///   - seed: of the disturbances of the search.
  ///   - isCancelled: whether to end with the cheapest so far; asked at every step.
  init(
    _ problem: ColumnOrderProblem, near earlier: [[Int]?] = [], effort: Effort = .normal,
    seed: UInt64 = 1, isCancelled: @escaping () -> Bool = { false }
  ) {
    let (bands, dense) = problem.occupied
    let identity = Array(0..<problem.lineCount)
    let bound = dense.lowerBound(steps: 0, until: 0)
    let kept = problem.completed(earlier)
    if let kept, problem.total(of: kept) == bound {
      self.init(problem, orders: kept, bound: bound)
      return
    }
    var common = ColumnOrderSearch(
      dense.merged, orders: [identity], seed: seed, isCancelled: isCancelled)
    common.descend(from: [identity])
    if problem.lineCount > ColumnStrip.widest {
      common.improve(rounds: dense.rounds(effort) / 4, until: 0)
    }
    let starts = dense.bands.map { _ in common.best.orders[0] }
    var search = ColumnOrderSearch(dense, orders: starts, seed: seed, isCancelled: isCancelled)
    search.descend(from: starts)
    let repaired = kept.map { kept in search.descend(from: bands.map { kept[$0] }).orders }
    search.improve(rounds: dense.rounds(effort), until: bound)

    func spread(_ orders: [[Int]]) -> [[Int]] {
      problem.spread(orders, from: bands, otherwise: kept?.first ?? identity)
    }
    let found = problem.turned(spread(search.best.orders), like: kept)
    let candidates = [kept, repaired.map(spread)].compactMap { $0 }
    let limit = Self.keeping(problem.total(of: found))
    let orders = candidates.first { problem.total(of: $0) <= limit } ?? found
    self.init(problem, orders: orders, bound: bound)
  }

  /// What an earlier order may cost and is still kept: a quarter more than the best that is found, or
  /// twelve if that is more. Whoever knows the map finds it as it was.
  private static func keeping(_ total: Int) -> Int { total + max(total / 4, 12) }

  /// The same orders with a better bound: for 14 lines in 7 bands a tenth of a second at normal
  /// effort.
  func bounded(_ effort: Effort = .normal) -> ColumnOrders {
    guard !isOptimal else { return self }
    var bounded = self
    let dense = problem.occupied.problem
    bounded.bound = max(bound, dense.lowerBound(steps: 25 * effort.factor, until: total))
    return bounded
  }
}

extension ColumnOrderProblem {
  /// How often a search disturbs its best orders.
  fileprivate func rounds(_ effort: ColumnOrders.Effort) -> Int {
    // A round of many lines takes about bands · lines² steps.
    let affordable = 450_000 / max(1, bands.count * lineCount * lineCount)
    return effort.factor * min(150, max(2, affordable))
  }

  /// The orders of some bands for all: where a band has none, that of the next above, or else
  /// below.
  fileprivate func spread(
    _ orders: [[Int]], from bands: [Int], otherwise: [Int]
  ) -> [[Int]] {
    var spread: [[Int]] = []
    var next = 0
    for band in self.bands.indices {
      if next < bands.count && bands[next] == band {
        spread.append(orders[next])
        next += 1
      } else {
        spread.append(spread.last ?? orders.first ?? otherwise)
      }
    }
    return spread
  }

  /// Orders or their mirror images, whichever are more like others or, without others, more like
  /// the order of the lines' numbers.
  fileprivate func turned(_ orders: [[Int]], like others: [[Int]]?) -> [[Int]] {
    let pairs = lineCount * (lineCount - 1) / 2 * orders.count
    let unlike = orders.enumerated().reduce(0) { sum, band in
      let places = others.map { Self.places($0[band.offset]) } ?? Array(0..<lineCount)
      return sum + Self.inversions(of: band.element, in: places)
    }
    return 2 * unlike <= pairs ? orders : orders.map { $0.reversed() }
  }
}
