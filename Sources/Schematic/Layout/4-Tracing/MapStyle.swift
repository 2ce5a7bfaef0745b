/// The sizes that a map is drawn in. All lengths are points.
public struct MapStyle: Equatable, Sendable {
  /// Of the station names.
  public var textSize: Double
  /// How many text sizes the mean distance between neighboring stations takes.
  public var spacing: Double
  /// Of a line where bundles are narrow; wide bundles make all lines of the map thinner.
  public var lineWidth: Double
  /// Between neighboring lines of a bundle, as a share of the line's width.
  public var gapShare: Double
  /// The share of the mean spacing that the widest bundle may take.
  public var bundleShare: Double
  /// Of the innermost line in a corner, in line widths.
  public var cornerRadius: Double
  /// Around the map.
  public var margin: Double
  /// Whether lines carry their names at their ends, where there is room, or their codes alone.
  public var namesLines: Bool

  /// - Precondition: every size is positive and finite; nothing is checked.
  public init(
    textSize: Double = 12, spacing: Double = 5.9, lineWidth: Double = 6, gapShare: Double = 0.32,
    bundleShare: Double = 0.5, cornerRadius: Double = 2, margin: Double = 24,
    namesLines: Bool = true
  ) {
    self.textSize = textSize
    self.spacing = spacing
    self.lineWidth = lineWidth
    self.gapShare = gapShare
    self.bundleShare = bundleShare
    self.cornerRadius = cornerRadius
    self.margin = margin
    self.namesLines = namesLines
  }

  /// Text of 12 points, lines of 6, neighbors about 71 apart.
  public static let standard = MapStyle()
}
