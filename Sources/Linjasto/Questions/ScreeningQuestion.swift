/// Which screening is meant, for which region, in the words that people type.
public struct ScreeningQuestion: Sendable {
  /// What was found of it.
  public struct Request: Sendable {
    /// With its questions and rules.
    public let screening: Screening
    /// Nil where neither the question nor the profile names one.
    public let region: Region.ID?
    /// Whom the region asks first; nil without a region, and where it has no entry.
    public let entry: Station.ID?
    /// The day that decides who is there.
    public let day: Day?
  }

  /// By id or title, or by a line that it belongs to; nil for that of ``line``, else the profile's,
  /// else the only one that the map has.
  public var screening: String?
  /// The line whose screening is meant.
  public var line: String?
  /// In place of the profile's.
  public var region: String?
  /// `2026-11-22`, `map` or `any`; nil for the profile's day, else today.
  public var asOf: String?
  /// Answers given already, and what they are of.
  public var profile: CaseProfile?

  /// The only screening of the map, for no region in particular.
  public init() {}

  /// What is asked of `network`, or every word that it does not have.
  public func request(on network: Network, today: Day?) -> Diagnosed<Request> {
    var words = WordReader(network)
    let named =
      screening.map { words.screening($0, "screening") } ?? line.map { ofLine($0, network, &words) }
    let region = region.map { words.region($0, "region") } ?? profile?.region
    let day = words.day(asOf, of: [network], today: profile?.asOf ?? today)
    let id = named ?? profile.flatMap { $0.screening } ?? onlyScreening(of: network)
    if screening == nil && line == nil && id == nil {
      let ids = network.screenings.map { screening -> Saying.Value in "\(screening.id)" }
      let phrase: Phrase =
        profile != nil
        ? .profileWithoutScreening : ids.isEmpty ? .mapWithoutScreening : .sayScreening
      words.report(
        .incompleteQuestion, Saying(phrase), "screening",
        help: ids.isEmpty ? nil : Saying(.mapHas, .list(ids)))
    }
    guard words.diagnostics.isEmpty, let screening = id.flatMap({ network[$0] }) else {
      return Diagnosed(nil, words.diagnostics)
    }
    let entry = region.flatMap { region -> Station.ID? in
      var request = JourneyRequest(region: region, requirements: [])
      request.reading.day = day
      return request.entries(of: network).first
    }
    return Diagnosed(Request(screening: screening, region: region, entry: entry, day: day))
  }

  private func ofLine(
    _ text: String, _ network: Network, _ words: inout WordReader
  ) -> Screening.ID? {
    guard let id = words.line(text, "line") else { return nil }
    if let screening = network[id]?.screening { return screening }
    words.report(.incompleteQuestion, Saying(.lineWithoutScreening, "\(text)"), "line")
    return nil
  }

  private func onlyScreening(of network: Network) -> Screening.ID? {
    profile == nil && network.screenings.count == 1 ? network.screenings[0].id : nil
  }
}
