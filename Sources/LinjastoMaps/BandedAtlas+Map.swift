internal import Linjasto
internal import LinjastoText
internal import Schematic

extension BandedAtlas {
  /// The banded map: in each view and language the same bands, places and gap places.
  ///
  /// - Parameter report: of these networks alone, read as in the view; nil to show no gaps.
  func map(_ view: MapView, showing report: CoverageReport? = nil) -> LineMap {
    let reading = view.reading(of: whole)
    let footings = atlas.experts.indices.map { expert in
      atlas.experts[expert].lines.compactMap { line in
        footing(of: expert, on: line, reading).map { (line: line, at: $0) }
      }
    }
    let alone = carriers(of: report, in: view)
    var stations: [LineMap.Station] = []
    for (index, place) in places.enumerated() {
      let all = footings[place.expert]
      let own = all.filter { $0.at.band == place.band }
      let carried = alone[atlas.experts[place.expert].id] ?? []
      let isAlone = own.contains { carried.contains($0.line) }
      stations.append(drawn(index, all, isAlone: isAlone, view, reading))
    }
    let told = told(by: report, in: view)
    for (index, gap) in gaps.enumerated() { stations.append(drawn(gap, told[index], view)) }
    let lines = whole.lines.map { line -> LineMap.Line in
      let walk = walk(of: line)
      var drawn = whole.drawn(line, through: walk, view)
      let now = places.indices.filter { index in
        footings[places[index].expert].contains {
          $0.line == line.id && $0.at.band == places[index].band
        }
      }
      let shown = walk.filter { now.contains($0) || (places.count <= $0 && stations[$0].isShown) }
      let isSeen = now.isEmpty || shown.contains { stations[$0].emphasis != .faded }
      drawn.emphasis = view.shows(line.id) && isSeen ? .normal : .faded
      drawn.assumed = Set(
        now.filter { place in
          let footing = footings[places[place].expert].first { $0.line == line.id }
          return isAssumed(place, on: line.id, footing?.at.regions ?? [], view, reading)
        })
      drawn.unshown = Set(walk.filter { $0 < places.count }).subtracting(now)
      for index in walk where index >= places.count { stations[index].emphasis = drawn.emphasis }
      return drawn
    }
    return LineMap(stations: stations, lines: lines, zones: zones(view))
  }

  /// The bands as the view lights them: its region's own, and those it lies in.
  func zones(_ view: MapView) -> [LineMap.Zone] {
    let holding = bands.indices.filter { band in
      view.region.map { bands[band].regions.contains($0) } ?? false
    }
    let own = holding.min { bands[$0].regions.count < bands[$1].regions.count }
    return bands.enumerated().map { index, band in
      let isLit = view.region == nil || band.kind == .unknown || holding.contains(index)
      return LineMap.Zone(
        id: band.id, label: whole.name(band, view.language),
        otherLabels: Language.allCases.map { whole.name(band, $0) }.firstOccurrences,
        emphasis: index == own ? .marked : isLit ? .normal : .faded)
    }
  }

  /// The places of the line from band to band, in each band in the line's own order where it has one,
  /// and last what is missing there.
  private func walk(of line: Line) -> [Int] {
    var order: [String: Int] = [:]
    for (index, id) in line.order.enumerated() { order[id.rawValue] = index }
    let own = places.indices.filter { places[$0].lines.contains(line.id) }
    return bands.indices.flatMap { band -> [Int] in
      let here = own.filter { places[$0].band == band }.sorted { a, b in
        func rank(_ place: Int) -> Int {
          order[atlas.experts[places[place].expert].id.rawValue] ?? order.count
        }
        return (rank(a), a) < (rank(b), b)
      }
      let gap = gaps.firstIndex { $0.line == line.id && $0.band == band }
      return here + (gap.map { [places.count + $0] } ?? [])
    }
  }

  /// - Parameter all: the lines on which the expert stands in this reading, here or in other bands,
  ///   and whom it serves on each.
  private func drawn(
    _ index: Int, _ all: [(line: Line.ID, at: Footing)], isAlone: Bool, _ view: MapView,
    _ reading: Reading
  ) -> LineMap.Station {
    let place = places[index]
    let footings = all.filter { $0.at.band == place.band }
    let expert = atlas.experts[place.expert]
    let band = bands[place.band]
    let picked = footings.filter { view.shows($0.line) }
    let state = state(of: expert, in: band, picked, view.region, reading)
    var drawn = whole.drawn(expert.station, view)
    drawn.id = place.id
    let look = place.looks.firstIndex(of: whole.look(all, in: place.band)) ?? 0
    drawn.note = place.notes[look][view.language] ?? ""
    drawn.otherNotes = place.everyNote
    drawn.state =
      state ?? self.state(of: expert, in: band, footings, nil, reading)
      ?? LineMap.State(expert.presence(reading))
    drawn.emphasis = state == nil ? .faded : isAlone ? .marked : .normal
    drawn.zone = place.band
    drawn.isShown = !footings.isEmpty
    return drawn
  }

  /// How an expert is drawn where it stands on these lines: as it stands on the best of them to `region`,
  /// on nil to the best of those whom it serves there. Nil where it does not serve the region here.
  private func state(
    of expert: Atlas.Expert, in band: Band, _ footings: [(line: Line.ID, at: Footing)],
    _ region: Region.ID?, _ reading: Reading
  ) -> LineMap.State? {
    let looked = footings.map { footing in
      (line: footing.line, regions: region.map { [$0] } ?? footing.at.regions)
    }
    let isHere = footings.contains { footing in
      region.map { footing.at.regions.contains($0) } ?? true
    }
    guard isHere else { return nil }
    // A researcher or a project body covers nothing, and is shown as what it is; so is who stands where
    // nobody says whom it serves.
    guard expert.station.kind.covers, region != nil || band.kind != .unknown else {
      return LineMap.State(expert.presence(reading))
    }
    return LineMap.State(
      best: looked.flatMap { look in
        look.regions.compactMap { expert.standing(in: $0, on: look.line, reading) }
      })
  }

  /// Whether only assumptions say that the expert stands on `line`, or serves what it serves there.
  private func isAssumed(
    _ place: Int, on line: Line.ID, _ served: [Region.ID], _ view: MapView, _ reading: Reading
  ) -> Bool {
    let looked = view.region.flatMap { served.contains($0) ? [$0] : nil } ?? served
    let records = atlas.experts[places[place].expert].records.filter { record in
      record.station.isOn(line, reading) && looked.contains(where: record.regions.contains)
    }
    return records.allSatisfy { record in
      record.station.isAssumed(on: line, in: looked.filter(record.regions.contains))
    }
  }

  /// Who carries a cell of the view alone, on which lines.
  private func carriers(of report: CoverageReport?, in view: MapView) -> [Station.ID: Set<Line.ID>]
  {
    var alone: [Station.ID: Set<Line.ID>] = [:]
    for cell in whole.cells(of: report, in: view) {
      if let station = cell.singlePoint { alone[station, default: []].insert(cell.line) }
    }
    return alone
  }
}
