/// What the placement search pays, in units of one 45° bend of one line.
struct GridWeights {
  /// By how far a line turns: 0, 45, 90, 135 and 180 degrees.
  var turn: [Double] = [0, 1, 1.4, 3.2, 40]
  /// Two stretches upon each other, or a stretch over a foreign station.
  var clash = 60.0
  /// Two stretches crossing in the open: a base, and more for every pair of lines.
  var crossing = 9.0
  var crossingPair = 1.0
  /// Two chains leaving a station at 45°, which is tight for labels and wide bundles.
  var acute = 0.5
  /// The gap between neighbors that is aimed at, in cells, and what the squared deviation costs.
  var gap = 1.15
  var stretch = 2.2
  /// More for a gap below this.
  var narrow = 0.8
  var narrowness = 40.0
  /// For leaving the rough direction given, at 45°.
  var direction = 0.25
}
