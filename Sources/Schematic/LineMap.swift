/// What is to be drawn: stations, and the lines that visit them, with or without geography.
///
/// Stations and lines are addressed by their index everywhere in this module; the ids only travel
/// through to the ``Drawing``.
public struct LineMap: Hashable, Sendable {
  /// How a station or a line looks, beyond its color.
  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    /// In operation.
    case active
    /// In operation on trial.
    case pilot
    /// Planned, not there yet.
    case planned
    /// Being asked for, not there yet.
    case inquiry
    /// No longer in operation.
    case ended
    /// Needed, and nobody has it: drawn as under construction.
    case missing
  }

  public enum Emphasis: String, Hashable, Sendable, Codable {
    case normal
    /// In the background, readable but light.
    case faded
    /// Ringed, to be looked at first.
    case marked
  }

  public enum Dash: String, Hashable, Sendable, Codable {
    case solid
    case dashed
    case dotted
  }

  public struct Station: Hashable, Sendable {
    public var id: String
    /// The full name. It is broken into lines, never shortened.
    public var label: String
    /// Rough coordinates, x to the right and y **down**, any unit; nil where there is none.
    public var position: Point?
    public var state: State
    public var emphasis: Emphasis

    public init(
      id: String, label: String, position: Point? = nil, state: State = .active,
      emphasis: Emphasis = .normal
    ) {
      self.id = id
      self.label = label
      self.position = position
      self.state = state
      self.emphasis = emphasis
    }
  }

  public struct Line: Hashable, Sendable {
    public var id: String
    public var label: String
    /// One or two characters drawn at the line's ends, so that color is never the only cue.
    public var code: String
    public var color: Color
    public var dash: Dash
    public var emphasis: Emphasis
    /// The stations it visits, by index. An ordered line may have several walks (branches) and a
    /// walk may end where it began (a loop); an unordered line has one walk without repetition,
    /// whose order the layout is free to choose.
    public var walks: [[Int]]
    public var isOrdered: Bool
    /// Stations, by index, whose membership of this line is assumed and not a fact.
    public var assumed: Set<Int>

    public init(
      id: String, label: String, code: String = "", color: Color, dash: Dash = .solid,
      emphasis: Emphasis = .normal, walks: [[Int]], isOrdered: Bool = false,
      assumed: Set<Int> = []
    ) {
      self.id = id
      self.label = label
      self.code = code
      self.color = color
      self.dash = dash
      self.emphasis = emphasis
      self.walks = walks
      self.isOrdered = isOrdered
      self.assumed = assumed
    }
  }

  public var stations: [Station]
  public var lines: [Line]

  /// - Precondition: every index in a walk is a station's, and an unordered line has at most one
  ///   walk without repetition.
  public init(stations: [Station], lines: [Line]) {
    self.stations = stations
    self.lines = lines
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
