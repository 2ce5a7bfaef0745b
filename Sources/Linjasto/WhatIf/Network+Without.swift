extension Network {
  /// The network as it would be without `stations`: where they stand in an order or a link, those go.
  public func without(_ stations: Set<Station.ID>) -> Network {
    var contents = contents
    contents.stations.removeAll { stations.contains($0.id) }
    contents.links.removeAll { stations.contains($0.from) || stations.contains($0.to) }
    for index in contents.lines.indices {
      contents.lines[index].order.removeAll(where: stations.contains)
    }
    return Network(sound: contents)
  }
}
