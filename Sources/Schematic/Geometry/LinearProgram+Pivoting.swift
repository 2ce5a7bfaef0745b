extension LinearProgram {
  /// Lets a row's multiplier grow, or shrink where there is too much of the row, until another
  /// multiplier meets a limit that it cannot pass.
  ///
  /// - Returns: false where none ever does.
  mutating func enter(_ row: Int) -> Bool {
    var lack = lack(row)
    let sign = lack > 0 ? 1.0 : -1.0
    var shares = shares(of: row)
    let support = shares.indices.filter { shares[$0] != 0 }
    var own = multiplier(row)
    repeat {
      let bend = sign > 0 ? places[row] - 1 : min(places[row], firstBends[row + 1] - 1)
      let target = sign > 0 ? bends[bend].before : bends[bend].after
      let (leaving, step) = leaving(support, shares, sign, below: abs(target - own))
      guard let leaving else {
        // It passes a bend of its own price, or leaves what it may not.
        guard target.isFinite else { return false }
        for k in support { multipliers[k] -= (target - own) * shares[k] }
        own = target
        setFree(row, before: sign > 0 ? bend : bend + 1)
        lack = self.lack(row)
        continue
      }
      for k in support { multipliers[k] -= sign * step * shares[k] }
      own += sign * step
      let isFalling = sign * shares[leaving] > 0
      let out = basis[leaving]
      let next = places[out] + (isFalling ? 1 : -1)
      if next >= firstBends[out], next < firstBends[out + 1] {
        // The leaving one moves on to the next bend of its price, if that is not too far.
        let way = bends[next].bound - bends[places[out]].bound
        let rest = lack - shares[leaving] * way
        if sign * rest > LinearProgram.tolerance {
          places[out] = next
          for variable in 0..<count {
            values[variable] += inverse[variable * count + leaving] * way
          }
          lack = rest
          continue
        }
      }
      setFree(out, before: isFalling ? places[out] + 1 : places[out])
      setBasic(row, at: bend)
      basis[leaving] = row
      multipliers[leaving] = own
      exchange(leaving, &shares, support, lack)
      return true
    } while sign * lack > LinearProgram.tolerance
    return true
  }

  /// A row in terms of the basis.
  private func shares(of row: Int) -> [Double] {
    var shares = [Double](repeating: 0, count: count)
    inverse.withUnsafeBufferPointer { inverse in
      shares.withUnsafeMutableBufferPointer { shares in
        for i in starts[row]..<starts[row + 1] {
          let factor = factors[i]
          let base = variables[i] * count
          for k in 0..<count { shares[k] += factor * inverse[base + k] }
        }
        // What only rounding has left would fill the inverse.
        for k in 0..<count where abs(shares[k]) < LinearProgram.rounding { shares[k] = 0 }
      }
    }
    return shares
  }

  /// The place whose multiplier is the first to meet a limit, and how far that is; nil where none
  /// does before the given step.
  private func leaving(
    _ support: [Int], _ shares: [Double], _ sign: Double, below most: Double
  ) -> (place: Int?, step: Double) {
    let least = isCareful ? 1e-6 : 1e-9
    let tie = isCareful ? 1e-9 : 1e-12
    var step = Double.infinity
    var leaving: Int?
    for k in support {
      let change = sign * shares[k]
      guard abs(change) > least else { continue }
      let bend = bends[places[basis[k]]]
      let limit = change > 0 ? bend.after : bend.before
      guard limit.isFinite else { continue }
      let room = (multipliers[k] - limit) / change
      // Of equal ones the largest share: it keeps the inverse exact.
      if room < step - tie
        || (room <= step + tie && abs(change) > abs(leaving.map { shares[$0] } ?? 0))
      {
        step = min(step, max(0, room))
        leaving = k
      }
    }
    return most <= step ? (nil, most) : (leaving, step)
  }

  /// Moves the values along the edge on which only the leaving row changes, and the inverse with
  /// them.
  private mutating func exchange(
    _ leaving: Int, _ shares: inout [Double], _ support: [Int], _ lack: Double
  ) {
    let pivot = shares[leaving]
    shares[leaving] = pivot - 1
    // Many of a row's entries are changed faster all together, in vectors.
    let isDense = LinearProgram.denseShare * support.count > count
    support.withUnsafeBufferPointer { support in
      shares.withUnsafeBufferPointer { shares in
        inverse.withUnsafeMutableBufferPointer { inverse in
          for variable in 0..<count {
            let base = variable &* count
            guard inverse[base &+ leaving] != 0 else { continue }
            let edge = inverse[base &+ leaving] / pivot
            values[variable] += edge * lack
            if isDense {
              for k in 0..<count {
                let value = inverse[base &+ k] - edge * shares[k]
                inverse[base &+ k] = abs(value) < LinearProgram.rounding ? 0 : value
              }
            } else {
              for k in support {
                let value = inverse[base &+ k] - edge * shares[k]
                inverse[base &+ k] = abs(value) < LinearProgram.rounding ? 0 : value
              }
            }
          }
        }
      }
    }
  }

  /// Which part of a row makes it worth while to change all of it: every fourth entry.
  private static let denseShare = 4

  /// What counts as zero in the inverse.
  private static let rounding = 1e-11

  /// The values where all rows of the basis meet their bounds.
  mutating func revalue() {
    let bounds = basis.map { bends[places[$0]].bound }
    for variable in 0..<count {
      var sum = 0.0
      for k in 0..<count { sum += inverse[variable * count + k] * bounds[k] }
      values[variable] = sum
    }
  }

  /// Whether the rows of the basis are met as exactly as they should be.
  var isPrecise: Bool {
    basis.allSatisfy { abs(bends[places[$0]].bound - activity($0)) < 1e-6 }
  }

  /// Inverts the basis anew.
  ///
  /// - Returns: false where it is singular.
  mutating func refactor() -> Bool {
    guard invert() else { return false }
    // The multipliers make up for the costs that the rows outside leave.
    var isBasic = [Bool](repeating: false, count: scales.count)
    for row in basis { isBasic[row] = true }
    var rest = costs
    for row in scales.indices where !isBasic[row] {
      let own = multiplier(row)
      guard own != 0 else { continue }
      for i in starts[row]..<starts[row + 1] { rest[variables[i]] -= factors[i] * own }
    }
    for k in 0..<count {
      var sum = 0.0
      for variable in 0..<count { sum += rest[variable] * inverse[variable * count + k] }
      let bend = bends[places[basis[k]]]
      multipliers[k] = max(bend.after, min(bend.before, sum))
    }
    revalue()
    return true
  }
}
