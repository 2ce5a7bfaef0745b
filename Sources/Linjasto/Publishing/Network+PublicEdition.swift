extension Network {
  /// The network as everybody may have it: without the stations that are for staff, and without what
  /// only they have to do with (organizations, roles, sources, guidance, links, places in an order).
  /// Where another text names one of them, an ellipsis stands in place of the name, unless something
  /// that stays is called the same.
  ///
  /// What is left goes through the door again. Nil where that refuses it, as it does a map of which
  /// every station is for staff.
  ///
  /// - Returns: the network, and how many stations were left out of it.
  /// - Complexity: linear in the texts of the network.
  public var publicEdition: (network: Network, withheld: Int)? {
    let withheld = stations.filter { $0.visibility == .staff }
    guard !withheld.isEmpty else { return (self, 0) }
    var left = without(Set(withheld.map { $0.id })).contents
    left.removeUnused(since: contents)
    let names = WithheldNames(of: withheld, but: left)
    let value = names.blanked(Contents.fields.value(of: left), Contents.shape)
    left = Contents.fields.record(value, over: left)
    return NetworkDraft(left).network().value.map { ($0, withheld.count) }
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
