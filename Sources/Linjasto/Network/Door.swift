/// The one way from a draft to a network: it finds what the declarations say wrongly together.
struct Door {
  /// With the order of regions and the like put right.
  var contents: Network.Contents
  let origin: NetworkDraft.Origin?
  /// Nil for a draft that was not read from a text.
  private var reporter: Reporter?
  private var placeless: [Diagnostic] = []
  /// Guessing what was meant takes time with the size of the map, so not every slip gets a guess.
  var guesses = 200

  init(_ draft: NetworkDraft) {
    contents = draft.contents
    origin = draft.origin
    reporter = draft.origin.map { Reporter($0.file) }
  }

  var diagnostics: [Diagnostic] { reporter?.diagnostics ?? placeless }

  mutating func check() {
    checkIDs()
    checkReferences()
    checkStations()
    checkLines()
    checkScreenings()
    checkPersonalData()
    for index in contents.stations.indices {
      contents.stations[index] = contents.stations[index].withRegionsInOrder()
    }
  }

  // MARK: Reporting

  mutating func report(
    _ id: Diagnostic.ID, _ message: String, at path: FieldPath, help: String? = nil
  ) {
    if let origin {
      reporter?.report(id, message, at: origin.root.node(at: path), help: help)
    } else {
      placeless.append(Diagnostic(id, message, help: help, subject: path.description))
    }
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
