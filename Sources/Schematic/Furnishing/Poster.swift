/// What stands around a map so that it can hang on a wall: words, and which signs to explain.
/// Where everything goes is for a ``Composition`` to decide.
public struct Poster: Equatable, Sendable {
  /// One line in the legend.
  public struct LegendLine: Equatable, Sendable {
    /// The line on the map by its id, which has no row where the map says its name; nil for a line
    /// that is no line of the map.
    public var line: String?
    /// As at the line's ends; no box where it is empty.
    public var code: String
    /// The line's full name, broken into lines where it is long.
    public var name: String
    /// Over the lines that are empty and have the same: why.
    public var note: String
    /// In brackets behind the name; none where it is empty.
    public var remark: String
    /// As on the map.
    public var color: Color
    /// As on the map.
    public var dash: LineMap.Dash
    /// As on the map.
    public var emphasis: LineMap.Emphasis
    /// Whether nobody stands on the line, so that the map shows nothing of it.
    public var isEmpty: Bool

    public init(
      line: String? = nil, code: String, name: String, note: String = "", remark: String = "",
      color: Color, dash: LineMap.Dash = .solid, emphasis: LineMap.Emphasis = .normal,
      isEmpty: Bool = false
    ) {
      self.line = line
      self.remark = remark
      self.code = code
      self.name = name
      self.note = note
      self.color = color
      self.dash = dash
      self.emphasis = emphasis
      self.isEmpty = isEmpty
    }
  }

  /// A station that is on the poster and on no line.
  public struct Listing: Equatable, Sendable {
    /// Broken into lines where it is long, never shortened.
    public var name: String
    /// In brackets behind the name; none where it is empty.
    public var note: String
    /// Shown by the ring of its sign, as on the map.
    public var state: LineMap.State
    /// Of its sign and its name.
    public var emphasis: LineMap.Emphasis

    public init(
      name: String, note: String = "", state: LineMap.State = .active,
      emphasis: LineMap.Emphasis = .normal
    ) {
      self.name = name
      self.note = note
      self.state = state
      self.emphasis = emphasis
    }
  }

  /// Entries under a common heading, such as a region.
  public struct Group: Equatable, Sendable {
    /// Above the entries, in bold.
    public var heading: String
    /// From top to bottom.
    public var entries: [Listing]

    public init(heading: String, entries: [Listing]) {
      self.heading = heading
      self.entries = entries
    }
  }

  /// A sign that the key can explain.
  public enum Symbol: Hashable, Sendable {
    case station
    case interchange
    case terminus
    /// A line that is hollow at a station: the membership is assumed.
    case assumed
    /// A line that its map draws dashed or dotted.
    case stroke(LineMap.Dash)
    /// A line's way to a station that the picture does not show as its own.
    case shadow
    case faded
    case marked
    case state(LineMap.State)
    /// A kind of station, by the mark within its marker.
    case mark(LineMap.Mark)
  }

  /// One line of the key: a sign as it looks on the map, and what it means.
  public struct KeyEntry: Equatable, Sendable {
    /// Explained only where the drawing has it.
    public var symbol: Symbol
    /// What it means, in the language of the map.
    public var text: String

    /// A sign and its meaning.
    public init(_ symbol: Symbol, _ text: String) {
      self.symbol = symbol
      self.text = text
    }
  }

  /// In the largest letters, in the upper left corner.
  public var title: String
  /// Under the title; none where it is empty.
  public var subtitle: String
  /// Over ``start``.
  public var startHeading: String
  /// In a panel beside the map, group by group: where a reader begins. No panel where there are none.
  public var start: [Group]
  /// Over ``lines``.
  public var linesHeading: String
  /// The legend, from top to bottom.
  public var lines: [LegendLine]
  /// Over ``beside``.
  public var besideHeading: String
  /// Who is there and on no line of the map.
  public var beside: [Listing]
  /// Over ``key``.
  public var keyHeading: String
  /// All that may need an explanation; only what the drawing has is explained, and ``explained``.
  public var key: [KeyEntry]
  /// Signs of the listings that are explained, whatever the drawing has.
  public var explained: Set<Symbol> = []
  /// Of the signs that only some pictures of a map have, those that the plain picture has; nil for what
  /// stands around another.
  public var plainSymbols: Set<Symbol>?
  /// At the foot, each on lines of its own: as-of date, sources.
  public var notes: [String]

  /// What is empty takes no room.
  public init(
    title: String, subtitle: String = "", startHeading: String = "", start: [Group] = [],
    linesHeading: String = "", lines: [LegendLine] = [], besideHeading: String = "",
    beside: [Listing] = [], keyHeading: String = "", key: [KeyEntry] = [], notes: [String] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.startHeading = startHeading
    self.start = start
    self.linesHeading = linesHeading
    self.lines = lines
    self.besideHeading = besideHeading
    self.beside = beside
    self.keyHeading = keyHeading
    self.key = key
    self.notes = notes
  }
}

extension Drawing {
  /// The signs that the drawing has.
  package var symbols: Set<Poster.Symbol> {
    var found: Set<Poster.Symbol> = []
    for marker in markers {
      found.insert(marker.isInterchange ? .interchange : .station)
      if marker.state != .missing { found.insert(.mark(marker.mark)) }
      if marker.state != .active { found.insert(.state(marker.state)) }
      if !marker.ticks.isEmpty { found.insert(.terminus) }
      if marker.pips.contains(where: \.isAssumed) { found.insert(.assumed) }
      switch marker.emphasis {
      case .faded: found.insert(.faded)
      case .marked: found.insert(.marked)
      case .normal: break
      }
    }
    for track in tracks where track.dash != .solid { found.insert(.stroke(track.dash)) }
    let hasShadow = background.contains {
      if case .group(Drawing.shadowGroup, _) = $0 { true } else { false }
    }
    return hasShadow ? found.union([.shadow]) : found
  }
}
