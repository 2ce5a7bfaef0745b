extension Network {
  /// The network as everybody may have it: without the stations that are for staff, and without what
  /// only they have to do with (organizations, roles, sources, guidance, links, places in an order).
  /// Where another text names one of them, an ellipsis stands in place of the name, unless something
  /// that stays is called the same.
  ///
  /// What is left goes through the door again. Nil where that refuses it, or where every station is for
  /// staff.
  ///
  /// - Returns: the network, and how many stations were left out of it.
  /// - Complexity: linear in the texts of the network.
  public var publicEdition: (network: Network, withheld: Int)? { publicEdition(among: [self]) }

  /// The same, where it is shown together with other maps: their texts name each other's stations.
  ///
  /// - Parameter networks: All that are shown, this one among them.
  public func publicEdition(among networks: [Network]) -> (network: Network, withheld: Int)? {
    let withheld = networks.flatMap { $0.stations.filter { $0.visibility == .staff } }
    guard !withheld.isEmpty else { return (self, 0) }
    let names = WithheldNames(of: withheld, but: networks.map { $0.shownContents })
    let shown = shownContents
    guard !shown.stations.isEmpty else { return nil }
    let value = names.blanked(Contents.fields.value(of: shown), Contents.shape)
    let left = Contents.fields.record(value, over: shown)
    let count = stations.count - left.stations.count
    return NetworkDraft(left).network().value.map { ($0, count) }
  }

  /// Without the stations for staff and what only they have to do with.
  private var shownContents: Contents {
    var left = without(Set(stations.filter { $0.visibility == .staff }.map { $0.id })).contents
    left.removeUnused(since: contents)
    return left
  }
}

extension Network.Contents {
  /// Drops what something in `old` had to do with, and nothing here has any more.
  fileprivate mutating func removeUnused(since old: Network.Contents) {
    let (before, now) = (Uses(of: old), Uses(of: self))
    organizations.removeAll {
      before.organizations.contains($0.id) && !now.organizations.contains($0.id)
    }
    roles.removeAll { before.roles.contains($0.id) && !now.roles.contains($0.id) }
    guidance.removeAll {
      !$0.isEverywhere && before.guidance.contains($0.id) && !now.guidance.contains($0.id)
    }
    // What went may have been the last to speak of a source.
    let left = Uses(of: self)
    sources.removeAll { before.sources.contains($0.id) && !left.sources.contains($0.id) }
  }
}
