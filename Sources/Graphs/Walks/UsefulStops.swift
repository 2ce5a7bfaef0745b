/// The stops of a problem that some cheapest walk can do with: not those in whose place another stop
/// meets as much, is as cheap to come to and to visit from everywhere, and as near to all others.
///
/// A walk that visits both can leave the dominated one out, as no way gets longer by a stop less.
struct UsefulStops: ~Copyable {
  /// Ascending.
  private(set) var kept: [Int] = []
  private var isDropped = Memory<Bool>()
  /// So many steps are compared at most for each pair of stops.
  private static let effort = 8

  init() {}

  /// - Complexity: O(stops²): what takes longer to find is kept.
  mutating func find(_ problem: StopProblem) {
    let stopCount = problem.stopCount
    var effort = Self.effort &* stopCount &* stopCount
    kept.removeAll(keepingCapacity: true)
    let isDropped = isDropped.fill(stopCount, with: false)
    for stop in 0..<stopCount {
      for other in 0..<stopCount where other != stop && !isDropped[other] && effort > 0 {
        if dominates(other, stop, problem, &effort)
          && !(stop < other && dominates(stop, other, problem, &effort))
        {
          isDropped[stop] = true
          break
        }
      }
      if !isDropped[stop] { kept.append(stop) }
    }
  }

  @inline(__always)
  private func dominates(
    _ a: Int, _ b: Int, _ problem: StopProblem, _ effort: inout Int
  ) -> Bool {
    let stopCount = problem.stopCount
    if problem.masks[b] & ~problem.masks[a] != 0 { return false }
    if problem.step(stopCount, a) > problem.step(stopCount, b) { return false }
    let (from, instead) = (problem.steps + b &* stopCount, problem.steps + a &* stopCount)
    for other in 0..<stopCount where instead[other] > from[other] && other != a && other != b {
      effort &-= other
      return false
    }
    effort &-= stopCount
    for other in 0..<stopCount
    where problem.step(other, a) > problem.step(other, b) && other != a && other != b {
      effort &-= other
      return false
    }
    effort &-= stopCount
    return true
  }
}
