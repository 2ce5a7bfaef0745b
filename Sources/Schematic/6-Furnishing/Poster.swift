/// What stands around a map so that it can hang on a wall: words, and which signs to explain.
/// Where everything goes is for ``Drawing/furnished(with:)`` to decide.
public struct Poster: Hashable, Sendable {
  /// One line in the legend.
  public struct LegendLine: Hashable, Sendable {
    public var code: String
    public var name: String
    /// Under the name, such as the line's termini.
    public var note: String
    public var color: Color
    public var dash: LineMap.Dash
    public var emphasis: LineMap.Emphasis
    /// Whether nobody stands on the line, so that it is not on the map.
    public var isEmpty: Bool

    public init(
      code: String, name: String, note: String = "", color: Color, dash: LineMap.Dash = .solid,
      emphasis: LineMap.Emphasis = .normal, isEmpty: Bool = false
    ) {
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
  public struct Entry: Hashable, Sendable {
    public var name: String
    public var note: String
    public var state: LineMap.State
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
  public struct Group: Hashable, Sendable {
    public var heading: String
    public var entries: [Entry]

    public init(heading: String, entries: [Entry]) {
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
    case faded
    case marked
    case state(LineMap.State)
  }

  public struct KeyEntry: Hashable, Sendable {
    public var symbol: Symbol
    public var text: String

    public init(_ symbol: Symbol, _ text: String) {
      self.symbol = symbol
      self.text = text
    }
  }

  public var title: String
  public var subtitle: String
  /// Above the map, one column a group: where a reader begins.
  public var startHeading: String
  public var start: [Group]
  public var linesHeading: String
  public var lines: [LegendLine]
  public var besideHeading: String
  public var beside: [Entry]
  public var keyHeading: String
  /// All that may need an explanation; only what the drawing has is explained.
  public var key: [KeyEntry]
  /// At the foot, each on lines of its own: as-of date, sources.
  public var notes: [String]

  public init(
    title: String, subtitle: String = "", startHeading: String = "", start: [Group] = [],
    linesHeading: String = "", lines: [LegendLine] = [], besideHeading: String = "",
    beside: [Entry] = [], keyHeading: String = "", key: [KeyEntry] = [], notes: [String] = []
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
  public var symbols: Set<Poster.Symbol> {
    var found: Set<Poster.Symbol> = []
    for marker in markers {
      found.insert(marker.isInterchange ? .interchange : .station)
      if marker.state != .active { found.insert(.state(marker.state)) }
      if !marker.ticks.isEmpty { found.insert(.terminus) }
      if marker.pips.contains(where: \.isAssumed) { found.insert(.assumed) }
      switch marker.emphasis {
      case .faded: found.insert(.faded)
      case .marked: found.insert(.marked)
      case .normal: break
      }
    }
    return found
  }
}
