/// What of a map is to be told in full, in the words that people type: a line, a station or a region
/// by code, id or name; with none of them the map as a whole.
public struct AboutQuestion: Sendable {
  /// What a question asks to be told of.
  public enum Subject: Hashable, Sendable {
    case map
    case line(Line.ID)
    case station(Station.ID)
    case region(Region.ID)
  }

  public var line: String?
  public var station: String?
  public var region: String?
  /// Leave out whom the map only assumes to be there.
  public var factsOnly = false
  /// `2026-11-22`, `map` or `any`; nil for today.
  public var asOf: String?

  /// The map as a whole, today.
  public init() {}

  /// What is asked of `network` and how it is read, or every word that it does not have.
  ///
  /// - Parameter today: The day of a question that names none; the library knows no clock.
  public func subject(
    on network: Network, today: Day?
  ) -> Diagnosed<(subject: Subject, reading: Reading)> {
    var words = WordReader(network)
    var subject = Subject.map
    if let id = region.flatMap({ words.region($0, "region") }) { subject = .region(id) }
    if let id = line.flatMap({ words.line($0, "line") }) { subject = .line(id) }
    if let id = station.flatMap({ words.station($0, "station") }) { subject = .station(id) }
    if [line, station, region].count(where: { $0 != nil }) > 1 {
      words.report(
        .incompleteQuestion, Saying(.oneThingAtATime), "about", help: Saying(.nameOneThing))
    }
    let day = words.day(asOf, of: [network], today: today)
    guard words.diagnostics.isEmpty else { return Diagnosed(nil, words.diagnostics) }
    return Diagnosed((subject, Reading(day: day, factsOnly: factsOnly)))
  }
}
