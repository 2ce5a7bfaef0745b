extension Station {
  /// How one line differs from the rest of the station's: a unit may be open to all of the country on
  /// one line, and to three counties on another.
  public struct Terms: Equatable, Sendable {
    /// One that the station stands on.
    public var line: Line.ID
    /// Whom it serves on this line; nil where as on the others.
    public var reach: Reach?
    /// How much of them; nil where as on the others.
    public var coverage: Coverage?
    /// What there is to know of the station on this line.
    public var note: LocalizedText?
    /// With everybody whom it serves on this line; nil where as on the others.
    public var agreement: Agreement.State?
    /// Whether the map's author read the line, and what is said of it here, into the sources.
    public var isAssumed = false

    /// As on every other line.
    public init(line: Line.ID) { self.line = line }

    /// Whether nothing is different.
    var isPlain: Bool { self == Terms(line: line) }
  }

  /// Whom a station takes. Anything said here makes its cover partial, until the case states the
  /// matter; but for an upper bound of 17 years or more, which leaves out no child.
  public struct Clients: Equatable, Sendable {
    /// In years; nil for no lower bound.
    public var youngest: Int?
    /// In years; nil for no upper bound.
    public var oldest: Int?
    /// Of the client; empty where any.
    public var languages: [Language] = []
    /// Whose people it takes; empty where any.
    public var municipalities: [LocalizedText] = []
    /// Any other condition, such as a term in days.
    public var note: LocalizedText?

    public init() {}
  }

  /// What differs on `line`; nil where nothing does.
  public func terms(on line: Line.ID) -> Terms? {
    terms.isEmpty ? nil : terms.first { $0.line == line }
  }

  /// Whom it serves on `line`; on nil, on all lines that say nothing else.
  public func reach(on line: Line.ID?) -> Reach {
    line.flatMap { terms(on: $0)?.reach } ?? reach
  }
}
