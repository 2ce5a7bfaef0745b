/// A linear program: the least of costs · x where every row says Σ factor · x ≥ bound.
///
/// A row may be soft: what it lacks then costs its weight a unit instead of being forbidden. That
/// is a bound on the row's multiplier and takes no variable of its own, so hinges and penalties
/// are cheap. Rows may be added after a solution, and the next one starts from it.
///
/// The dual simplex method (Lemke 1954) with bounded multipliers and an explicit inverse of the
/// basis: a basis is as many rows as there are variables, all met exactly. It begins in the corner
/// of a box, where the multipliers are the costs, and the row that lacks most enters.
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

  enum Outcome {
    case optimal
    /// No values meet all hard rows.
    case infeasible
    /// The allowed pivots, or the precision, were not enough.
    case exhausted
  }

  /// By variable: after ``solve(pivots:)`` with an optimal outcome, the solution.
  private(set) var values: [Double]
  /// How many rows have entered the basis so far.
  private(set) var pivotCount = 0

  let count: Int
  let costs: [Double]
  // The rows, one after the other.
  var starts: [Int] = [0]
  var variables: [Int] = []
  var factors: [Double] = []
  private(set) var bounds: [Double] = []
  /// By row, the length of its factors; of one without terms, which is as it is, some small length.
  private var norms: [Double] = []
  /// Most that a row's multiplier may be; nil where it may be negative, too.
  private var limits: [Double?] = []
  private var states: [State] = []
  /// By place in the basis: its row and that row's multiplier.
  var basis: [Int] = []
  var multipliers: [Double] = []
  /// The inverse of the basis, row by row: by variable, how it changes with each place's row.
  var inverse: [Double] = []

  private enum State {
    /// Its multiplier is zero.
    case slack
    case basic
    /// A soft row that pays its whole weight for what it lacks.
    case paying
  }

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
      states[row] = .basic
      inverse[variable * count + variable] = costs[variable] < 0 ? -1 : 1
    }
  }

  /// Adds a row. Terms of one variable are summed up.
  mutating func add(_ terms: [Term], atLeast bound: Double, _ kind: Kind = .hard) {
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
    bounds.append(bound)
    norms.append(max(factors[first...].reduce(0) { $0 + $1 * $1 }.squareRoot(), 1e-3))
    states.append(.slack)
    switch kind {
    case .hard: limits.append(.infinity)
    case .soft(let weight): limits.append(weight)
    case .equal: limits.append(nil)
    }
  }

  /// Finds the least cost, from where the last solution was.
  ///
  /// - Parameter pivots: how many steps may be taken; counted down.
  /// - Complexity: O(variables² + terms) a pivot; about as many pivots as rows are met exactly, in
  ///   practice a few times the variables.
  mutating func solve(pivots: inout Int) -> Outcome {
    var repairs = 0
    while true {
      guard let (row, lack) = mostLacking() else {
        if isPrecise { return .optimal }
        repairs += 1
        guard repairs < 3, refactor() else { return .exhausted }
        continue
      }
      guard pivots > 0 else { return .exhausted }
      pivots -= 1
      pivotCount += 1
      guard enter(row, lack: lack) else { return .infeasible }
      if pivotCount % 100 == 0 { revalue() }
    }
  }

  /// The row outside the basis that is farthest from where it has to be, and by how much: negative
  /// where it exceeds its bound and may not.
  private func mostLacking() -> (row: Int, lack: Double)? {
    var best: (row: Int, lack: Double)?
    var most = LinearProgram.tolerance
    values.withUnsafeBufferPointer { values in
      factors.withUnsafeBufferPointer { factors in
        variables.withUnsafeBufferPointer { variables in
          var end = 0
          for row in bounds.indices {
            let start = end
            end = starts[row + 1]
            guard states[row] != .basic else { continue }
            var lack = bounds[row]
            for i in start..<end { lack -= factors[i] * values[variables[i]] }
            guard abs(lack) > most * norms[row] else { continue }
            let isWrong =
              limits[row] == nil || (states[row] == .paying ? lack < 0 : lack > 0)
            if isWrong { (most, best) = (abs(lack) / norms[row], (row, lack)) }
          }
        }
      }
    }
    return best
  }

  /// Lets a row's multiplier grow, or shrink where the row exceeds its bound, until another
  /// multiplier meets a limit of its own.
  ///
  /// - Returns: false where none ever does.
  private mutating func enter(_ row: Int, lack: Double) -> Bool {
    let n = count
    let sign = lack > 0 ? 1.0 : -1.0
    // The row in terms of the basis.
    var shares = [Double](repeating: 0, count: n)
    inverse.withUnsafeBufferPointer { inverse in
      shares.withUnsafeMutableBufferPointer { shares in
        for i in starts[row]..<starts[row + 1] {
          let factor = factors[i]
          let base = variables[i] * n
          for k in 0..<n { shares[k] += factor * inverse[base + k] }
        }
      }
    }
    var step = Double.infinity
    var leaving = -1
    let support = (0..<n).filter { shares[$0] != 0 }
    for k in support {
      let change = sign * shares[k]
      guard abs(change) > 1e-9, let limit = limits[basis[k]] else { continue }
      guard change > 0 || limit < .infinity else { continue }
      let room = change > 0 ? multipliers[k] / change : (multipliers[k] - limit) / change
      // Of equal ones the largest share: it keeps the inverse exact.
      if room < step - 1e-12
        || (room <= step + 1e-12 && leaving >= 0 && abs(change) > abs(shares[leaving]))
      {
        step = min(step, max(0, room))
        leaving = k
      }
    }
    let own = limits[row] ?? .infinity
    if own <= step {
      guard own < .infinity else { return false }
      for k in support { multipliers[k] -= sign * own * shares[k] }
      states[row] = sign > 0 ? .paying : .slack
      return true
    }
    let pivot = shares[leaving]
    for k in support { multipliers[k] -= sign * step * shares[k] }
    let out = basis[leaving]
    states[out] = sign * pivot > 0 ? .slack : .paying
    basis[leaving] = row
    multipliers[leaving] = states[row] == .paying ? own - step : sign * step
    states[row] = .basic
    // The values move along the edge on which only the leaving row changes.
    shares[leaving] = pivot - 1
    let isSparse = 4 * support.count < n
    values.withUnsafeMutableBufferPointer { values in
      inverse.withUnsafeMutableBufferPointer { inverse in
        shares.withUnsafeBufferPointer { shares in
          for variable in 0..<n {
            let base = variable * n
            let edge = inverse[base + leaving] / pivot
            guard edge != 0 else { continue }
            values[variable] += edge * lack
            if isSparse {
              for k in support { inverse[base + k] -= edge * shares[k] }
            } else {
              for k in 0..<n { inverse[base + k] -= edge * shares[k] }
            }
          }
        }
      }
    }
    return true
  }

  /// The values where all rows of the basis meet their bounds.
  private mutating func revalue() {
    for variable in 0..<count {
      var sum = 0.0
      for k in 0..<count { sum += inverse[variable * count + k] * bounds[basis[k]] }
      values[variable] = sum
    }
  }

  /// Whether the rows of the basis are met as exactly as they should be.
  private var isPrecise: Bool {
    basis.allSatisfy { row in
      var rest = bounds[row]
      for i in starts[row]..<starts[row + 1] { rest -= factors[i] * values[variables[i]] }
      return abs(rest) < 1e-6
    }
  }

  /// Inverts the basis anew.
  ///
  /// - Returns: false where it is singular.
  private mutating func refactor() -> Bool {
    guard invert() else { return false }
    // The multipliers make up for the costs that the paying rows leave.
    var rest = costs
    for row in bounds.indices where states[row] == .paying {
      for i in starts[row]..<starts[row + 1] {
        rest[variables[i]] -= factors[i] * (limits[row] ?? 0)
      }
    }
    for k in 0..<count {
      var sum = 0.0
      for variable in 0..<count { sum += rest[variable] * inverse[variable * count + k] }
      multipliers[k] = limits[basis[k]].map { max(0, min($0, sum)) } ?? sum
    }
    revalue()
    return true
  }
}
