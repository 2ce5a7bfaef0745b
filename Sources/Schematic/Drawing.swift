/// The finished map: every position decided, nothing left to compute. All lengths are points; the
/// origin is the upper left corner, y is down.
public struct Drawing: Hashable, Sendable, Codable {
  /// One walk of one line, as one stroke.
  public struct Track: Hashable, Sendable, Codable {
    /// Where the stroke passes a station of its line.
    public struct Stop: Hashable, Sendable, Codable {
      public var station: String
      /// On the path, where the station's marker sits on this track.
      public var at: Point
      /// Length along the path from its start.
      public var along: Double

      public init(station: String, at: Point, along: Double) {
        self.station = station
        self.at = at
        self.along = along
      }
    }

    public var line: String
    public var color: Color
    public var width: Double
    public var dash: LineMap.Dash
    public var emphasis: LineMap.Emphasis
    public var path: Path
    /// In the order of the walk.
    public var stops: [Stop]

    public init(
      line: String, color: Color, width: Double, dash: LineMap.Dash, emphasis: LineMap.Emphasis,
      path: Path, stops: [Stop]
    ) {
      self.line = line
      self.color = color
      self.width = width
      self.dash = dash
      self.emphasis = emphasis
      self.path = path
      self.stops = stops
    }
  }

  /// The sign of one station: a disc, or a capsule across all its lines.
  public struct Marker: Hashable, Sendable, Codable {
    /// A small mark inside the marker, on one line's track.
    public struct Pip: Hashable, Sendable, Codable {
      public var line: String
      public var at: Point
      /// Whether the station's membership of the line is assumed and not a fact.
      public var isAssumed: Bool

      public init(line: String, at: Point, isAssumed: Bool) {
        self.line = line
        self.at = at
        self.isAssumed = isAssumed
      }
    }

    /// A bar across the end of a line.
    public struct Tick: Hashable, Sendable, Codable {
      public var line: String
      public var from: Point
      public var to: Point
      public var width: Double
      public var color: Color

      public init(line: String, from: Point, to: Point, width: Double, color: Color) {
        self.line = line
        self.from = from
        self.to = to
        self.width = width
        self.color = color
      }
    }

    public var station: String
    public var state: LineMap.State
    public var emphasis: LineMap.Emphasis
    /// The center line of the capsule: one point for a disc, two for a straight capsule, more for
    /// a bent one.
    public var spine: [Point]
    /// Half the outer width, ring included.
    public var radius: Double
    /// The width of the dark ring, inside the radius.
    public var ring: Double
    public var pips: [Pip]
    public var ticks: [Tick]
    public var isInterchange: Bool

    public init(
      station: String, state: LineMap.State, emphasis: LineMap.Emphasis, spine: [Point],
      radius: Double, ring: Double, pips: [Pip] = [], ticks: [Tick] = [], isInterchange: Bool
    ) {
      self.station = station
      self.state = state
      self.emphasis = emphasis
      self.spine = spine
      self.radius = radius
      self.ring = ring
      self.pips = pips
      self.ticks = ticks
      self.isInterchange = isInterchange
    }
  }

  public enum Anchor: String, Hashable, Sendable, Codable {
    case start
    case middle
    case end
  }

  /// One line of text at its baseline.
  public struct Text: Hashable, Sendable, Codable {
    public var text: String
    /// On the baseline, at the start, middle or end of the text as `anchor` says.
    public var at: Point
    public var anchor: Anchor
    public var size: Double
    public var isBold: Bool
    public var color: Color

    public init(
      _ text: String, at: Point, anchor: Anchor = .start, size: Double, isBold: Bool = false,
      color: Color = .ink
    ) {
      self.text = text
      self.at = at
      self.anchor = anchor
      self.size = size
      self.isBold = isBold
      self.color = color
    }
  }

  /// The name of one station, in one or more lines of text.
  public struct Label: Hashable, Sendable, Codable {
    public var station: String
    /// From top to bottom.
    public var lines: [Text]
    /// What the text covers at most.
    public var box: Rect

    public init(station: String, lines: [Text], box: Rect) {
      self.station = station
      self.lines = lines
      self.box = box
    }
  }

  /// What stands around the map and belongs to no station: title, legend, panels, notes, line codes.
  public indirect enum Ornament: Hashable, Sendable, Codable {
    case text(Text)
    case rectangle(Rect, fill: Color, stroke: Color?)
    case stroke(Path, color: Color, width: Double, dash: LineMap.Dash)
    case disc(center: Point, radius: Double, fill: Color, stroke: Color?, strokeWidth: Double)
    /// The sign of a station that stands for none on the map, as in a key or a panel.
    case sign(Marker)
    /// Ornaments that belong together, such as a legend; the name is its class in the SVG.
    case group(String, [Ornament])
  }

  public var width: Double
  public var height: Double
  /// Bottom first.
  public var tracks: [Track]
  public var markers: [Marker]
  public var labels: [Label]
  /// Behind the tracks, bottom first.
  public var background: [Ornament]
  /// In front of everything, bottom first.
  public var ornaments: [Ornament]

  public init(
    width: Double, height: Double, tracks: [Track] = [], markers: [Marker] = [],
    labels: [Label] = [], background: [Ornament] = [], ornaments: [Ornament] = []
  ) {
    self.width = width
    self.height = height
    self.tracks = tracks
    self.markers = markers
    self.labels = labels
    self.background = background
    self.ornaments = ornaments
  }
}
