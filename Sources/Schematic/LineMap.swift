/// What is to be drawn: stations, and the lines that visit them, with or without geography.
///
/// Stations and lines are addressed by their index everywhere in this module; the ids only travel
/// through to the ``Drawing``.
public struct LineMap: Equatable, Sendable {
  /// How a station or a line looks, beyond its color.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// In operation.
    case active
    /// In operation on trial.
    case pilot
    /// Planned, not there yet.
    case planned
    /// Being asked for, not there yet.
    case inquiry
    /// Named, and nobody knows whether it is there.
    case unknown
    /// No longer in operation.
    case ended
    /// Needed, and nobody has it: drawn as under construction.
    case missing
  }

  /// Whether something stands out or back.
  public enum Emphasis: String, Hashable, Sendable {
    case normal
    /// In the background, readable but light.
    case faded
    /// Ringed, to be looked at first.
    case marked
  }

  /// How a line is cut, so that color is not the only cue.
  public enum Dash: String, Hashable, Sendable {
    case solid
    case dashed
    case dotted
  }

  /// What kind of station it is, as a mark within its marker; what each stands for is the map's.
  public enum Mark: String, Hashable, Sendable, CaseIterable {
    case plain
    case dot
    case bar
    case ring
  }

  /// What lines visit: a name, maybe a place.
  public struct Station: Equatable, Sendable {
    /// Unique among the stations of the map.
    public var id: String
    /// The full name. It is broken into lines, never shortened.
    public var label: String
    /// All that stands here in some picture of the same map, such as the names in every language,
    /// the same list in each of them: where it is not empty the place is made for these texts and
    /// not for ``label``, which is among them or no wider than the widest, so that all of the
    /// pictures are one map.
    public var otherLabels: [String]
    /// A few words in muted print under the name, such as where the station is; none where it is
    /// empty.
    public var note: String
    /// All notes that stand here in some picture of the same map; as ``otherLabels``.
    public var otherNotes: [String]
    /// Rough coordinates, x to the right and y **down**, any unit; nil where there is none.
    public var position: Point?
    /// Shown by the ring of its marker.
    public var state: State
    /// Of its marker and its name.
    public var emphasis: Emphasis
    /// Told by a small mark within the marker.
    public var mark: Mark
    /// Where it stands, by index of the map's zones; nil where it stands in none.
    public var zone: Int?
    /// Whether this picture shows it; its place is kept where it does not, and its lines run on
    /// to there.
    public var isShown: Bool

    /// Without a position, a station goes where its lines lead; positions are used where all
    /// stations that hang together have one.
    public init(
      id: String, label: String, otherLabels: [String] = [], note: String = "",
      otherNotes: [String] = [], position: Point? = nil, state: State = .active,
      emphasis: Emphasis = .normal, mark: Mark = .plain, zone: Int? = nil, isShown: Bool = true
    ) {
      self.id = id
      self.label = label
      self.otherLabels = otherLabels
      self.note = note
      self.otherNotes = otherNotes
      self.position = position
      self.state = state
      self.emphasis = emphasis
      self.mark = mark
      self.zone = zone
      self.isShown = isShown
    }
  }

  /// What is drawn in one color: a metro line, or a set with its members.
  public struct Line: Equatable, Sendable {
    /// Unique among the lines of the map.
    public var id: String
    /// The full name, for keys and tooltips, and at the line's ends where there is room.
    public var label: String
    /// All that the line is called in some picture of the same map; as ``Station/otherLabels``.
    public var otherLabels: [String]
    /// One or two characters drawn at the line's ends, so that color is never the only cue.
    public var code: String
    /// At full strength, also where the line is faded. It should have 3:1 on white (WCAG 1.4.11).
    public var color: Color
    /// Of all its tracks.
    public var dash: Dash
    /// Of its tracks; a line that is marked looks like any other.
    public var emphasis: Emphasis
    /// The stations it visits, by index. An ordered line may have several walks (branches) and a
    /// walk may end where it began (a loop); an unordered line has one walk without repetition,
    /// whose order the layout is free to choose.
    public var walks: [[Int]]
    /// Whether the order of its walks is given and not the layout's to choose.
    public var isOrdered: Bool
    /// Whether the last station of an unordered line's walk stays at an end of the line, wherever
    /// the layout leads it before: it comes after all that the line has and changes nothing there.
    public var keepsLast: Bool
    /// Stations, by index, whose membership of this line is assumed and not a fact.
    public var assumed: Set<Int>
    /// Stations, by index, that the line has a place at and that this picture does not show as its
    /// own: its way there is a shadow.
    public var unshown: Set<Int>

    /// Without a code, nothing is written at the line's ends.
    public init(
      id: String, label: String, otherLabels: [String] = [], code: String = "", color: Color,
      dash: Dash = .solid, emphasis: Emphasis = .normal, walks: [[Int]], isOrdered: Bool = false,
      keepsLast: Bool = false, assumed: Set<Int> = [], unshown: Set<Int> = []
    ) {
      self.id = id
      self.label = label
      self.otherLabels = otherLabels
      self.code = code
      self.color = color
      self.dash = dash
      self.emphasis = emphasis
      self.walks = walks
      self.isOrdered = isOrdered
      self.keepsLast = keepsLast
      self.assumed = assumed
      self.unshown = unshown
    }
  }

  /// Where stations stand, such as a part of a country: a band of a ``BandedMap``.
  public struct Zone: Equatable, Sendable {
    /// Unique among the zones of the map.
    public var id: String
    /// The name at the band.
    public var label: String
    /// All that the zone is called in some picture of the same map; as ``Station/otherLabels``.
    public var otherLabels: [String]
    /// Marked is lit, faded lies back.
    public var emphasis: Emphasis

    /// Unless told, a zone has one name in all pictures.
    public init(
      id: String, label: String, otherLabels: [String] = [], emphasis: Emphasis = .normal
    ) {
      self.id = id
      self.label = label
      self.otherLabels = otherLabels
      self.emphasis = emphasis
    }
  }

  /// Addressed by index everywhere below; their order settles ties.
  public var stations: [Station]
  /// Addressed by index everywhere below; drawn in this order, the last on top.
  public var lines: [Line]
  /// In their order, as from north to south; only a ``BandedMap`` shows them.
  public var zones: [Zone]

  /// - Precondition: every index in a walk is a station's, an unordered line has at most one walk
  ///   without repetition, and every station's zone is one of the map's.
  public init(stations: [Station], lines: [Line], zones: [Zone] = []) {
    self.stations = stations
    self.lines = lines
    self.zones = zones
    precondition(
      stations.allSatisfy { $0.zone.map(zones.indices.contains) ?? true },
      "a station stands in a zone that is not there")
    for line in lines {
      precondition(
        line.walks.joined().allSatisfy(stations.indices.contains),
        "line \(line.id) visits a station that is not there")
      precondition(
        line.isOrdered
          || (line.walks.count <= 1 && Set(line.walks.joined()).count == line.walks.joined().count),
        "unordered line \(line.id) repeats a station")
    }
  }
}
