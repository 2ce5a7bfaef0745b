public import Linjasto

/// What of a network a reader wants to see, and in which language.
public struct MapView: Hashable, Sendable {
  /// Of names and frames; what the map does not have in it is in the map's own.
  public var language: Language
  /// What serves this region stands out, the rest is faded; nil for all regions alike.
  public var region: Region.ID?
  /// Only these lines; empty for all.
  public var lines: [Line.ID]
  /// Leave out what the map only assumes.
  public var factsOnly: Bool
  /// The day that periods are compared with; the map's own unless given.
  public var asOf: AsOf

  public init(
    language: Language = .finnish, region: Region.ID? = nil, lines: [Line.ID] = [],
    factsOnly: Bool = false, asOf: AsOf = .map
  ) {
    self.language = language
    self.region = region
    self.lines = lines
    self.factsOnly = factsOnly
    self.asOf = asOf
  }

  package func reading(of network: Network) -> Reading { reading(of: [network]) }

  package func reading(of networks: [Network]) -> Reading {
    Reading(day: asOf.day(of: networks), factsOnly: factsOnly)
  }

  func shows(_ line: Line.ID) -> Bool { lines.isEmpty || lines.contains(line) }
}

extension Network {
  /// The text in the view's language, else in the map's own.
  func text(_ text: LocalizedText, _ view: MapView) -> String {
    text.text(in: view.language, fallback: defaultLanguage)
  }
}
