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

    public init(kind: Kind?, percent: Double? = nil, months: Double? = nil) {
      self.kind = kind
      self.percent = percent
      self.months = months
    }
  }

  public struct Capacity: Hashable, Sendable {
    public var casesPerMonth: Double?
    public var asOf: Day?

    public init(casesPerMonth: Double?, asOf: Day?) {
      self.casesPerMonth = casesPerMonth
      self.asOf = asOf
    }
  }

  public var id: ID
  public var kind: Kind
  public var name: LocalizedText
  public var organization: Organization.ID?
  /// The regions it serves, ascending; never empty.
  public var serves: [Region.ID]
  public var coverage: Coverage
  public var servesNote: String?
  public var membership: Membership
  /// A worker may start here.
  public var isEntry: Bool
  public var coordinates: [Line.ID]
  public var roles: [Role.ID]
  public var level: Level?
  /// Empty when not known.
  public var languages: [Language]
  /// Empty when not known.
  public var modes: [Mode]
  public var share: Share?
  public var capacity: Capacity?
  public var fee: Fee
  public var agreements: [Agreement]
  public var status: Status
  public var period: Period
  /// Not to be contacted until (and with) this day; distant future when no end is known.
  public var unavailable: Period?
  public var visibility: Visibility
  /// When its owner last confirmed the record.
  public var verified: Day?
  public var source: Source.ID?
  public var note: String?
  public var assumptions: Assumptions

  public init(
    id: ID, kind: Kind, name: LocalizedText, organization: Organization.ID? = nil,
    serves: [Region.ID], coverage: Coverage = .full, servesNote: String? = nil,
    membership: Membership, isEntry: Bool = false, coordinates: [Line.ID] = [],
    roles: [Role.ID] = [], level: Level? = nil, languages: [Language] = [], modes: [Mode] = [],
    share: Share? = nil, capacity: Capacity? = nil, fee: Fee = .unknown,
    agreements: [Agreement] = [], status: Status = .active, period: Period = Period(),
    unavailable: Period? = nil, visibility: Visibility = .staff, verified: Day? = nil,
    source: Source.ID? = nil, note: String? = nil, assumptions: Assumptions = .none
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.organization = organization
    self.serves = serves
    self.coverage = coverage
    self.servesNote = servesNote
    self.membership = membership
    self.isEntry = isEntry
    self.coordinates = coordinates
    self.roles = roles
    self.level = level
    self.languages = languages
    self.modes = modes
    self.share = share
    self.capacity = capacity
    self.fee = fee
    self.agreements = agreements
    self.status = status
    self.period = period
    self.unavailable = unavailable
    self.visibility = visibility
    self.verified = verified
    self.source = source
    self.note = note
    self.assumptions = assumptions
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
