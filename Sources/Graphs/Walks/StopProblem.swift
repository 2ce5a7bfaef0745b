/// Stops and all distances between them, lent to a search and its bounds.
struct StopProblem {
  let stopCount: Int
  /// How many requirements there are, at most `SegmentSearch.limit`.
  let count: Int
  /// By stop: the requirements that it meets.
  let masks: UnsafePointer<UInt32>
  /// By stop: what a visit costs.
  let costs: UnsafePointer<Int32>
  /// From stop a to stop b with the visit at b, at `a * stopCount + b`; the last row is the
  /// source's.
  let steps: UnsafePointer<Int32>

  /// From `place`, a stop or the source behind the last one, to `stop` with the visit there.
  @inline(__always)
  func step(_ place: Int, _ stop: Int) -> Int32 { steps[place &* stopCount &+ stop] }

  /// All requirements as a mask.
  var all: UInt32 { UInt32((1 << count) - 1) }
}
