extension EarlierLayout {
  /// What the manifest of an earlier drawing tells; empty where it tells nothing.
  ///
  /// What is not as ``LaidOutMap/manifest(of:seed:)`` writes it is left out.
  public init(manifest: JSON) {
    self.init(places: Self.table(manifest["placement"], of: Point.init))
    if let text = manifest["seed"]?.string { seed = UInt64(text) }
    let told = manifest["shape"]
    func number(_ key: String, within range: ClosedRange<Double>) -> Double? {
      told?[key]?.double.flatMap { range.contains($0) ? $0 : nil }
    }
    shape = LayoutShape(
      aspect: number("aspect", within: 0.05...20), packing: number("packing", within: 0.05...20),
      gap: number("gap", within: 1...1000), isCareful: told?["careful"] == .bool(true))
    pointsPerCell = number("cell", within: 1...1000)
    pitch = number("pitch", within: 0.5...100)
    for station in manifest["stations"]?.array ?? [] {
      if let id = station["id"]?.string, let label = station["label"]?.string { labels[id] = label }
    }
    orders = Self.table(manifest["orders"]) { ($0.array ?? []).compactMap(\.string) }
    labelPlaces.names = Self.table(manifest["labels"], of: LabelPlace.init)
    labelPlaces.signs = Self.table(manifest["signs"]) { Self.table($0, of: LabelPlace.init) }
    if let ways = manifest["ways"] { drawn = Places(ways, stations: places) }
    if let grid = manifest["grid"] {
      let stations = Self.table(grid["stations"], of: Point.init).filter { places[$0.key] != nil }
      if stations.count == places.count { self.grid = Places(grid, stations: stations) }
    }
  }

  /// The members of an object of which something can be made, by key.
  private static func table<Value>(
    _ json: JSON?, of make: (JSON) -> Value?
  ) -> [String: Value] {
    guard case .object(let members)? = json else { return [:] }
    return Dictionary(
      members.compactMap { member in make(member.value).map { (member.key, $0) } },
      uniquingKeysWith: { _, last in last })
  }
}

extension LabelPlace {
  fileprivate init?(_ json: JSON) {
    guard let members = json.array, members.count == 5,
      let anchor = members[0].string.flatMap(Drawing.Anchor.init(rawValue:))
    else { return nil }
    let numbers = members.dropFirst().compactMap(\.double)
    guard numbers.count == 4 else { return nil }
    self.init(
      anchor: anchor, offset: Point(x: numbers[0], y: numbers[1]),
      size: Point(x: numbers[2], y: numbers[3]))
  }
}

extension EarlierLayout.Places {
  fileprivate init(_ json: JSON, stations: [String: Point]) {
    self.init()
    self.stations = stations
    for fork in json["forks"]?.array ?? [] {
      guard let at = fork["at"].flatMap(Point.init), let between = fork["between"]?.array else {
        // A number of a fork that follows counts on it.
        break
      }
      forks.append(.init(between: between.compactMap(\.string).sorted(), at: at))
    }
    for way in json["corners"]?.array ?? [] {
      guard let from = vertex(way["from"]), let to = vertex(way["to"]),
        let points = way["at"]?.array, points.count <= Self.mostCorners
      else { continue }
      let known = points.compactMap(Point.init)
      if known.count == points.count { corners[.init(from: from, to: to)] = known }
    }
  }

  private static let mostCorners = 16

  private func vertex(_ json: JSON?) -> EarlierLayout.Vertex? {
    switch json {
    case .string(let id)? where stations[id] != nil: .station(id)
    case .integer(let index)? where forks.indices.contains(index): .fork(index)
    default: nil
    }
  }
}

extension Point {
  /// Two numbers as a position in cells; nil for anything else, or very far away.
  fileprivate init?(_ json: JSON) {
    guard let pair = json.array, pair.count == 2, let x = pair[0].double, let y = pair[1].double,
      abs(x) < 1e4, abs(y) < 1e4
    else { return nil }
    self.init(x: x, y: y)
  }
}
