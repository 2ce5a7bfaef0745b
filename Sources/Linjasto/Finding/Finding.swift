/// Something in a map that has every word that was asked for.
public struct Finding: Sendable {
  /// What it is.
  public enum Subject: Hashable, Sendable {
    case station(Station.ID)
    case line(Line.ID)
    case guidance(Guidance.ID)
    /// A competence that the map names and that no station offers.
    case role(Role.ID)
  }

  /// Where a word was found, the weightiest first.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case name, synonym, method, role, line, organization, question, guidance, note, region
  }

  /// Why it was found.
  public struct Reason: Hashable, Sendable {
    public let field: Field
    /// In whichever language the word was found in.
    public let text: String
  }

  /// How it stands to one region on its lines.
  public struct Place: Hashable, Sendable {
    public let region: Region.ID
    /// The best of its lines.
    public let level: CoverLevel
    /// Whether the level would be lower without the map's assumptions.
    public let isByAssumption: Bool
  }

  public let subject: Subject
  /// The maps that have the record, by their place in the question; never empty. It is read in the
  /// first.
  public let maps: [Int]
  /// One for each word that was typed, none twice; empty where no word was asked for.
  public let reasons: [Reason]
  /// Of a station: the regions that it has to do with, now, before or later, ascending.
  public let places: [Place]
}

/// What a search found.
public struct Findings: Sendable {
  /// As they were typed, without those that only join others.
  public let words: [String]
  /// The day of every standing; nil for no day.
  public let day: Day?
  /// Stations, lines, guidance and roles, the best first.
  public let found: [Finding]
  /// Of ``words``, those that nothing in the maps has.
  public let unknown: [String]
  /// Words of the maps that are near to ``unknown``, the nearest first; three at most.
  public let near: [String]
}

extension Finding.Field {
  /// How much a word found there counts.
  var weight: Int {
    switch self {
    case .name: 90
    case .synonym: 80
    case .method: 70
    case .role: 60
    case .line: 50
    case .organization: 40
    case .question: 30
    case .guidance: 20
    case .note: 10
    case .region: 5
    }
  }
}
