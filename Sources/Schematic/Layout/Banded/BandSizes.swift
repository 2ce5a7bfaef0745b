/// The sizes that a banded map is drawn in, in points.
struct BandSizes {
  let style: MapStyle
  let scale: MapScale

  init(_ style: MapStyle) {
    self.style = style
    scale = MapScale(
      pointsPerUnit: 1, pitch: style.lineWidth * (1 + style.gapShare), style: style)
  }

  /// A quarter of a line of text: what rows are counted in.
  var unit: Double { style.textSize * FontMetrics.lineHeight / 4 }
  /// From a track to the names beside it.
  var inset: Double { scale.capsuleRadius + 0.25 * style.textSize }
  /// From the room for names to the next track.
  var tail: Double { scale.capsuleRadius + 0.2 * style.textSize }
  /// From the top of a row to the middle of its marker.
  var rise: Double { max(0.62 * style.textSize, scale.capsuleRadius + 2) }
  /// From the middle of a marker to the baseline of the first line of its name.
  var drop: Double { 0.365 * style.textSize }
  /// Between the upper edge of a band and its rows.
  var pad: Double { 0.55 * style.textSize }
  /// Between the rows of a band and its lower edge.
  var lowPad: Double { 0.2 * style.textSize }
  /// Between bands where no line changes its column.
  var bandGap: Double { 0.4 * style.textSize }
  /// Over and under what runs sideways between bands.
  var gutterPad: Double { 0.2 * style.textSize }
  /// Between a code and a name, and between a name and the next code.
  var gap: Double { 0.35 * style.textSize }
  /// Of the texts at the heads of columns.
  var headSize: Double { style.textSize * LineSign.share }
  /// Of the names of bands.
  var zoneSize: Double { style.textSize * 1.05 }
  /// Between two parallel tracks at least.
  var pitch: Double { 1.6 * style.lineWidth }
  /// Of the corners of tracks.
  var cornerRadius: Double { 1.5 * style.lineWidth }

  /// From the middle of a capsule to the name under it.
  var fall: Double { scale.capsuleRadius + 0.2 * style.textSize }

  /// How many units a row with that room for its name takes.
  ///
  /// - Parameter isUnder: whether the name is under the capsule and not beside it.
  func units(of room: Point, isUnder: Bool) -> Int {
    let above = isUnder ? rise + fall : max(0, rise + drop - 0.95 * style.textSize)
    let text = above + room.y + 0.35 * style.textSize
    return Int((max(text, marker) / unit).rounded(.up))
  }

  /// How many units a marker without a name takes.
  var barUnits: Int { Int((marker / unit).rounded(.up)) }

  private var marker: Double { rise + scale.capsuleRadius + 0.28 * style.textSize }
}
