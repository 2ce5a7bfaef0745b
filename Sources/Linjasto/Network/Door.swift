/// The one way from a draft to a network: it finds what the declarations say wrongly together.
struct Door {
  /// With the order of regions and the like put right.
  var contents: Network.Contents
  let origin: NetworkDraft.Origin?
  private(set) var diagnostics: [Diagnostic] = []

  init(_ draft: NetworkDraft) {
    contents = draft.contents
    origin = draft.origin
  }

  mutating func check() {
    checkIDs()
    checkReferences()
    checkStations()
    checkLines()
    checkScreenings()
    for index in contents.stations.indices {
      contents.stations[index] = contents.stations[index].withRegionsInOrder()
    }
  }

  // MARK: Reporting

  mutating func report(
    _ id: Diagnostic.ID, _ message: String, at path: FieldPath, help: String? = nil
  ) {
    var location: Diagnostic.Location?
    if let origin {
      let node = origin.root.node(at: path)
      var text: String?
      if case .scalar(let value, .plain) = node.content { text = value }
      location = Diagnostic.Location(origin.file, at: node.mark, text: text)
    }
    diagnostics.append(
      Diagnostic(
        id, message, help: help, location: location,
        subject: origin == nil ? path.description : nil))
  }
}

extension FieldPath {
  static func record(_ list: String, _ index: Int) -> FieldPath {
    FieldPath(steps: [.key(list), .item(index)])
  }
}

extension Station {
  fileprivate func withRegionsInOrder() -> Station {
    let sorted = Set(serves).sorted()
    guard sorted != serves else { return self }
    return Station(
      id: id, kind: kind, name: name, organization: organization, serves: sorted,
      coverage: coverage, servesNote: servesNote, membership: membership, isEntry: isEntry,
      coordinates: coordinates, roles: roles, level: level, languages: languages, modes: modes,
      share: share, capacity: capacity, fee: fee, agreements: agreements, status: status,
      period: period, unavailable: unavailable, visibility: visibility, verified: verified,
      source: source, note: note, assumptions: assumptions)
  }
}
