extension CoverageReport {
  /// The region of a code or name, in any language and either case.
  public func region(_ text: String) -> Region.ID? { Self.find(text, regions) }

  /// The line of an id, code or name, in any language and either case.
  public func line(_ text: String) -> Line.ID? { Self.find(text, lines) }

  /// The station of an id or name.
  public func station(_ text: String) -> Station.ID? { Self.find(text, stations) }

  /// What was most likely meant by a text that names no region.
  public func nearestRegion(to text: String) -> String? { Self.nearest(text, regions) }

  /// What was most likely meant by a text that names no line.
  public func nearestLine(to text: String) -> String? { Self.nearest(text, lines) }

  /// What was most likely meant by a text that names no station.
  public func nearestStation(to text: String) -> String? { Self.nearest(text, stations) }

  private static func find<S>(_ text: String, _ headings: [Heading<S>]) -> Identifier<S>? {
    if let exact = headings.first(where: { $0.id.rawValue == text }) { return exact.id }
    let lowered = text.lowercased()
    return headings.first { heading in
      heading.code.lowercased() == lowered
        || heading.name.languages.contains { heading.name[$0]?.lowercased() == lowered }
    }?.id
  }

  private static func nearest<S>(_ text: String, _ headings: [Heading<S>]) -> String? {
    var owners: [String: String] = [:]
    var names: [String] = []
    for heading in headings {
      let words = heading.name.languages.compactMap { heading.name[$0] }
        .flatMap { [$0] + $0.split(separator: " ").prefix(1).map(String.init) }
      for name in [heading.id.rawValue] + words where owners[name] == nil {
        owners[name] = heading.id.rawValue
        names.append(name)
      }
    }
    return Similarity.nearest(to: text, among: names).flatMap { owners[$0] }
  }
}
