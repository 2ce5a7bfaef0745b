/// The columns that the names of a banded map's stations are beside: of a shared station the last, or
/// another of its own where that is less full; there the name stands under the capsule.
///
/// A band is as high as its fullest column. A high power mean of the columns stands for it, and names
/// are moved one by one as long as it falls, and the rows of the band can be packed no higher for it:
/// two names beside different columns stand one under another all the same where the bar of each
/// crosses the column of the other's name.
struct NamedColumns {
  /// By band and member.
  let columns: [[Int]]

  /// - Parameters:
  ///   - places: by band and line, its column.
  ///   - widths: by column, of the room for names, in points.
  ///   - kept: by band and member, the line that an earlier drawing names it beside; nil for none.
  ///   - isCancelled: whether to leave the names where they are; asked at every step.
  /// - Complexity: O(members · lines of a member) and a packing of the rows a step, at most as many
  ///   steps as shared stations have lines.
  init(
    _ members: BandMembers, _ places: [[Int]], _ names: BandNames, _ sizes: BandSizes,
    widths: [Double], kept: [[Int?]], isCancelled: () -> Bool = { false }
  ) {
    columns = members.bands.indices.map { band in
      let (own, places, kept) = (members.bands[band], places[band], kept[band])
      let lanes = own.map { member in member.lines.map { places[$0] }.sorted() }
      let rooms = own.indices.map { index in
        Dictionary(
          lanes[index].map { column in
            let setting = names.setting(ofStation: own[index].station, within: widths[column])
            return (column, setting?.room ?? .zero)
          }, uniquingKeysWith: { first, _ in first })
      }
      var named = own.indices.map { index in
        kept[index].map { places[$0] } ?? lanes[index].last ?? 0
      }
      var loads = [Int](repeating: 0, count: places.count)
      func height(_ index: Int, in column: Int) -> Int {
        sizes.units(of: rooms[index][column] ?? .zero, isUnder: column < (lanes[index].last ?? 0))
      }
      for index in own.indices {
        for column in lanes[index][0]...(lanes[index].last ?? 0) {
          loads[column] += column == named[index] ? height(index, in: column) : sizes.barUnits
        }
      }
      func packed(_ named: [Int]) -> Int {
        let items = own.indices.map { index in
          let (lanes, column) = (lanes[index], named[index])
          return BandRows.Item(
            first: lanes[0], last: lanes.last ?? 0, named: column,
            height: height(index, in: column), barHeight: sizes.barUnits)
        }
        return BandRows(items, columns: places.count, seed: 1, shuffles: 0).height
      }
      var packing: Int?
      var barred: Set<[Int]> = []
      let shared = own.indices.filter { lanes[$0].count > 1 && kept[$0] == nil }
      while true {
        var best: (index: Int, column: Int, gain: Double)?
        for index in shared {
          let from = named[index]
          let left = loads[from] - height(index, in: from) + sizes.barUnits
          for column in lanes[index] where column != from && !barred.contains([index, column]) {
            let right = loads[column] - sizes.barUnits + height(index, in: column)
            let gain =
              Self.power(loads[from]) + Self.power(loads[column])
              - Self.power(left) - Self.power(right)
            if gain > max(best?.gain ?? 0, Self.power(loads[from]) * Self.least) {
              best = (index, column, gain)
            }
          }
        }
        guard let best, !isCancelled() else { return named }
        let from = named[best.index]
        var moved = named
        moved[best.index] = best.column
        let (before, after) = (packing ?? packed(named), packed(moved))
        guard after <= before else {
          (packing, _) = (before, barred.insert([best.index, best.column]))
          continue
        }
        (packing, named) = (after, moved)
        loads[from] += sizes.barUnits - height(best.index, in: from)
        loads[best.column] += height(best.index, in: best.column) - sizes.barUnits
      }
    }
  }

  /// What a move has to save at least, of what its column counts.
  private static let least = 0.1

  private static func power(_ load: Int) -> Double {
    let square = Double(load * load)
    return square * square * square
  }
}
