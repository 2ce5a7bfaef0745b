extension GridState {
  /// What a node pays for where it lies: off the place that holds it, or outside the frame.
  @inline(__always)
  func placeCost(_ node: Int) -> Double {
    let px = Double(xs.at[node])
    let py = Double(ys.at[node])
    let offX = px - heldX.at[node]
    let offY = py - heldY.at[node]
    let outX = max(0, frame.minX - px, px - frame.maxX)
    let outY = max(0, frame.minY - py, py - frame.maxY)
    return hold.at[node] * (offX * offX + offY * offY) + weights.frame * (outX * outX + outY * outY)
  }

  func price(_ chain: Int, _ route: GridRoute) -> Double {
    ownCost(chain, route) + portCost(2 &* chain, route.first)
      + portCost(2 &* chain &+ 1, (route.last &+ 4) & 7) + conflict(chain, route, limit: .infinity)
  }

  /// Bends of the route itself, its length against its gaps, and the direction wanted.
  @inline(__always)
  func ownCost(_ chain: Int, _ route: GridRoute) -> Double {
    var bends = 0.0
    var leg = 1
    while leg < route.legCount {
      bends += turn.at[Octant.difference(route.octant(leg &- 1), route.octant(leg))]
      leg &+= 1
    }
    var cost = bends * lineCount.at[chain] + lengthCost(chain, route.euclideanLength)
    if level.at[chain] > 0 { cost += level.at[chain] * Double(route.horizontalLength) }
    return cost
  }

  @inline(__always)
  func lengthCost(_ chain: Int, _ length: Double) -> Double {
    let count = gaps.at[chain]
    let gap = length / count
    let off = gap - aim.at[chain]
    var cost = weights.stretch * off * off * min(count, 6) * lineCount.at[chain]
    let short = least.at[chain] - gap
    if short > 0 { cost += weights.narrowness * short * short * count }
    return cost
  }

  /// The least that a way of at least this length can cost: it may be longer, up to what is aimed
  /// at.
  @inline(__always)
  func leastLengthCost(_ chain: Int, _ length: Double) -> Double {
    length > aim.at[chain] * gaps.at[chain] ? lengthCost(chain, length) : 0
  }

  /// The least that a chain can cost as its ends lie.
  @inline(__always)
  func leastCost(_ chain: Int) -> Double {
    let dx = x(to(chain)) &- x(from(chain))
    let dy = y(to(chain)) &- y(from(chain))
    return leastLengthCost(chain, Octant.distance(dx, dy)) + directionCost(chain)
  }

  /// What the direction from end to end costs, as the two nodes lie.
  @inline(__always)
  func directionCost(_ chain: Int) -> Double {
    let wx = wantedX.at[chain]
    let wy = wantedY.at[chain]
    if wx == 0 && wy == 0 { return 0 }
    let dx = Double(x(to(chain)) &- x(from(chain)))
    let dy = Double(y(to(chain)) &- y(from(chain)))
    let length = (dx * dx + dy * dy).squareRoot()
    let cosine = (dx * wx + dy * wy) / length
    // 1 − cos of the angle, scaled so that 45° costs one unit.
    return weights.direction * (1 - cosine) * 3.41
      + weights.bearing * max(0, weights.leastCosine - cosine)
  }

  /// What leaving a node by `octant` costs against the other ends laid down there, and the
  /// direction of the chain, charged once at its `from` end.
  @inline(__always)
  func portCost(_ end: Int, _ octant: Int) -> Double {
    let node = nodeOfEnd.at[end]
    let ends = endsByNode[node]
    let slot = slotOfEnd.at[end]
    let row = jointStart.at[node] &+ slot &* ends.count
    var cost = end & 1 == 0 ? directionCost(end >> 1) : 0
    var other = 0
    while other < ends.count {
      let port = ports.at[ends[other]]
      if other != slot && port >= 0 {
        let difference = Octant.difference(port, octant)
        if difference == 0 {
          cost += weights.clash
        } else if difference == 1 {
          cost += weights.acute
        }
        cost += joints.at[row &+ other] * turn.at[4 &- difference]
      }
      other &+= 1
    }
    return cost
  }

  /// What a route costs against the nodes and routes it meets, stopping early beyond `limit`.
  func conflict(_ chain: Int, _ route: GridRoute, limit: Double) -> Double {
    var walk = GridWalk(self, chain)
    for leg in 0..<route.legCount {
      if leg > 0 { walk.turn(self) }
      walk.go(self, route.octant(leg), route.length(leg), limit: limit)
      if walk.cost > limit { break }
    }
    return walk.cost
  }

  func passingCost(
    _ cell: Int, _ chain: Int, _ octant: Int, _ out: Int, _ lines: Double
  ) -> Double {
    var cost = 0.0
    let count = passCount(cell)
    let kept = min(count, GridState.slots)
    for i in 0..<kept {
      let entry = Int(passes.at[cell &* GridState.slots &+ i])
      let otherIn = entry >> 3 & 7
      let crosses =
        entry >= 0 && octant == out && otherIn == entry & 7 && (octant &- otherIn) & 3 != 0
        && entry >> 6 != chain
      cost += crosses ? crossingCost(lines, lineCount.at[entry >> 6]) : weights.clash
    }
    return cost + Double(count &- kept) * weights.clash
  }

  @inline(__always)
  func crossingCost(_ a: Double, _ b: Double) -> Double {
    weights.crossing + weights.crossingPair * (a * b - 1)
  }
}
