extension NetworkPatch {
  /// Where a patch was read, and which of the file's its stations, agreements and farewells are.
  struct Places: Equatable, Sendable {
    var origin = ReadPlace()
    var stations: [Int] = []
    var agreements: [Int] = []
    var removed: [Int] = []

    init() {}

    init(_ patch: NetworkPatch, from origin: ReadPlace) {
      self.origin = origin
      stations = Array(patch.stations.indices)
      agreements = Array(patch.agreements.indices)
      removed = Array(patch.removed.indices)
    }

    static func == (a: Places, b: Places) -> Bool { true }
  }

  /// The same, read from there.
  package func read(at origin: ReadPlace) -> NetworkPatch {
    var patch = self
    patch.places = Places(self, from: origin)
    return patch
  }

  /// Every station that must be there already, and where the patch names it.
  var mentioned: [(id: Station.ID, location: Diagnostic.Location?)] {
    let changed = agreements.enumerated().map { index, change in
      (
        id: change.station,
        location: place("agreements", places.agreements, index) { $0.key("station") }
      )
    }
    let left = removed.enumerated().map { index, id in
      (id: id, location: place("remove", places.removed, index) { $0 })
    }
    return changed + left
  }

  private func place(
    _ list: String, _ numbers: [Int], _ index: Int, _ path: (FieldPath) -> FieldPath
  ) -> Diagnostic.Location? {
    guard numbers.indices.contains(index) else { return nil }
    return places.origin.location(of: path(.record(list, numbers[index])))
  }

  /// Where the patch says what stands at a path of the network that it makes; nil where no file is
  /// known.
  ///
  /// - Parameter made: By the patch's stations, their numbers in the network.
  func provenance(_ made: [Int], _ stations: [Station]) -> Provenance? {
    guard places.origin.isKnown else { return nil }
    let ids = stations.map { $0.id }
    return Provenance(isChecked: false) { path, detail in
      guard path.steps.count >= 2, path.steps[0] == .key("stations"),
        case .item(let number) = path.steps[1]
      else { return nil }
      let rest = path.steps[2...]
      if rest.first == .key("agreements"),
        let change = agreements.lastIndex(where: { $0.station == ids[number] }),
        places.agreements.indices.contains(change)
      {
        return places.origin.location(of: .record("agreements", places.agreements[change]), detail)
      }
      let own = made.indices.filter { made[$0] == number && places.stations.indices.contains($0) }
      let stating = own.last { index in rest.first.map { states($0, touched[index]) } ?? true }
      guard let index = stating ?? own.last else { return nil }
      // What no entry states is missing in the last.
      let steps = FieldPath.record("stations", places.stations[index]).steps
      let path = FieldPath(steps: stating == nil ? steps : steps + rest)
      return places.origin.location(of: path, detail)
    }
  }

  /// Whether the keys of a station tell what stands at a step; what it lacks stands nowhere.
  private func states(_ step: FieldPath.Step, _ keys: [String]) -> Bool {
    guard case .key(let key) = step else { return true }
    return keys.contains(key) || key == "lines" && keys.contains("attach")
  }
}
