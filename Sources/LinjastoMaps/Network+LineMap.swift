public import Linjasto
internal import LinjastoText
public import Schematic

extension Network {
  /// The network as lines over stations: every station that is on some line, in each view and
  /// language in the same place.
  ///
  /// What a view leaves out is there and not shown. At the end of each line is a station for what
  /// the line lacks, shown only with a report: where nobody is in the view's region or in some
  /// region, or where required core roles are that nobody there offers or plans. What is planned is
  /// drawn as planned already. Those who carry a cell alone are then marked. Stations of no line, such
  /// as entries and those attached to the area, are left to the poster.
  ///
  /// - Parameter report: of this network alone, read as in the view; nil to show no gaps.
  public func lineMap(_ view: MapView, showing report: CoverageReport? = nil) -> LineMap {
    let reading = view.reading(of: self)
    let members = stations.filter { !$0.lines.isEmpty }
    let cells = cells(of: report, in: view)
    let alone = Set(cells.compactMap(\.singlePoint))
    let areas = areas
    var mapStations = members.map {
      drawn($0, view, reading, areas, isAlone: alone.contains($0.id))
    }
    let place = Dictionary(
      members.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let gaps = Dictionary(grouping: cells, by: \.line)
    let asked = regionsAsked(view)
    let mapLines = lines.map { line -> LineMap.Line in
      let own = members.indices.filter { members[$0].lines.contains(line.id) }
      let stated = line.order.compactMap { place[$0] }.filter(own.contains)
      let shown = own.filter { members[$0].isOn(line.id, reading) }
      var gap = gap(on: line, gaps[line.id] ?? [], view)
      let isSeen =
        gap.isShown || shown.isEmpty
        || shown.contains { mapStations[$0].emphasis != .faded }
      gap.emphasis = view.shows(line.id) && isSeen ? .normal : .faded
      mapStations.append(gap)
      var drawn = drawn(
        line, through: stated + own.filter { !stated.contains($0) } + [mapStations.count - 1], view)
      drawn.emphasis = gap.emphasis
      drawn.keepsLast = true
      drawn.assumed = Set(shown.filter { members[$0].isAssumed(on: line.id, in: asked) })
      drawn.unshown = Set(own).subtracting(shown)
      return drawn
    }
    return LineMap(stations: mapStations, lines: mapLines)
  }

  /// The regions of which a map without bands says whether it is an assumption that an expert serves
  /// them: the view's, or the only one.
  func regionsAsked(_ view: MapView) -> [Region.ID] {
    view.region.map { [$0] } ?? (regions.count == 1 ? [regions[0].id] : [])
  }

  private func drawn(
    _ station: Station, _ view: MapView, _ reading: Reading, _ areas: [MapArea], isAlone: Bool
  ) -> LineMap.Station {
    let isPicked = station.lines.contains { view.shows($0) && station.isOn($0, reading) }
    let picked = lines.map(\.id).filter(view.shows)
    let state = isPicked ? state(of: station, on: picked, view, reading) : nil
    let notes = Language.allCases.compactMap { areaNote(station, among: areas, $0) }
    var drawn = drawn(station, view)
    drawn.note = areaNote(station, among: areas, view.language) ?? ""
    drawn.otherNotes = notes.firstOccurrences
    drawn.state = state ?? LineMap.State(station.presence(reading))
    drawn.emphasis = state == nil ? .faded : isAlone ? .marked : .normal
    drawn.isShown = station.lines.contains { station.isOn($0, reading) }
    return drawn
  }

  /// The station as it looks whatever is read and wherever it stands.
  func drawn(_ station: Station, _ view: MapView) -> LineMap.Station {
    LineMap.Station(
      id: station.id.rawValue, label: text(station.name, view), otherLabels: texts(station.name),
      mark: LineMap.Mark(station.kind))
  }

  /// The line as it looks whatever is read, through the stations of that index.
  func drawn(_ line: Line, through walk: [Int], _ view: MapView) -> LineMap.Line {
    LineMap.Line(
      id: line.id.rawValue, label: text(line.name, view), otherLabels: texts(line.name),
      code: line.code, color: Color(line.color), dash: LineMap.Dash(line.dash),
      walks: [walk], isOrdered: !line.order.isEmpty)
  }

  /// The text in every language, each once.
  private func texts(_ text: LocalizedText) -> [String] {
    Language.allCases.map { text.text(in: $0, fallback: defaultLanguage) }.firstOccurrences
  }
}
