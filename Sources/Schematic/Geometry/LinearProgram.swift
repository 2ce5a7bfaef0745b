/// A linear program: the least of costs · x where every row says Σ factor · x ≥ bound.
///
/// A row may be soft: what it lacks then costs its weight a unit instead of being forbidden; or it
/// may have a price that bends at several bounds. Those are bounds on the row's multiplier and take
/// no variable of their own, so hinges and penalties are cheap. Rows may be added after a solution,
/// and the next one starts from it.
///
/// The dual simplex method (Lemke 1954) with bounded multipliers, long steps over the bends of
/// prices (Fourer 1994) and an explicit inverse of the basis: a basis is as many rows as there are
/// variables, all met exactly. It begins in the corner of a box, where the multipliers are the
/// costs, and of the rows that lacked most when all were looked at last the worst one enters.
struct LinearProgram {
  /// How much of a variable a row takes.
  struct Term {
    var variable: Int
    var factor: Double
  }

  /// What a row demands.
  enum Kind: Equatable {
    case hard
    /// What is lacking costs so much a unit.
    case soft(weight: Double)
    case equal
  }

  /// Where a price bends: what a unit less costs before, and what it costs after.
  struct Bend {
    var bound: Double
    /// Negative where a unit less pays.
    var before: Double
    /// Not more than before.
    var after: Double
  }

  enum Outcome {
    case optimal
    /// No values meet all hard rows.
    case infeasible
    /// The allowed pivots, the time or the precision were not enough.
    case exhausted
  }

  /// By variable: after ``solve(pivots:)`` with an optimal outcome, the solution.
  var values: [Double]
  /// How many rows have entered the basis so far.
  private(set) var pivotCount = 0

  let count: Int
  let costs: [Double]
  // The rows, one after the other.
  var starts: [Int] = [0]
  var variables: [Int] = []
  var factors: [Double] = []
  /// The bends of the rows' prices, from the lowest bound up.
  var bends: [Bend] = []
  var firstBends: [Int] = [0]
  /// By row, one by the length of its factors; of one without terms, which is as it is, something
  /// large.
  var scales: [Double] = []
  /// By row: in the basis, the bend whose bound it meets; else the bend that its value lies before.
  var places: [Int] = []
  /// By row, where its value may lie for its multiplier to be right: anywhere in the basis.
  var lows: [Double] = []
  var highs: [Double] = []
  /// Rows to enter next.
  var candidates = Candidates()
  /// By place in the basis: its row and that row's multiplier.
  var basis: [Int] = []
  var multipliers: [Double] = []
  /// The inverse of the basis, row by row: by variable, how it changes with each place's row.
  var inverse: [Double] = []

  /// Whether small pivots are left out, since rounding has once made a basis of them wrong.
  var isCareful = false

  static let tolerance = 1e-7

  /// - Parameters:
  ///   - lower: by variable, the least it may be.
  ///   - upper: by variable, the most it may be.
  init(costs: [Double], lower: [Double], upper: [Double]) {
    count = costs.count
    self.costs = costs
    values = zip(costs, zip(lower, upper)).map { $0 < 0 ? $1.1 : $1.0 }
    multipliers = costs.map(abs)
    inverse = [Double](repeating: 0, count: count * count)
    for (variable, bound) in lower.enumerated() {
      add([Term(variable: variable, factor: 1)], atLeast: bound)
    }
    for (variable, bound) in upper.enumerated() {
      add([Term(variable: variable, factor: -1)], atLeast: -bound)
    }
    for variable in 0..<count {
      let row = costs[variable] < 0 ? count + variable : variable
      basis.append(row)
      setBasic(row, at: firstBends[row])
      inverse[variable * count + variable] = costs[variable] < 0 ? -1 : 1
    }
  }

  /// Adds a row. Terms of one variable are summed up.
  mutating func add(_ terms: [Term], atLeast bound: Double, _ kind: Kind = .hard) {
    switch kind {
    case .hard: add(terms, [Bend(bound: bound, before: .infinity, after: 0)])
    case .soft(let weight): add(terms, [Bend(bound: bound, before: weight, after: 0)])
    case .equal:
      add(terms, [Bend(bound: bound, before: .infinity, after: -.infinity)])
      highs[highs.count - 1] = bound
    }
  }

  /// Adds a row with a convex price.
  ///
  /// - Parameter price: where it bends, from the lowest bound up; what it costs after one bend is
  ///   what it costs before the next, and somewhere that is zero.
  mutating func add(_ terms: [Term], _ price: [Bend]) {
    let first = variables.count
    for term in terms {
      if let place = variables[first...].firstIndex(of: term.variable) {
        factors[place] += term.factor
      } else {
        variables.append(term.variable)
        factors.append(term.factor)
      }
    }
    starts.append(variables.count)
    let length = factors[first...].reduce(0) { $0 + $1 * $1 }.squareRoot()
    scales.append(1 / max(length, 1e-3))
    let start = bends.count
    bends += price
    firstBends.append(bends.count)
    places.append(0)
    lows.append(0)
    highs.append(0)
    // Where its multiplier is zero; that of an equation begins between its limits.
    let free = price.firstIndex { $0.before <= 0 } ?? price.count
    setFree(places.count - 1, before: start + free)
  }

  /// Notes that a row is in the basis and meets the bound of a bend.
  mutating func setBasic(_ row: Int, at bend: Int) {
    places[row] = bend
    (lows[row], highs[row]) = (-.infinity, .infinity)
  }

  /// Notes that a row is not in the basis and lies before a bend, or after the last one.
  mutating func setFree(_ row: Int, before bend: Int) {
    places[row] = bend
    lows[row] = bend > firstBends[row] ? bends[bend - 1].bound : -.infinity
    highs[row] = bend < firstBends[row + 1] ? bends[bend].bound : .infinity
  }

  /// The multiplier of a row outside the basis.
  func multiplier(_ row: Int) -> Double {
    let place = places[row]
    let value = place < firstBends[row + 1] ? bends[place].before : bends[place - 1].after
    // An equation that has not entered yet.
    return value.isFinite ? value : 0
  }

  /// Σ factor · x of a row.
  func activity(_ row: Int) -> Double {
    var sum = 0.0
    for i in starts[row]..<starts[row + 1] { sum += factors[i] * values[variables[i]] }
    return sum
  }

  /// Finds the least cost, from where the last solution was.
  ///
  /// - Parameters:
  ///   - pivots: how many steps may be taken; counted down.
  ///   - isCancelled: whether to give up; asked now and then.
  /// - Complexity: a pivot takes as long as there are entries in the inverse that change, some
  ///   hundredths of variables² in sparse programs, and as there are variables; every tenth or so
  ///   also as there are terms. About as many pivots as rows are met exactly, in practice a few
  ///   times the variables.
  mutating func solve(pivots: inout Int, isCancelled: () -> Bool = { false }) -> Outcome {
    var repairs = 0
    candidates.removeAll()
    while true {
      guard let row = mostLacking() else {
        if isPrecise { return .optimal }
        repairs += 1
        guard repairs < 3, refactor() else { return .exhausted }
        continue
      }
      guard pivots > 0, pivotCount & 15 < 15 || !isCancelled() else { return .exhausted }
      pivots -= 1
      pivotCount += 1
      guard enter(row) else {
        // Where only rounding says so, the basis inverted anew knows better.
        repairs += 1
        guard repairs < 3, refactor() else { return .infeasible }
        isCareful = true
        candidates.removeAll()
        continue
      }
      if pivotCount % 100 == 0 { revalue() }
    }
  }
}
