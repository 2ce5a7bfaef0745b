/// What an earlier drawing of a banded map decided, to be kept where the rules allow.
public struct EarlierBands: Equatable, Sendable {
  /// By zone id: the lines' ids, from the left column to the right.
  public var columns: [String: [String]] = [:]
  /// By zone id and station id: its row, in units under the first of the band.
  public var rows: [String: [String: Int]] = [:]
  /// By zone id and station id: the id of the line that its name stands beside.
  public var names: [String: [String: String]] = [:]
  /// By column: the width of the room for names, in points.
  public var widths: [Double] = []
  /// By station id, what the station was called.
  public var labels: [String: String] = [:]

  /// Nothing earlier.
  public init() {}

  /// Whether there is nothing to keep.
  public var isEmpty: Bool { columns.isEmpty }

  /// The same in the ids of `map`: a station that only its id has changed is known by its name.
  ///
  /// - Complexity: quadratic in the stations that came or went.
  public func renamed(to map: LineMap) -> EarlierBands {
    var renaming = Renaming(from: rows.values.flatMap(\.keys), to: map)
    renaming.pair(byName: labels)
    var result = self
    result.rows = rows.mapValues { $0.renamed(renaming.names) }
    result.names = names.mapValues { $0.renamed(renaming.names) }
    result.labels = labels.renamed(renaming.names)
    return result
  }

  /// By band of a map: the earlier order of its columns, by index of the lines; nil where there is
  /// none.
  func orders(in map: LineMap, _ members: BandMembers) -> [[Int]?] {
    let index = Dictionary(
      map.lines.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return members.ids.map { columns[$0].map { $0.compactMap { index[$0] } } }
  }

  /// Where a station stood in its band.
  struct Place {
    /// In units under the first row.
    let row: Int
    /// The line that its name stood beside, by index; nil where that is none of its lines any more.
    let line: Int?
  }

  /// By band and member of a map: its earlier place; nil where it had none there.
  func places(in map: LineMap, _ members: BandMembers) -> [[Place?]] {
    zip(members.ids, members.bands).map { id, own in
      own.map { member in
        let station = map.stations[member.station].id
        guard let row = rows[id]?[station] else { return nil }
        let name = names[id]?[station]
        return Place(row: row, line: member.lines.first { map.lines[$0].id == name })
      }
    }
  }
}

extension BandedMap {
  /// How far the stations that an earlier drawing knew have moved within their bands: in columns to a
  /// side and in rows of one line of text up or down.
  public func movement(
    since earlier: EarlierBands
  ) -> (stations: Int, moved: Int, mean: Double, most: Double) {
    let places = earlier.places(in: map, plan.members)
    let orders = earlier.orders(in: map, plan.members)
    var moves: [Double] = []
    for (band, own) in plan.members.bands.enumerated() {
      for (index, member) in own.enumerated() {
        guard let row = places[band][index]?.row, let order = orders[band] else { continue }
        let before = order.lastIndex { member.lines.contains($0) }
        let now = member.lines.map { plan.places[band][$0] }.max()
        let across = before.flatMap { before in now.map { Double($0 - before) } } ?? 0
        let down = Double(rooms.rows[band][index] - row) / Double(sizes.barUnits)
        moves.append(Point(x: across, y: down).length)
      }
    }
    return moves.movement
  }
}
