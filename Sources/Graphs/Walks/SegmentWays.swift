/// How the walks of a problem fall into segments: what it costs to leave a stop for a new segment,
/// and which stops are nearer than that.
struct SegmentWays: ~Copyable {
  /// By stop: what a segment that ends there pays before the next one starts at the source;
  /// `Arcs.infinite` where none may follow.
  private var exitCosts = Memory<Int32>()
  private var returnCosts = Memory<Int32>()
  private var starts = Memory<Int32>()
  private var stops = Memory<Int32>()
  /// Whether the segment that is last on the walk is searched first and pays no exit.
  private(set) var isLastFirst = false
  /// What every start at the source costs less, so that no exit is negative.
  private(set) var shift: Int32 = 0

  var exits: UnsafeMutablePointer<Int32> {
    @inline(__always) get { exitCosts.start }
  }

  /// By stop: what it costs when the search ends there, though not the walk.
  var returns: UnsafeMutablePointer<Int32> {
    @inline(__always) get { returnCosts.start }
  }

  init() {}

  /// - Complexity: O(stops²).
  mutating func build(_ problem: StopProblem) {
    let stopCount = problem.stopCount
    let infinite = Arcs.infinite
    let exits = exitCosts.reserve(stopCount)
    var highest: Int32 = -infinite
    var lowest: Int32 = infinite
    for from in 0..<stopCount {
      // Of all stops: the last segment may begin with one that another has made superfluous.
      var farther: Int32 = -infinite
      for stop in 0..<stopCount where stop != from {
        let direct = problem.step(stopCount, stop)
        let step = problem.step(from, stop)
        if direct < infinite { farther = max(farther, step < infinite ? step &- direct : infinite) }
      }
      exits[from] = farther
      highest = max(highest, farther)
      lowest = min(lowest, farther)
    }
    var (pairs, alike, own) = (0, 0, 0)
    for from in 0..<stopCount {
      forEachNext(from, problem) { stop, step, direct in
        if step >= infinite || direct >= infinite { return }
        pairs += 1
        if step == direct &+ highest { alike += 1 }
        if step == direct &+ exits[from] { own += 1 }
      }
    }
    isLastFirst = alike * 2 < pairs && own * 2 >= pairs
    shift = isLastFirst ? max(0, 0 &- lowest) : 0
    let hasExits = isLastFirst || (alike * 2 >= pairs && pairs > 0)
    for stop in 0..<stopCount {
      if !hasExits {
        exits[stop] = infinite
      } else if !isLastFirst {
        exits[stop] = highest
      } else {
        exits[stop] = min(infinite, exits[stop] &+ shift)
      }
    }
    let returns = returnCosts.fill(stopCount, with: 0)
    if isLastFirst { returns.update(from: exits, count: stopCount) }
    findNear(problem)
  }

  /// The stops that are nearer to `stop` than by way of its exit.
  @inline(__always)
  func near(_ stop: Int) -> UnsafeBufferPointer<Int32> {
    UnsafeBufferPointer(
      start: stops.start + Int(starts[stop]), count: Int(starts[stop + 1] &- starts[stop]))
  }

  private mutating func findNear(_ problem: StopProblem) {
    let stopCount = problem.stopCount
    let exits = exitCosts.start
    let starts = starts.reserve(stopCount + 1)
    let shift = shift
    func isNear(_ from: Int, _ step: Int32, _ direct: Int32) -> Bool {
      step < Arcs.infinite
        && (exits[from] >= Arcs.infinite || direct >= Arcs.infinite
          || step < direct &- shift &+ exits[from])
    }
    var count: Int32 = 0
    for from in 0..<stopCount {
      starts[from] = count
      forEachNext(from, problem) { _, step, direct in if isNear(from, step, direct) { count += 1 } }
    }
    starts[stopCount] = count
    let stops = stops.reserve(Int(count))
    var at = 0
    for from in 0..<stopCount {
      forEachNext(from, problem) { stop, step, direct in
        if isNear(from, step, direct) {
          stops[at] = Int32(truncatingIfNeeded: stop)
          at += 1
        }
      }
    }
  }

  /// The stops that meet something that `from` does not, with the step from it and the one from the
  /// source.
  @inline(__always)
  private func forEachNext(
    _ from: Int, _ problem: StopProblem, _ body: (Int, Int32, Int32) -> Void
  ) {
    for stop in 0..<problem.stopCount where problem.masks[stop] & ~problem.masks[from] != 0 {
      body(stop, problem.step(from, stop), problem.step(problem.stopCount, stop))
    }
  }
}
