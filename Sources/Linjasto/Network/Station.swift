/// An expert: a role, a unit, a team, a coordinator; never a named person.
public struct Station: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<Station>

  /// What stands there. A ``researcher`` and a ``project`` body never cover a line; of several entries
  /// a ``coordinator`` comes first.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case role, unit, team, coordinator, liaison, researcher, network, project

    /// Whether it may cover a need. A researcher may be asked for a role all the same; a project
    /// body may not.
    public var covers: Bool { self != .researcher && self != .project }
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

  /// How much of each region it serves: ``partial`` counts as cover, one rung below ``full``.
  public enum Coverage: String, Hashable, Sendable, CaseIterable {
    case full, partial
  }

  /// How it works with a case or with those who do.
  public enum Mode: String, Hashable, Sendable, CaseIterable {
    case phone, online
    case networkMeeting = "network-meeting"
    case workPair = "work-pair"
    case outreach
    case ownClient = "own-client"
    case facility, statement, training, mentoring
  }

  /// What the asking service pays. ``mixed`` charges for some; ``unknown`` is never read as free.
  public enum Fee: String, Hashable, Sendable, CaseIterable {
    case free, charged, mixed, unknown
  }

  /// Where it is in its life. ``active`` and ``pilot`` are there, within ``period``; ``planned``
  /// and ``inquiry`` (asked for) are not there yet, ``ended`` is not there any more. Of ``unknown``
  /// a source gives the name, and does not say whether it exists now.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case active, planned, pilot, inquiry, ended, unknown
  }

  /// Who may see the record: whoever publishes a map must leave ``staff`` out. Nothing here does it
  /// for them.
  public enum Visibility: String, Hashable, Sendable, CaseIterable {
    case `public`, staff
  }

  /// How much of somebody's work it is. It tells, and decides nothing.
  public struct Share: Equatable, Sendable {
    /// Of the post.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case partTime = "part-time"
      case fullTime = "full-time"
      case temporary
    }

    /// Nil when not stated.
    public var kind: Kind?
    /// Of full time, 0 to 100; nil when not stated.
    public var percent: Double?
    /// How many months it lasts; nil when not stated.
    public var months: Double?

    public init() {}
  }

  /// How much it can take on.
  public struct Capacity: Equatable, Sendable {
    /// 0 or more; nil when not stated. It is compared with demand and hinders no route.
    public var casesPerMonth: Double?
    /// When that was so; nil when not stated.
    public var asOf: Day?

    public init() {}
  }

  /// Unique among the stations of the network, entries included.
  public var id: ID
  public var kind: Kind
  /// Of the role, unit or team; what looks like a person's contact data is refused.
  public var name: LocalizedText
  /// Whom it belongs to; where that sits says nothing of whom it serves. Nil when not stated.
  public var organization: Organization.ID?
  /// Whom it serves; named regions are ascending once the door has let the station in.
  public var reach: Reach
  /// Where it sits, which says nothing of whom it serves; nil when not stated.
  public var home: Region.ID?
  /// Whom it takes; nil where anybody, or nothing is said.
  public var clients: Clients?
  /// Of each region in ``serves``; partial cover hinders no route and counts one rung below full.
  public var coverage = Coverage.full
  /// What part of its regions it serves, in the words of the source.
  public var servesNote: LocalizedText?
  /// On which lines it counts. A station on two or more lines is an interchange.
  public var membership: Membership
  /// How some of its lines differ from the rest, each once.
  public var terms: [Terms] = []
  /// A worker may start here. It can be an expert of its lines all the same.
  public var isEntry = false
  /// Lines that it keeps together, whether or not it stands on them; it covers none of them by
  /// that.
  public var coordinates: [Line.ID] = []
  /// What to read before it is contacted, in this order.
  public var guidance: [Guidance.ID] = []
  /// Names of methods it works by.
  public var methods: [String] = []
  /// What people call it beside its name.
  public var synonyms = LocalizedWords()
  /// Those it offers, on every line it stands on; without one it meets no requirement for a role.
  public var roles: [Role.ID] = []
  /// The tier it works on; nil when not stated.
  public var level: Level?
  /// Those that it serves in; empty when not known, which is never read as none.
  public var languages: [Language] = []
  /// Those that it works in; empty when not known, which is never read as none.
  public var modes: [Mode] = []
  /// Nil when not stated.
  public var share: Share?
  /// Nil when not stated.
  public var capacity: Capacity?
  /// Unknown until the map states it.
  public var fee = Fee.unknown
  /// Empty when the map speaks of none, which is not the same as none signed. Of several current
  /// ones with a region a refusal counts first, then a signature.
  public var agreements: [Agreement] = []
  /// Active unless the map says otherwise.
  public var status = Status.active
  /// When it is there, whatever the status; unlimited unless the map says otherwise.
  public var period = Period()
  /// A span in which it is not to be contacted, both ends included: an absence, after which it is
  /// back. Nil when no absence is known; without an end until further notice.
  public var unavailable: Period?
  /// For staff until the map says otherwise.
  public var visibility = Visibility.staff
  /// When its owner last confirmed the record; nil when never. Where several maps speak of one
  /// station, the one confirmed last counts.
  public var verified: Day?
  /// Where it is stated; nil only where a program made the draft.
  public var source: Source.ID?
  /// Further ones that speak of it.
  public var otherSources: [Source.ID] = []
  /// In the words of the source.
  public var note: LocalizedText?
  /// Which of the fields above no source states: dropped where only facts count.
  public var assumptions = Assumptions.none

  /// What a station cannot do without. It is then active, fully covers its regions, and all else
  /// about it is not known.
  public init(
    id: ID, kind: Kind, name: LocalizedText, serves: [Region.ID], membership: Membership
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    reach = .regions(serves)
    self.membership = membership
  }

  /// When it is there: ``period``, which a share of so many months ends where it states no end itself.
  public var presencePeriod: Period {
    guard period.to == nil, let from = period.from, let months = share?.months, months > 0,
      months < 1200
    else { return period }
    return Period(from: from, to: from.adding(months: Int(months.rounded(.up))))
  }

  /// The regions that are named as served on every line that says nothing else; empty where it
  /// serves everybody, or the sources do not say.
  public var serves: [Region.ID] {
    get { reach.named }
    set { reach = .regions(newValue) }
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
