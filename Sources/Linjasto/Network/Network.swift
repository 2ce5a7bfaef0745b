/// Who serves what, where: the sound truth that everything else is computed from.
///
/// A network that exists is sound: ids are unique, every reference resolves, colors and codes are
/// valid. Only the door (``NetworkDraft``) makes one, so nothing downstream checks again.
public struct Network: Sendable, Hashable {
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case draft, published, archived
  }

  public enum TranslationStatus: String, Hashable, Sendable, CaseIterable {
    case draft, checked, official
  }

  /// Everything a network holds, in the order of its file.
  public struct Contents: Sendable, Hashable {
    public var id: String
    public var title: LocalizedText
    public var defaultLanguage: Language = .finnish
    public var status: Status = .draft
    public var asOf: Day?
    public var translations: [Language: TranslationStatus] = [:]
    public var area: Area?
    public var regions: [Region] = []
    public var sources: [Source] = []
    public var organizations: [Organization] = []
    public var roles: [Role] = []
    public var lines: [Line] = []
    public var stations: [Station] = []
    public var links: [Link] = []
    public var costs = Costs()
    public var origins: [Origin] = []
    public var governance: [GoverningBody] = []
    public var procedures: [Procedure] = []
    public var guidance: [Guidance] = []
    public var screenings: [Screening] = []
    public var facts: [Fact] = []
    public var openQuestions: [OpenQuestion] = []

    public init(id: String, title: LocalizedText) {
      self.id = id
      self.title = title
    }
  }

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
  public var asOf: Day? { contents.asOf }
  public var regions: [Region] { contents.regions }
  public var lines: [Line] { contents.lines }
  public var stations: [Station] { contents.stations }
  public var roles: [Role] { contents.roles }
  public var screenings: [Screening] { contents.screenings }
  public var guidance: [Guidance] { contents.guidance }
  public var costs: Costs { contents.costs }

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
  public func hash(into hasher: inout Hasher) { hasher.combine(contents) }
}
