extension Drawing {
  /// How good a drawing is, apart from its defects.
  public struct Score: Hashable, Sendable, Encodable {
    /// Markers on the drawing.
    public var stations: Int
    /// Lines with a track.
    public var lines: Int
    /// Tracks: a line of several walks has several.
    public var strokes: Int
    /// The share of stroke length within 1° of a multiple of 45°; rounded corners count against it.
    ///
    /// Nil where nothing is drawn.
    public var octilinearShare: Double?
    /// The same of the straight pieces that are not hidden under a marker.
    public var octilinearStraight: Double
    /// Turns of more than 5°, each line by itself. What a line does under one marker is one turn,
    /// or none where it leaves as it came.
    public var lineBends: Int
    /// The same, with the turns of parallel lines counted once.
    public var bundleBends: Int
    /// Crossings of two lines that show: all but those under a marker.
    public var crossings: Int
    /// Those of them that are nearer to a marker than half a stroke.
    public var crossingsBeside: Int
    /// Crossings of two lines under a marker.
    public var hiddenCrossings: Int
    /// Crossings of a line with itself outside the markers.
    public var selfCrossings: Int
    /// Length of one line drawn upon another, outside markers.
    public var overlapLength: Double
    /// Between neighboring stations along each line, in points; 0 where there are none.
    public var spacingMean: Double
    /// Standard deviation over mean of the same; nil where there are none.
    public var spacingCV: Double?
    /// The least of the same over their mean; nil where there are none.
    public var spacingMinOverMean: Double?
    /// The smallest label's text size over the mean spacing.
    public var textOverSpacing: Double?
    /// Of the canvas, in points.
    public var width: Double
    /// Of the canvas, in points.
    public var height: Double
    /// Width over height; 0 where there is no height.
    public var aspect: Double

    private enum CodingKeys: String, CodingKey {
      case stations, lines, strokes, crossings, width, height, aspect
      case octilinearShare = "octilinear_share"
      case octilinearStraight = "octilinear_straight"
      case lineBends = "line_bends"
      case bundleBends = "bundle_bends"
      case crossingsBeside = "crossings_beside"
      case hiddenCrossings = "hidden_crossings"
      case selfCrossings = "self_crossings"
      case overlapLength = "overlap_length"
      case spacingMean = "spacing_mean"
      case spacingCV = "spacing_cv"
      case spacingMinOverMean = "spacing_min_over_mean"
      case textOverSpacing = "text_over_spacing"
    }
  }

  /// How good the drawing is, as in ``Ink/score``.
  public var score: Score { Ink(self).score }
}
