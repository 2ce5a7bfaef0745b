/// An expert: a role, a unit, a team, a coordinator; never a named person.
public struct Station: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Station>

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case role, unit, team, coordinator, liaison, researcher, network
  }

  /// Where on the map a station belongs.
  public enum Membership: Hashable, Sendable {
    /// On these lines, in the order of the file; never empty.
    case lines([Line.ID])
    /// Answers for every line: an entry, not an interchange.
    case all
    /// Attached to the area as a whole, on no line.
    case area
  }

  public enum Coverage: String, Hashable, Sendable, CaseIterable {
    case full, partial
  }

  public enum Mode: String, Hashable, Sendable, CaseIterable {
    case phone, online
    case networkMeeting = "network-meeting"
    case workPair = "work-pair"
    case outreach
    case ownClient = "own-client"
    case facility, statement, training, mentoring
  }

  public enum Fee: String, Hashable, Sendable, CaseIterable {
    case free, charged, mixed, unknown
  }

  public enum Status: String, Hashable, Sendable, CaseIterable {
    case active, planned, pilot, inquiry, ended
  }

  public enum Visibility: String, Hashable, Sendable, CaseIterable {
    case `public`, staff
  }

  public struct Share: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case partTime = "part-time"
      case fullTime = "full-time"
      case temporary
    }

    public var kind: Kind?
    public var percent: Double?
    public var months: Double?

    public init() {}
  }

  public struct Capacity: Hashable, Sendable {
    public var casesPerMonth: Double?
    public var asOf: Day?

    public init() {}
  }

  public var id: ID
  public var kind: Kind
  public var name: LocalizedText
  public var organization: Organization.ID?
  /// The regions it serves, ascending; never empty.
  public var serves: [Region.ID]
  public var coverage = Coverage.full
  public var servesNote: String?
  public var membership: Membership
  /// A worker may start here.
  public var isEntry = false
  public var coordinates: [Line.ID] = []
  public var roles: [Role.ID] = []
  public var level: Level?
  /// Empty when not known.
  public var languages: [Language] = []
  /// Empty when not known.
  public var modes: [Mode] = []
  public var share: Share?
  public var capacity: Capacity?
  public var fee = Fee.unknown
  public var agreements: [Agreement] = []
  public var status = Status.active
  public var period = Period()
  /// Not to be contacted until (and with) this day; distant future when no end is known.
  public var unavailable: Period?
  public var visibility = Visibility.staff
  /// When its owner last confirmed the record.
  public var verified: Day?
  public var source: Source.ID?
  public var note: String?
  public var assumptions = Assumptions.none

  public init(
    id: ID, kind: Kind, name: LocalizedText, serves: [Region.ID], membership: Membership
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.serves = serves
    self.membership = membership
  }

  /// The lines it stands on as an expert of that need; empty for entries and area stations.
  public var lines: [Line.ID] {
    if case .lines(let lines) = membership { lines } else { [] }
  }
}

/// The service tier a station works on, or a case calls for.
public enum Level: String, Hashable, Sendable, CaseIterable {
  case basic, special, ot
}
