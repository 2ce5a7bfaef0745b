/// What counts against the place of a label, in the measure of ``LabelCandidate/cost``.
struct LabelPrices {
  /// Neighbors on different sides of their run.
  var flip = 1.1
  /// A label ahead of its run or behind it, beside its neighbors' on one side.
  var halfFlip = 0.3
  /// A name nearer to another station's marker than to its own.
  var strayName = 3.0
  /// A line's sign nearer to another line than to its own.
  var straySign = 0.0

  /// While a map is still searched: its signs may need room that would make it larger.
  static func searching(_ map: LineMap) -> LabelPrices {
    map.hasRoomForSigns ? LabelPrices(straySign: 0.9) : LabelPrices()
  }

  /// When nothing but the labels moves any more, and what looks best costs no room.
  static let finishing = LabelPrices(flip: 2.5, halfFlip: 0.7, strayName: 6, straySign: 2.5)
}
