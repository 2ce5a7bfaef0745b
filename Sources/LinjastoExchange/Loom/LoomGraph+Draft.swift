package import Linjasto
internal import LinjastoText

extension LoomGraph {
  /// A map begun from the graph: lines with their names and colors, stations on them. What LOOM does
  /// not know is for the planner: regions, whom a station serves, what kind it is.
  ///
  /// Ids that are none of ours become such; a name has no language but that of the map.
  package func draft(id: String, title: String, in language: Language) -> NetworkDraft {
    var contents = Network.Contents(id: id, title: LocalizedText([language: title]))
    contents.defaultLanguage = language
    let source = Source.ID("loom")
    contents.sources = [
      {
        var record = Source(id: source, title: LocalizedText(unmarked: "LOOM: \(title)"))
        record.url = nil
        return record
      }()
    ]
    var lineIDs = FreshIDs()
    var codes: Set<String> = []
    contents.lines = lines.enumerated().map { number, line in
      let own = line.label.uppercased()
      let code =
        Pattern.isLineCode(own) && !codes.contains(own)
        ? own : Naming.lineCode(of: line.label, besides: codes)
      codes.insert(code)
      var record = Linjasto.Line(
        id: Linjasto.Line.ID(lineIDs.id(for: line.id, kind: "line")),
        code: code,
        color: line.color ?? Naming.lineColors[number % Naming.lineColors.count],
        name: LocalizedText([language: line.label]))
      record.source = source
      if line.color == nil {
        record.assumptions = Assumptions(fields: ["color"], isWhole: false)
      }
      return record
    }
    var stationIDs = FreshIDs()
    let stops = lines.indices.map { Set(walks(of: $0).joined()) }
    contents.stations = vertices.enumerated().compactMap { index, vertex in
      vertex.station.map { station in
        let own = lines.indices.filter { stops[$0].contains(index) }.map { contents.lines[$0].id }
        var record = Linjasto.Station(
          id: Linjasto.Station.ID(stationIDs.id(for: station.id, kind: "station")), kind: .unit,
          name: LocalizedText([language: station.label]), serves: [], membership: .lines(own))
        record.reach = .unknown
        record.status = .unknown
        record.source = source
        record.assumptions = Assumptions(fields: ["kind"], isWhole: false)
        return record
      }
    }
    let ids = Dictionary(
      firstOf: zip(vertices.indices.filter { vertices[$0].station != nil }, contents.stations).map {
        ($0, $1.id)
      })
    for index in lines.indices {
      // Only a line without branches has one order.
      let walks = walks(of: index)
      if walks.count == 1, Set(walks[0]).count == walks[0].count {
        contents.lines[index].order = walks[0].compactMap { ids[$0] }
      }
    }
    return NetworkDraft(contents)
  }
}
