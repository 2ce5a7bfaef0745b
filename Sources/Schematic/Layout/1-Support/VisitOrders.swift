/// The state of the support search: in which order each free line visits its shared stations, with
/// the counts that make a change of order cheap to price.
///
/// Stations are numbered densely among the shared ones. Lines whose order is given take part only
/// as neighbors that are there already.
struct VisitOrders: Sendable {
  /// What one segment is worth against the finer costs of ``stationCost(_:)``.
  static let segmentCost = 1000
  /// What a segment costs that an earlier map had.
  static let favoredCost = 600

  let stationCount: Int
  /// Where each free line's visits begin in ``visits``; one longer than the lines.
  let first: [Int32]
  /// All visits, line after line, each line in its present order.
  private(set) var visits: [Int32]
  /// By line and station: where in ``visits`` the line visits it, or -1.
  private(set) var places: [Int32]
  /// How many lines run between two neighbors.
  private var counts: NeighborCounts
  /// Free lines at each station, in compressed rows.
  let firstLine: [Int32]
  let linesAt: [Int32]
  /// What the given lines do at each station: the neighbors before and after (-1 where the line
  /// ends), in compressed rows.
  let firstPassage: [Int32]
  let passages: [Passage]
  /// Whether a free line has stations of its own, which need a place of their own.
  let hasTail: [Bool]
  /// The neighbors of an earlier map: a segment between them costs less.
  private let favored: NeighborCounts?
  /// The cost of all segments.
  private(set) var segmentsCost: Int
  /// A fingerprint of the set of segments.
  private(set) var shape: UInt64 = 0
  /// Stations that follow each other on the given lines, their own ones left out.
  let links: [(Int32, Int32)]

  /// How a line passes a station: the two neighbors, `low <= high`, -1 where the line ends.
  struct Passage: Equatable, Sendable {
    var low: Int32
    var high: Int32

    init(_ a: Int32, _ b: Int32) {
      low = min(a, b)
      high = max(a, b)
    }
  }

  /// - Parameters:
  ///   - free: by free line, its shared stations in the order to begin with.
  ///   - given: walks that are there already, as shared stations; -1 stands for a gap.
  ///   - earlier: walks of an earlier map, as shared stations.
  init(
    stationCount: Int, free: [[Int32]], given: [[Int32]], hasTail: [Bool],
    earlier: [[Int32]] = []
  ) {
    self.stationCount = stationCount
    self.hasTail = hasTail
    var first: [Int32] = [0]
    for line in free { first.append(first[first.count - 1] + Int32(line.count)) }
    self.first = first
    visits = free.flatMap(\.self)
    places = [Int32](repeating: -1, count: free.count * stationCount)
    counts = NeighborCounts(stationCount: stationCount)
    segmentsCost = 0
    links = given.flatMap { walk in
      let shared = walk.filter { $0 >= 0 }
      return zip(shared, shared.dropFirst()).filter { $0 != $1 }.map { (min($0, $1), max($0, $1)) }
    }
    if earlier.isEmpty {
      favored = nil
    } else {
      var favored = NeighborCounts(stationCount: stationCount)
      for walk in earlier {
        for (a, b) in zip(walk, walk.dropFirst()) { _ = favored.increase(a, b) }
      }
      self.favored = favored
    }

    var lines = [[Int32]](repeating: [], count: stationCount)
    for (line, stations) in free.enumerated() {
      for (i, v) in stations.enumerated() {
        lines[Int(v)].append(Int32(line))
        places[line * stationCount + Int(v)] = first[line] + Int32(i)
      }
    }
    var passages = [[Passage]](repeating: [], count: stationCount)
    for walk in given {
      for (i, v) in walk.enumerated() where v >= 0 {
        let before = i > 0 ? walk[i - 1] : -1
        let after = i + 1 < walk.count ? walk[i + 1] : -1
        passages[Int(v)].append(Passage(before, after))
      }
    }
    (firstLine, linesAt) = Self.rows(lines)
    (firstPassage, self.passages) = Self.rows(passages)
    for walk in free + given {
      for (a, b) in zip(walk, walk.dropFirst()) where a >= 0 && b >= 0 && a != b { join(a, b) }
    }
  }

  private static func rows<Element>(_ lists: [[Element]]) -> ([Int32], [Element]) {
    var first: [Int32] = [0]
    for list in lists { first.append(first[first.count - 1] + Int32(list.count)) }
    return (first, lists.flatMap(\.self))
  }

  var lineCount: Int { first.count - 1 }

  func order(of line: Int) -> ArraySlice<Int32> { visits[Int(first[line])..<Int(first[line + 1])] }

  /// Where `line` visits `station`, or nil.
  func place(of station: Int32, on line: Int) -> Int? {
    let place = places[line * stationCount + Int(station)]
    return place < 0 ? nil : Int(place)
  }

  /// How many lines run between two stations.
  func count(_ a: Int32, _ b: Int32) -> Int { Int(counts[a, b]) }

  private func price(_ a: Int32, _ b: Int32) -> Int {
    guard let favored, favored[a, b] > 0 else { return Self.segmentCost }
    return Self.favoredCost
  }

  private static func fingerprint(_ a: Int32, _ b: Int32) -> UInt64 {
    let key = UInt64(UInt32(bitPattern: min(a, b))) << 32 | UInt64(UInt32(bitPattern: max(a, b)))
    var generator = SeededGenerator(seed: key)
    return generator.next()
  }

