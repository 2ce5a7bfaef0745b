public import Linjasto
internal import LinjastoText
public import Schematic

extension Network {
  /// The map with what is missing: at the end of each line that nobody covers, in the view's region
  /// or in some region, a station under construction; those who carry a cell alone are marked.
  ///
  /// A line whose required core roles nobody there offers or plans gets such a station, too. What is
  /// planned is drawn as planned already.
  ///
  /// - Parameter report: of this network alone, read as in the view.
  public func lineMap(_ view: MapView, showing report: CoverageReport) -> LineMap {
    var map = lineMap(view)
    let cells = report.cells.filter { cell in
      (view.region.map { $0 == cell.region } ?? true)
        && (view.lines.isEmpty || view.lines.contains(cell.line))
    }
    let alone = Set(cells.compactMap(\.singlePoint).map(\.rawValue))
    for index in map.stations.indices where alone.contains(map.stations[index].id) {
      map.stations[index].emphasis = .marked
    }
    let byLine = Dictionary(grouping: cells, by: \.line)
    let missing = lines.compactMap { line -> (line: Line, label: String)? in
      missingLabel(line, byLine[line.id] ?? [], view).map { (line, $0) }
    }
    // Where the lines would run without what is missing: it is to come after their last stops.
    let orders = Support().lineGraph(of: map).walks
    for (line, label) in missing {
      let station = map.stations.count
      map.stations.append(
        LineMap.Station(id: "missing-\(line.id)", label: label, state: .missing))
      if let index = map.lines.firstIndex(where: { $0.id == line.id.rawValue }) {
        let walks = orders[index]
        map.lines[index].walks = Array(walks.dropLast()) + [(walks.last ?? []) + [station]]
        map.lines[index].isOrdered = true
        map.lines[index].emphasis = .normal
      } else {
        map.lines.append(
          LineMap.Line(
            id: line.id.rawValue, label: text(line.name, view), code: line.code,
            color: Color(line.color), dash: LineMap.Dash(line.dash), walks: [[station]]))
      }
    }
    let rank = Dictionary(
      uniqueKeysWithValues: lines.enumerated().map { ($1.id.rawValue, $0) })
    map.lines.sort { rank[$0.id, default: 0] < rank[$1.id, default: 0] }
    return map
  }

  /// What the station under construction is called; nil where a line needs none.
  private func missingLabel(
    _ line: Line, _ cells: [CoverageReport.Cell], _ view: MapView
  ) -> String? {
    let words = Words(view.language)
    let name = text(line.name, view)
    let empty = cells.filter { !$0.level.isThere && $0.level != .planned }.map(\.region.rawValue)
    if !empty.isEmpty {
      return words(.isMissing, "\(name) (\(empty.joined(separator: ", ")))")
    }
    let roles = cells.flatMap { $0.missing(.core) }.filter { $0.level < .planned }.map(\.role)
    let names = self.roles.filter { roles.contains($0.id) }.map { text($0.name, view) }
    return names.isEmpty ? nil : words(.isMissing, names.joined(separator: ", "))
  }
}

extension CoverageReport {
  /// What the key says of those who carry a cell alone.
  public static func mark(in language: Language) -> String {
    Words(language)(.singlePoint)
  }
}
