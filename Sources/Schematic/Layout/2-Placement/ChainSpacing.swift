/// Even spacing along a route.
enum ChainSpacing {
  /// Where the stations between the ends of a chain go, as lengths along its route: as evenly as
  /// possible, but clear of corners and of what crosses there.
  ///
  /// A dynamic program over small shifts of each station.
  ///
  /// - Parameters:
  ///   - length: of the whole route.
  ///   - count: the gaps.
  ///   - corners: lengths at which the route turns.
  ///   - crossings: lengths at which something crosses.
  /// - Complexity: O(count · shifts²).
  static func stops(length: Double, count: Int, corners: [Double], crossings: [Double]) -> [Double]
  {
    let step = length / Double(count)
    let even = (1..<max(1, count)).map { step * Double($0) }
    if count < 2 || corners.isEmpty && crossings.isEmpty { return even }
    let shifts = (-9...9).map { Double($0) / 20 * step }
    func obstruction(_ at: Double) -> Double {
      let corner = corners.map { max(0, 0.34 - abs($0 - at)) }.max() ?? 0
      let crossing = crossings.map { max(0, 0.45 - abs($0 - at)) }.max() ?? 0
      return 12 * corner + 60 * crossing
    }
    func strain(_ gap: Double) -> Double {
      let off = gap / step - 1
      return gap > 0.7 * step ? off * off : 1e3
    }
    var costs = shifts.map { obstruction(even[0] + $0) + strain(even[0] + $0) }
    var choices: [[Int]] = []
    for station in even.indices.dropFirst() {
      var next = [Double](repeating: .infinity, count: shifts.count)
      var choice = [Int](repeating: 0, count: shifts.count)
      for (j, shift) in shifts.enumerated() {
        let at = even[station] + shift
        for (i, before) in shifts.enumerated() {
          let cost = costs[i] + strain(at - even[station - 1] - before)
          if cost < next[j] {
            next[j] = cost
            choice[j] = i
          }
        }
        next[j] += obstruction(at)
      }
      costs = next
      choices.append(choice)
    }
    var best = 0
    var bestCost = Double.infinity
    for (i, shift) in shifts.enumerated() {
      let cost = costs[i] + strain(length - even[even.count - 1] - shift)
      if cost < bestCost - 1e-12 || (cost < bestCost + 1e-12 && abs(shift) < abs(shifts[best])) {
        bestCost = cost
        best = i
      }
    }
    var stops = even
    for station in even.indices.reversed() {
      stops[station] += shifts[best]
      if station > 0 { best = choices[station - 1][best] }
    }
    return stops
  }

  /// Cuts a polyline at the given lengths along it; each piece keeps the corners inside it.
  static func split(_ corners: [Point], at stops: [Double]) -> [[Point]] {
    var pieces: [[Point]] = []
    var piece = [corners[0]]
    var leg = 0
    var walked = 0.0
    func add(_ point: Point) {
      if piece[piece.count - 1].distance(to: point) > 1e-9 { piece.append(point) }
    }
    func length(_ leg: Int) -> Double { corners[leg].distance(to: corners[leg + 1]) }
    for stop in stops {
      while leg < corners.count - 2, walked + length(leg) <= stop + 1e-9 {
        walked += length(leg)
        leg += 1
        add(corners[leg])
      }
      let at = corners[leg] + (corners[leg + 1] - corners[leg]) * ((stop - walked) / length(leg))
      add(at)
      pieces.append(piece)
      piece = [at]
    }
    for corner in corners[(leg + 1)...] { add(corner) }
    pieces.append(piece)
    return pieces
  }
}
