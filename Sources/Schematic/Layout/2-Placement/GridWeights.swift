/// What the placement search pays, in units of one 45° bend of one line.
struct GridWeights {
  /// By how far a line turns: 0, 45, 90, 135 and 180 degrees.
  var turn: [Double] = [0, 1, 1.4, 3.2, 40]
  /// Two stretches upon each other.
  var clash = 60.0
  /// A stretch over a foreign station, which says what is not true.
  var falsehood = 150.0
  /// Two stretches crossing in the open: a base, and more for every pair of lines.
  var crossing = 9.0
  var crossingPair = 1.0
  /// Two chains leaving a station at 45°, which is tight for labels and wide bundles.
  var acute = 0.5
  /// The gap between neighbors that is aimed at, in cells, and what the squared deviation costs.
  /// Chains between interchanges get a little more, for there the labels are crowded; chains to
  /// a terminus a little less.
  var innerGap = 1.3
  var outerGap = 1.1
  var stretch = 2.2
  /// More for a gap below this.
  var narrow = 0.85
  var narrowness = 40.0
  /// For leaving the rough direction given, at 45°.
  var direction = 0.25
  /// More for leaving it by an angle whose cosine is less than this, which is that of 40°: a way
  /// that leads elsewhere than it does misleads.
  var bearing = 1.5
  var leastCosine = 0.766
  /// For a node outside the frame, by squared cell.
  var frame = 0.3
  /// For a cell of a horizontal chain per cell by which its labels are wider than two gaps.
  var crowding = 0.22

  /// - Parameter isClose: for a map whose stations are to stand nearer to each other than usual.
  init(isClose: Bool = false) {
    if isClose { (innerGap, outerGap) = (1.1, 0.9) }
  }
}

/// A rectangle of grid points, ends included.
struct GridFrame {
  var minX = -Double.infinity
  var minY = -Double.infinity
  var maxX = Double.infinity
  var maxY = Double.infinity
}

/// What one map wants beyond the general prices.
struct GridWishes {
  /// By chain: the rough direction from end to end, of length 1; zero for none.
  var directions: [Point]
  /// By chain: how many cells a gap should have at least; 0 for no demand.
  var demands: [Double]
  /// By chain: what a horizontal cell costs.
  var crowding: [Double]
  /// By node: the grid point that holds it, and what a squared cell away from it costs.
  var held: [Point?]
  var hold = 0.0
  var frame = GridFrame()

  init(_ skeleton: Skeleton) {
    directions = [Point](repeating: .zero, count: skeleton.chains.count)
    demands = [Double](repeating: 0, count: skeleton.chains.count)
    crowding = demands
    held = [Point?](repeating: nil, count: skeleton.nodes.count)
  }
}
