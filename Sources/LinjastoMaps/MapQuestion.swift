public import Linjasto

/// What of a map is to be shown, in the words that people type: regions and lines by code, id or
/// name in any language.
public struct MapQuestion: Sendable {
  /// Nil for the map's own.
  public var language: Language?
  /// What serves it stands out.
  public var region: String?
  /// Only these; each text is one name or a list with commas; empty for all.
  public var lines: [String] = []
  /// Leave out what the map only assumes.
  public var factsOnly = false
  /// `2026-11-22`, `map` or `any`; nil for today.
  public var asOf: String?

  /// All of the map, today, in its own language.
  public init() {}

  /// What is asked of several networks seen as one, or every word that none of them has.
  ///
  /// - Parameter today: As of one network.
  /// - Precondition: there is a network.
  public func view(of networks: [Network], today: Day?) -> Diagnosed<MapView> {
    view(of: Atlas(of: networks).whole, today: today)
  }

  /// What is asked of `network`, or every word that it does not have.
  ///
  /// - Parameter today: The day of a question that names none; the library knows no clock.
  public func view(of network: Network, today: Day?) -> Diagnosed<MapView> {
    var words = WordReader(network)
    let region = region.flatMap { words.region($0, "region") }
    let lines = words.lines(lines, "line")
    let day = words.day(asOf, of: [network], today: today)
    let view = MapView(
      language: language ?? network.defaultLanguage, region: region, lines: lines,
      factsOnly: factsOnly, asOf: day.map { .day($0) } ?? .any)
    return Diagnosed(words.diagnostics.isEmpty ? view : nil, words.diagnostics)
  }
}
