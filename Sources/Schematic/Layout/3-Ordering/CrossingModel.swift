/// Line crossing minimization as a choice for every two lines on every shared segment: which of the
/// two runs left. Crossings are costs on single choices and on pairs of them, so that for one pair
/// of lines alone the best choices follow by dynamic programming along the stretch they share; what
/// remains hard is only that the choices on one segment must agree to an order.
struct CrossingModel: Sendable {
  /// The cost of one crossing. Finer preferences between crossings stay far below it.
  static let crossing = 100_000
  /// What a crossing costs more at a station that all lines pass alike: it has no wide capsule.
  static let plainSurcharge = 1
  /// What a crossing costs more where no marker hides it.
  static let openSurcharge = 20

  /// Two choices that should agree (or differ, if `isOpposed`).
  struct Coupling: Sendable {
    var a: Int
    var b: Int
    var isOpposed: Bool
    var cost: Int
  }

  let graph: LineGraph
  private let markerCount: Int
  /// Where the choices of each segment begin; one longer than the segments.
  let firstChoice: [Int]
  /// By choice: what it costs to have the later line left, and the earlier one.
  private(set) var costIfFalse: [Int]
  private(set) var costIfTrue: [Int]
  private(set) var couplings: [Coupling] = []
  /// Crossings that no order avoids.
  private(set) var unavoidable = 0

  /// - Parameter markerCount: from which station on there are no markers.
  init(_ graph: LineGraph, _ rotation: Rotation, markerCount: Int) {
    self.markerCount = markerCount
    self.graph = graph
    var first = [0]
    for segment in graph.segments {
      let k = segment.lines.count
      first.append(first[first.count - 1] + k * (k - 1) / 2)
    }
    firstChoice = first
    costIfFalse = [Int](repeating: 0, count: first[first.count - 1])
    costIfTrue = costIfFalse
    for station in 0..<graph.stationCount { addCrossings(at: station, rotation) }
  }

  var choiceCount: Int { costIfTrue.count }

  /// The choice for the `i`-th and `j`-th line of a segment, `i < j`: true where the `i`-th runs
  /// left of the `j`-th, walking from `a` to `b`.
  func choice(_ segment: Int, _ i: Int, _ j: Int) -> Int {
    let k = graph.segments[segment].lines.count
    return firstChoice[segment] + i * (2 * k - i - 1) / 2 + (j - i - 1)
  }

  private func choice(_ segment: Int, lines p: Int, _ q: Int) -> Int? {
    let lines = graph.segments[segment].lines
    guard let i = lines.firstIndex(of: p), let j = lines.firstIndex(of: q) else { return nil }
    return choice(segment, i, j)
  }

  private mutating func addCrossings(at station: Int, _ rotation: Rotation) {
    let passages = rotation.passages[station]
    guard passages.count > 1 else { return }
    let segments = rotation.segments[station]
    let places = rotation.places(at: station)
    let cost =
      Self.crossing + (segments.count > 2 ? 0 : Self.plainSurcharge)
      + (station < markerCount ? 0 : Self.openSurcharge)
    /// How many places clockwise of `origin` a segment lies.
    func place(_ segment: Int, from origin: Int) -> Int {
      ((places[segment] ?? 0) - (places[origin] ?? 0) + segments.count) % segments.count
    }
    for (n, one) in passages.enumerated() {
      for two in passages[..<n] where one.line != two.line {
        let (p, q) = one.line < two.line ? (one, two) : (two, one)
        if p.from == q.from, p.to == q.to {
          guard let a = choice(p.from, lines: p.line, q.line),
            let b = choice(p.to, lines: p.line, q.line)
          else { continue }
          // Walking through, left stays left; choices count from `a` to `b` of their segment.
          let isOpposed =
            (graph.segments[p.from].a == station) == (graph.segments[p.to].a == station)
          couplings.append(Coupling(a: a, b: b, isOpposed: isOpposed, cost: cost))
        } else if let stem = [p.from, p.to].first(where: { $0 == q.from || $0 == q.to }) {
          guard let index = choice(stem, lines: p.line, q.line) else { continue }
          let pPlace = place(p.from == stem ? p.to : p.from, from: stem)
          let qPlace = place(q.from == stem ? q.to : q.from, from: stem)
          // Looking out along the stem, the line that turns off later clockwise runs left.
          let isLeftOutward = qPlace < pPlace
          let wanted = isLeftOutward == (graph.segments[stem].a == station)
          if wanted { costIfFalse[index] += cost } else { costIfTrue[index] += cost }
        } else {
          let end = place(p.to, from: p.from)
          let inside = 1..<end
          if inside.contains(place(q.from, from: p.from))
            != inside.contains(place(q.to, from: p.from))
          {
            unavoidable += 1
          }
        }
      }
    }
  }

  func isBroken(_ coupling: Coupling, _ choices: [Bool]) -> Bool {
    (choices[coupling.a] == choices[coupling.b]) == coupling.isOpposed
  }
}
