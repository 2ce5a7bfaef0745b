public import Linjasto

/// What of a network a reader wants to see, and in which language.
public struct MapView: Hashable, Sendable {
  public var language: Language
  /// What serves this region stands out, the rest is faded; nil for all regions alike.
  public var region: Region.ID?
  /// Only these lines; empty for all.
  public var lines: [Line.ID]
  /// Leave out what the map only assumes.
  public var factsOnly: Bool
  /// The day that periods are compared with; nil for the day the map speaks of.
  public var day: Day?

  public init(
    language: Language = .finnish, region: Region.ID? = nil, lines: [Line.ID] = [],
    factsOnly: Bool = false, day: Day? = nil
  ) {
    self.language = language
    self.region = region
    self.lines = lines
    self.factsOnly = factsOnly
    self.day = day
  }

  func reading(of network: Network) -> Reading {
    Reading(day: day ?? network.asOf, factsOnly: factsOnly)
  }

  func shows(_ line: Line.ID) -> Bool { lines.isEmpty || lines.contains(line) }
}

extension Network {
  /// The text in the view's language, else in the map's own.
  func text(_ text: LocalizedText, _ view: MapView) -> String {
    text.text(in: view.language, fallback: defaultLanguage)
  }
}
