/// The columns that the names of a banded map's stations are beside: of a shared station the last, or
/// another of its own where that is less full; there the name stands under the capsule.
///
/// A band is as high as its fullest column. A high power mean of the columns stands for it, and names
/// are moved one by one as long as it falls.
struct NamedColumns {
  /// By band and member.
  let columns: [[Int]]

  /// - Parameters:
  ///   - places: by band and line, its column.
  ///   - kept: by band and member, the line that an earlier drawing names it beside; nil for none.
  /// - Complexity: O(members · lines of a member) a step, about as many steps as shared stations.
  init(
    _ members: BandMembers, _ places: [[Int]], _ names: BandNames, _ sizes: BandSizes,
    kept: [[Int?]]
  ) {
    columns = members.bands.indices.map { band in
      let (own, places, kept) = (members.bands[band], places[band], kept[band])
      let lanes = own.map { member in member.lines.map { places[$0] }.sorted() }
      let rooms = own.map {
        names.setting(ofStation: $0.station, within: Self.width * sizes.style.textSize)?.room
          ?? .zero
      }
      var named = own.indices.map { index in
        kept[index].map { places[$0] } ?? lanes[index].last ?? 0
      }
      var loads = [Int](repeating: 0, count: places.count)
      func height(_ index: Int, in column: Int) -> Int {
        sizes.units(of: rooms[index], isUnder: column < (lanes[index].last ?? 0))
      }
      for index in own.indices {
        for column in lanes[index][0]...(lanes[index].last ?? 0) {
          loads[column] += column == named[index] ? height(index, in: column) : sizes.barUnits
        }
      }
      let shared = own.indices.filter { lanes[$0].count > 1 && kept[$0] == nil }
      while true {
        var best: (index: Int, column: Int, gain: Double)?
        for index in shared {
          let from = named[index]
          let left = loads[from] - height(index, in: from) + sizes.barUnits
          for column in lanes[index] where column != from {
            let right = loads[column] - sizes.barUnits + height(index, in: column)
            let gain =
              Self.power(loads[from]) + Self.power(loads[column])
              - Self.power(left) - Self.power(right)
            if gain > max(best?.gain ?? 0, Self.power(loads[from]) * Self.least) {
              best = (index, column, gain)
            }
          }
        }
        guard let best else { return named }
        let from = named[best.index]
        loads[from] += sizes.barUnits - height(best.index, in: from)
        loads[best.column] += height(best.index, in: best.column) - sizes.barUnits
        named[best.index] = best.column
      }
    }
  }

  /// The width in which names are set to compare them, in text sizes.
  private static let width = 9.0
  /// What a move has to save at least, of what its column counts.
  private static let least = 0.1

  private static func power(_ load: Int) -> Double {
    let square = Double(load * load)
    return square * square * square
  }
}
