/// The finished map: every position decided, nothing left to compute. All lengths are points; the
/// origin is the upper left corner, y is down.
public struct Drawing: Equatable, Sendable {
  /// One walk of one line, as one stroke.
  public struct Track: Equatable, Sendable {
    /// Where the stroke passes a station of its line.
    public struct Stop: Equatable, Sendable {
      /// The station's id, as in the ``LineMap``.
      public var station: String
      /// On the path, where the station's marker sits on this track.
      public var at: Point
      /// Length along the path from its start, in points.
      public var along: Double

      /// The length along the path is in points, 0 at its start, and no share.
      public init(station: String, at: Point, along: Double) {
        self.station = station
        self.at = at
        self.along = along
      }
    }

    /// The line's id; several tracks have one where the line has several walks.
    public var line: String
    /// At full strength: what is faded is drawn lighter.
    public var color: Color
    /// Of the stroke, without the light edge that sets it off from what it crosses.
    public var width: Double
    /// Cut out of the stroke by light cuts across it.
    public var dash: LineMap.Dash
    public var emphasis: LineMap.Emphasis
    /// The middle of the stroke; a path without pieces is not drawn.
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

  /// The sign of one station: a disc, a capsule across all its lines, or several of them with a bar
  /// between.
  public struct Marker: Equatable, Sendable {
    /// A small mark inside the marker, on one line's track.
    public struct Pip: Equatable, Sendable {
      /// The line's id.
      public var line: String
      /// On the spine, nearest to the line's track.
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
    public struct Tick: Equatable, Sendable {
      /// The id of the line that ends.
      public var line: String
      /// One end of the bar's middle line; the bar's ends are cut straight.
      public var from: Point
      /// The other end.
      public var to: Point
      /// Along the line that ends.
      public var width: Double
      /// That of the line.
      public var color: Color

      public init(line: String, from: Point, to: Point, width: Double, color: Color) {
        self.line = line
        self.from = from
        self.to = to
        self.width = width
        self.color = color
      }
    }

    /// The station's id; empty for a sign that stands for none.
    public var station: String
    /// Tells the ring: whole where the station is there for good, broken where it is not.
    public var state: LineMap.State
    /// What kind of station it is, as a mark within the ring.
    public var mark: LineMap.Mark
    /// Marked ones have a light of their own, and a halo that keeps clear of names.
    public var emphasis: LineMap.Emphasis
    /// The center line of the capsule: one point for a disc, two for a straight capsule, more for
    /// a bent one.
    public var spine: [Point]
    /// The center lines of further capsules of the same station, each joined to the one before it by a
    /// bar that runs under the lines between them.
    public var further: [[Point]] = []
    /// Where one more bar leads, to the name of a station none of whose shown lines runs beside it.
    public var lead: Point?
    /// Half the outer width, ring included.
    public var radius: Double
    /// The width of the dark ring, inside the radius.
    public var ring: Double
    /// By line, in the order of the tracks. Only lines whose membership is assumed, and at an
    /// interchange all, have one.
    public var pips: [Pip]
    /// Of the lines that end here, where no other line meets them.
    public var ticks: [Tick]
    /// Whether several lines meet here.
    public var isInterchange: Bool

    /// The center lines of all its capsules.
    public var spines: [[Point]] { [spine] + further }

    /// The middle lines of the bars between its capsules, which are no marker of the lines over them.
    public var links: [Path] {
      let joints = zip(spines, further).compactMap { before, after in
        before.last.flatMap { from in after.first.map { [from, $0] } }
      }
      let nearest = lead.flatMap { lead in
        spines.joined().min { $0.distance(to: lead) < $1.distance(to: lead) }.map { [$0, lead] }
      }
      return (joints + [nearest].compactMap(\.self)).map(Path.init)
    }

    public init(
      station: String, state: LineMap.State, mark: LineMap.Mark = .plain,
      emphasis: LineMap.Emphasis, spine: [Point], radius: Double, ring: Double, pips: [Pip] = [],
      ticks: [Tick] = [], isInterchange: Bool
    ) {
      self.station = station
      self.state = state
      self.mark = mark
      self.emphasis = emphasis
      self.spine = spine
      self.radius = radius
      self.ring = ring
      self.pips = pips
      self.ticks = ticks
      self.isInterchange = isInterchange
    }
  }

