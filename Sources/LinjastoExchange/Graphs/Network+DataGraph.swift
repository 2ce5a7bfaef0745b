package import Linjasto

extension Network {
  /// The stations and lines as a graph.
  ///
  /// Who answers for every line, or belongs to the area as a whole, stands on none, as on the map; an
  /// attribute says so.
  ///
  /// - Parameters:
  ///   - language: of labels; texts in every other language are attributes beside.
  ///   - places: where stations are drawn, in points, y downward; a line is then in the middle of its
  ///     stations.
  /// - Complexity: a projection has up to the square of the stations of the longest line.
  package func graph(
    _ form: DataGraph.Form, in language: Language, places: [Station.ID: DataGraph.Place] = [:]
  ) -> DataGraph {
    var graph = DataGraph(
      id: id, title: title.text(in: language, fallback: defaultLanguage), form: form)
    graph.nodes = stations.map { node($0, language, places[$0.id]) }
    switch form {
    case .bipartite:
      graph.nodes += lines.map { node($0, language, places) }
      graph.edges = standings(language)
    case .projection: graph.edges = meetings()
    }
    return graph
  }

  // MARK: Nodes

  private func node(
    _ station: Station, _ language: Language, _ place: DataGraph.Place?
  ) -> DataGraph.Node {
    var attributes = RecordAttributes(language: language, fallback: defaultLanguage)
    attributes.add("type", text: DataGraph.Node.Kind.station.rawValue)
    attributes.add(station, of: Station.fields, except: ["id", "lines"])
    attributes.add("lines", text: station.linesInWords)
    attributes.add("interchange", .boolean(station.lines.count > 1))
    let terms = station.lines.compactMap { station.terms(on: $0)?.written }
    attributes.add("terms", .list(terms))
    if let organization = station.organization.flatMap({ self[$0] }) {
      attributes.add("organization_name", organization.name.written)
    }
    let served = station.reach.named.compactMap { self[$0] }.map {
      $0.name.text(in: language, fallback: defaultLanguage)
    }
    attributes.add("serves_name", .list(served.map { .text($0) }))
    return DataGraph.Node(
      id: "station.\(station.id)", kind: .station,
      label: station.name.text(in: language, fallback: defaultLanguage),
      place: place.map { DataGraph.Place(x: $0.x, y: 0 - $0.y) }, attributes: attributes.all)
  }

  private func node(
    _ line: Line, _ language: Language, _ places: [Station.ID: DataGraph.Place]
  ) -> DataGraph.Node {
    var attributes = RecordAttributes(language: language, fallback: defaultLanguage)
    attributes.add("type", text: DataGraph.Node.Kind.line.rawValue)
    attributes.add(line, of: Line.fields, except: ["id"])
    let own = stations.filter { $0.lines.contains(line.id) }.compactMap { places[$0.id] }
    let count = Double(own.count)
    let middle =
      own.isEmpty
      ? nil
      : DataGraph.Place(
        x: own.reduce(0) { $0 + $1.x } / count, y: 0 - own.reduce(0) { $0 + $1.y } / count)
    return DataGraph.Node(
      id: "line.\(line.id)", kind: .line,
      label: line.name.text(in: language, fallback: defaultLanguage), color: line.color,
      place: middle, attributes: attributes.all)
  }

  // MARK: Edges

  /// An edge for each station on each of its lines, with what holds of it there.
  private func standings(_ language: Language) -> [DataGraph.Edge] {
    let place = Dictionary(firstOf: lines.enumerated().map { ($1.id, stations.count + $0) })
    return stations.enumerated().flatMap { index, station in
      station.lines.firstOccurrences.compactMap { line in
        place[line].map { edge(station, index, line, $0, language) }
      }
    }
  }

  private func edge(
    _ station: Station, _ index: Int, _ line: Line.ID, _ place: Int, _ language: Language
  ) -> DataGraph.Edge {
    let terms = station.terms(on: line)
    let isAssumed = station.assumesMembership(of: line)
    var attributes = RecordAttributes(language: language, fallback: defaultLanguage)
    attributes.add("serves", station.reach(on: line).written)
    attributes.add("coverage", (terms?.coverage ?? station.coverage).written)
    if let agreement = terms?.agreement { attributes.add("agreement", agreement.written) }
    if let note = terms?.note { attributes.add("note", note.written) }
    attributes.add("assumed", .boolean(isAssumed))
    return DataGraph.Edge(
      ends: (index, place), color: self[line]?.color, isAssumed: isAssumed,
      attributes: attributes.all)
  }

  /// An edge for every two stations that meet on a line, with the lines on which they do.
  private func meetings() -> [DataGraph.Edge] {
    var shared: [Pair: [Line]] = [:]
    for line in lines {
      let own = stations.indices.filter { stations[$0].lines.contains(line.id) }
      for (offset, first) in own.enumerated() {
        for second in own.dropFirst(offset + 1) {
          shared[Pair(first: first, second: second), default: []].append(line)
        }
      }
    }
    return shared.keys.sorted().map { pair in
      let lines = shared[pair] ?? []
      let assumed = lines.filter { line in
        [pair.first, pair.second].contains { stations[$0].assumesMembership(of: line.id) }
      }
      var attributes = RecordAttributes(language: defaultLanguage, fallback: defaultLanguage)
      attributes.add("lines", .list(lines.map { .text($0.id.rawValue) }))
      attributes.add("assumed_lines", .list(assumed.map { .text($0.id.rawValue) }))
      attributes.add("assumed", .boolean(assumed.count == lines.count))
      return DataGraph.Edge(
        ends: (pair.first, pair.second), weight: lines.count,
        color: lines.count == 1 ? lines[0].color : nil, isAssumed: assumed.count == lines.count,
        attributes: attributes.all)
    }
  }
}

/// Two stations by index, the smaller first.
private struct Pair: Hashable, Comparable {
  let first: Int
  let second: Int

  static func < (a: Pair, b: Pair) -> Bool { (a.first, a.second) < (b.first, b.second) }
}

extension Station {
  /// The ids of its lines with `;` between, `all`, or nil where it belongs to the area as a whole.
  fileprivate var linesInWords: String? {
    switch membership {
    case .lines(let lines): lines.map(\.rawValue).joined(separator: ";")
    case .all: "all"
    case .area: nil
    }
  }
}
