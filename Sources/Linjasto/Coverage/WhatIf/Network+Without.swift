extension Network {
  /// The network as it would be without `stations`: where they stand in an order or a link, those go.
  public func without(_ stations: Set<Station.ID>) -> Network {
    var contents = contents
    contents.stations.removeAll { stations.contains($0.id) }
    contents.links.removeAll { stations.contains($0.from) || stations.contains($0.to) }
    contents.lines = contents.lines.map { line in
      guard line.order.contains(where: stations.contains) else { return line }
      return Line(
        id: line.id, code: line.code, color: line.color, dash: line.dash, name: line.name,
        clientGroup: line.clientGroup, requires: line.requires, screening: line.screening,
        guidance: line.guidance, order: line.order.filter { !stations.contains($0) },
        source: line.source, assumptions: line.assumptions)
    }
    return Network(sound: contents)
  }
}