  /// Which part of a text its position is.
  public enum Anchor: String, Hashable, Sendable {
    case start
    case middle
    case end
  }

  /// One line of text at its baseline.
  public struct Text: Equatable, Sendable {
    /// The words as they are read; breaks and tabs are drawn as spaces.
    public var text: String
    /// On the baseline, at the start, middle or end of the text as `anchor` says.
    public var at: Point
    /// From left to right, whatever the script.
    public var anchor: Anchor
    /// One em, in points.
    public var size: Double
    /// In the bold face of DejaVu Sans, which all texts are set in.
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
  public struct Label: Equatable, Sendable {
    /// The station's id.
    public var station: String
    /// From top to bottom; a word that goes on in the next line ends in a hyphen.
    public var lines: [Text]
    /// Under the name and no part of it, such as where the station is; from top to bottom.
    public var notes: [Text]
    /// What the text covers at most.
    public var box: Rect

    /// Without a note there is the name alone.
    public init(station: String, lines: [Text], notes: [Text] = [], box: Rect) {
      self.station = station
      self.lines = lines
      self.notes = notes
      self.box = box
    }
  }

  /// The sign of one line at its end: its code, and its name where there is room.
  public struct Code: Equatable, Sendable {
    /// The line's id.
    public var line: String
    /// The id of the station where the line ends.
    public var station: String
    /// The room for it in every picture of the map.
    public var box: Rect
    /// What of the room is under the texts, filled with the line's color; its short sides are round
    /// where the name is in it.
    public var field: Rect
    /// The code, then the lines of the name.
    public var texts: [Text]
    /// At full strength: what is faded is drawn lighter.
    public var color: Color
    /// That of the line; faded, too, where a picture shows no track of it.
    public var emphasis: LineMap.Emphasis

    /// Without a field of its own the whole box is filled.
    public init(
      line: String, station: String, box: Rect, field: Rect? = nil, texts: [Text], color: Color,
      emphasis: LineMap.Emphasis = .normal
    ) {
      self.line = line
      self.station = station
      self.box = box
      self.field = field ?? box
      self.texts = texts
      self.color = color
      self.emphasis = emphasis
    }

    /// Whether it says the line's name, too.
    public var isNamed: Bool { texts.count > 1 }
  }

  /// What stands around the map and belongs to no station and no line: title, legend, panels, notes.
  public indirect enum Ornament: Equatable, Sendable {
    case text(Text)
    case rectangle(Rect, fill: Color, stroke: Color?)
    case stroke(Path, color: Color, width: Double, dash: LineMap.Dash)
    case disc(center: Point, radius: Double, fill: Color, stroke: Color?, strokeWidth: Double)
    /// The sign of a station that stands for none on the map, as in a key or a panel.
    case sign(Marker)
    /// Ornaments that belong together, such as a legend; the name is its class in the SVG.
    case group(String, [Ornament])
  }

  /// Of the canvas, which begins at (0, 0).
  public var width: Double
  /// Of the canvas.
  public var height: Double
  /// The page that the canvas is printed on, as wide as it is; nil where a point is a point.
  public var page: Page?
  /// Bottom first.
  public var tracks: [Track]
  /// Over the tracks, one for each station.
  public var markers: [Marker]
  /// Over the markers.
  public var labels: [Label]
  /// Over the labels.
  public var codes: [Code]
  /// Behind the tracks, bottom first.
  public var background: [Ornament]
  /// In front of everything, bottom first.
  public var ornaments: [Ornament]

  public init(
    width: Double, height: Double, page: Page? = nil, tracks: [Track] = [],
    markers: [Marker] = [], labels: [Label] = [], codes: [Code] = [],
    background: [Ornament] = [], ornaments: [Ornament] = []
  ) {
    self.width = width
    self.height = height
    self.page = page
    self.tracks = tracks
    self.markers = markers
    self.labels = labels
    self.codes = codes
    self.background = background
    self.ornaments = ornaments
  }
}

extension Drawing {
  /// How large a unit of the drawing is on its page, in printed points.
  package var pointsPerUnit: Double {
    page.map { $0.width / width * Page.pointsPerMillimeter } ?? 1
  }

  /// The size of the smallest name on the map as it is printed, in points; nil without names.
  public var smallestPrint: Double? {
    labels.lazy.flatMap(\.lines).map(\.size).min().map { $0 * pointsPerUnit }
  }
}
