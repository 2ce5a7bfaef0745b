/// Who serves what, where: the sound truth that everything else is computed from.
///
/// A network that exists is sound: ids are unique, every reference resolves, colors and codes are
/// valid. Only the door (``NetworkDraft``) makes one, so nothing downstream checks again.
public struct Network: Sendable, Equatable {
  /// How far the map itself is agreed on; readers of a draft are told so.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case draft, published, archived
  }

  /// How far the texts of a language have been checked; readers in a language of which only a draft
  /// exists are told so.
  public enum TranslationStatus: String, Hashable, Sendable, CaseIterable {
    case draft, checked, official
  }

  /// Everything a network holds, in the order of its file.
  public struct Contents: Sendable, Equatable {
    /// What case profiles and manifests call the map by.
    public var id: String
    /// Over the map and its sheets.
    public var title: LocalizedText
    /// What a reader gets where a text is missing in the language asked for.
    public var defaultLanguage: Language = .finnish
    /// Changes no answer.
    public var status: Status = .draft
    /// The day that the map speaks of: ``AsOf/map``. Nil when it states none.
    public var asOf: Day?
    /// A language without an entry: nobody has said how far its texts are checked.
    public var translations: [Language: TranslationStatus] = [:]
    /// Nil for a map of no one area.
    public var area: Area?
    /// The format asks for at least one.
    public var regions: [Region] = []
    /// What most other records refer to; the door warns of one that nothing comes from.
    public var sources: [Source] = []
    /// Whom stations belong to.
    public var organizations: [Organization] = []
    /// What lines may require and stations offer.
    public var roles: [Role] = []
    /// The format asks for at least one. Their order is that of the legend and of every table.
    public var lines: [Line] = []
    /// The format asks for at least one. Their order decides between equals in every answer.
    public var stations: [Station] = []
    /// Rides with costs of their own.
    public var links: [Link] = []
    /// The standard ones where the map states none.
    public var costs = Costs()
    /// Who may ask; kept for readers, deciding nothing.
    public var origins: [Origin] = []
    /// Who steers; kept for readers, deciding nothing.
    public var governance: [GoverningBody] = []
    /// The ways of working; kept for readers, deciding nothing. The format calls them `process`.
    public var procedures: [Procedure] = []
    /// What lines and rules of screening refer to.
    public var guidance: [Guidance] = []
    /// Called `screening` in the format.
    public var screenings: [Screening] = []
    /// Figures of the sources; kept for readers, deciding nothing.
    public var facts: [Fact] = []
    /// For whoever mends the map next.
    public var openQuestions: [OpenQuestion] = []

    /// A draft without regions, lines and stations: not sound yet.
    public init(id: String, title: LocalizedText) {
      self.id = id
      self.title = title
    }
  }

  /// Sound, with the regions that each station serves in ascending order.
  public let contents: Contents
  private let lineIndex: [Line.ID: Int]
  private let stationIndex: [Station.ID: Int]
  private let regionIndex: [Region.ID: Int]
  private let roleIndex: [Role.ID: Int]

  /// The network of contents that the door has found sound.
  ///
  /// - Precondition: ids are unique.
  package init(sound contents: Contents) {
    self.contents = contents
    lineIndex = Network.index(contents.lines)
    stationIndex = Network.index(contents.stations)
    regionIndex = Network.index(contents.regions)
    roleIndex = Network.index(contents.roles)
  }

  private static func index<T: Identifiable>(_ items: [T]) -> [T.ID: Int] {
    Dictionary(uniqueKeysWithValues: items.enumerated().map { ($1.id, $0) })
  }

  public var id: String { contents.id }
  public var title: LocalizedText { contents.title }
  public var defaultLanguage: Language { contents.defaultLanguage }
  /// The day that the map speaks of; nil when it states none.
  public var asOf: Day? { contents.asOf }
  /// In the order of the file, which need not be that of the codes.
  public var regions: [Region] { contents.regions }
  /// In the order of the file, which is that of the legend.
  public var lines: [Line] { contents.lines }
  /// In the order of the file, entries and those of the area among them.
  public var stations: [Station] { contents.stations }
  public var roles: [Role] { contents.roles }
  public var screenings: [Screening] { contents.screenings }
  public var guidance: [Guidance] { contents.guidance }
  public var costs: Costs { contents.costs }

  /// The look-ups of lines, stations, regions and roles take constant time, the others one step a
  /// record; nil for an id of another network.
  public subscript(id: Line.ID) -> Line? { lineIndex[id].map { lines[$0] } }
  public subscript(id: Station.ID) -> Station? { stationIndex[id].map { stations[$0] } }
  public subscript(id: Region.ID) -> Region? { regionIndex[id].map { regions[$0] } }
  public subscript(id: Role.ID) -> Role? { roleIndex[id].map { roles[$0] } }
  public subscript(id: Screening.ID) -> Screening? { screenings.first { $0.id == id } }
  public subscript(id: Guidance.ID) -> Guidance? { guidance.first { $0.id == id } }
  public subscript(id: Organization.ID) -> Organization? {
    contents.organizations.first { $0.id == id }
  }
  public subscript(id: Source.ID) -> Source? { contents.sources.first { $0.id == id } }

  public static func == (a: Network, b: Network) -> Bool { a.contents == b.contents }
}