  private mutating func join(_ a: Int32, _ b: Int32) {
    if a >= 0, b >= 0, counts.increase(a, b) == 1 {
      shape ^= Self.fingerprint(a, b)
      segmentsCost += price(a, b)
    }
  }

  private mutating func part(_ a: Int32, _ b: Int32) {
    if a >= 0, b >= 0, counts.decrease(a, b) == 0 {
      shape ^= Self.fingerprint(a, b)
      segmentsCost -= price(a, b)
    }
  }

  /// The station visited at `place`, or -1 beyond the line's ends.
  private func visit(_ place: Int, in range: Range<Int>) -> Int32 {
    range.contains(place) ? visits[place] : -1
  }

  func range(of line: Int) -> Range<Int> { Int(first[line])..<Int(first[line + 1]) }

  private mutating func turn(_ i: Int, _ j: Int, of line: Int) {
    var (i, j) = (i, j)
    let row = line * stationCount
    while i < j {
      let (u, v) = (visits[i], visits[j])
      visits[i] = v
      visits[j] = u
      places[row + Int(v)] = Int32(i)
      places[row + Int(u)] = Int32(j)
      i += 1
      j -= 1
    }
  }

  /// Takes the given visits, each line's in its own range, for the present ones.
  mutating func reorder(_ visits: [Int32]) {
    for line in 0..<lineCount {
      let range = range(of: line)
      for place in range.dropFirst() { part(self.visits[place - 1], self.visits[place]) }
      for place in range { places[line * stationCount + Int(visits[place])] = Int32(place) }
      for place in range.dropFirst() { join(visits[place - 1], visits[place]) }
    }
    self.visits = visits
  }

  /// Turns the visits in places `i ... j` of `line` around, or, where `k` is beyond `j`, moves
  /// them behind place `k`, turned around if told so.
  struct Move: Sendable {
    var line: Int
    var i: Int
    var j: Int
    var k: Int
    var isTurned: Bool
  }

  /// Applies `move` if that makes the whole cost rise by `limit` at most.
  ///
  /// - Returns: how much the cost rose, or nil where nothing was changed.
  /// - Complexity: O(1) where the segments alone forbid it, else O(stations moved + lines at the
  ///   stations at the joints).
  mutating func apply(_ move: Move, limit: Double) -> Int? {
    let range = range(of: move.line)
    let (a, b) = (visit(move.i - 1, in: range), visits[move.i])
    let (c, d) = (visits[move.j], visit(move.j + 1, in: range))
    let before = segmentsCost
    guard move.k > move.j else {
      part(a, b)
      part(c, d)
      join(a, c)
      join(b, d)
      if let rise = settle(
        move, joints: (a, b, c, d, -1, -1), segments: segmentsCost - before, limit: limit)
      {
        return rise
      }
      part(a, c)
      part(b, d)
      join(a, b)
      join(c, d)
      return nil
    }
    let (e, f) = (visits[move.k], visit(move.k + 1, in: range))
    let (head, tail) = move.isTurned ? (c, b) : (b, c)
    part(a, b)
    part(c, d)
    part(e, f)
    join(a, d)
    join(e, head)
    join(tail, f)
    if let rise = settle(
      move, joints: (a, b, c, d, e, f), segments: segmentsCost - before, limit: limit)
    {
      return rise
    }
    part(a, d)
    part(e, head)
    part(tail, f)
    join(a, b)
    join(c, d)
    join(e, f)
    return nil
  }

  /// Takes back a move that was just applied.
  mutating func retract(_ move: Move) {
    var inverse = move
    if move.k > move.j {
      inverse.j = move.i + move.k - move.j - 1
      inverse.isTurned = false
    }
    _ = apply(inverse, limit: .infinity)
    if move.k > move.j, move.isTurned {
      _ = apply(
        Move(line: move.line, i: move.i, j: move.j, k: -1, isTurned: true), limit: .infinity)
    }
  }

  private mutating func perform(_ move: Move) {
    if move.k > move.j {
      if !move.isTurned { turn(move.i, move.j, of: move.line) }
      turn(move.j + 1, move.k, of: move.line)
      turn(move.i, move.k, of: move.line)
    } else {
      turn(move.i, move.j, of: move.line)
    }
  }

  private mutating func undo(_ move: Move) {
    if move.k > move.j {
      turn(move.i, move.k, of: move.line)
      turn(move.j + 1, move.k, of: move.line)
      if !move.isTurned { turn(move.i, move.j, of: move.line) }
    } else {
      turn(move.i, move.j, of: move.line)
    }
  }

  /// The finer costs cannot outweigh more than this.
  private static let slack = 250.0

  private mutating func settle(
    _ move: Move, joints: (Int32, Int32, Int32, Int32, Int32, Int32), segments: Int, limit: Double
  ) -> Int? {
    let coarse = segments
    guard Double(coarse) <= limit + Self.slack else { return nil }
    let before = cost(at: joints)
    perform(move)
    let rise = coarse + cost(at: joints) - before
    if Double(rise) <= limit { return rise }
    undo(move)
    return nil
  }

  private func cost(at s: (Int32, Int32, Int32, Int32, Int32, Int32)) -> Int {
    var sum = stationCost(s.1)
    if s.0 >= 0 { sum += stationCost(s.0) }
    if s.2 != s.1 { sum += stationCost(s.2) }
    if s.3 >= 0 { sum += stationCost(s.3) }
    if s.4 >= 0, s.4 != s.3 { sum += stationCost(s.4) }
    if s.5 >= 0 { sum += stationCost(s.5) }
    return sum
  }
}
