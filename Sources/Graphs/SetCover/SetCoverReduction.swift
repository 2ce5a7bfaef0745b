/// Takes out of a core what need not be searched: sets that must be chosen, sets that another set
/// makes pointless, elements that are covered whenever another one is.
struct SetCoverReduction {
  let core: SetCoverCore
  private(set) var isColumnAlive: [Bool]
  private(set) var isRowAlive: [Bool]
  private var columnDegree: [Int32]
  private var rowDegree: [Int32]
  /// The columns chosen so far.
  private(set) var chosen: [Int] = []
  /// Whether some row has lost all its columns.
  private(set) var isInfeasible = false
  private var hasChanged = false

  init(_ core: SetCoverCore) {
    self.core = core
    isColumnAlive = [Bool](repeating: true, count: core.columnCount)
    isRowAlive = [Bool](repeating: true, count: core.rowCount)
    columnDegree = (0..<core.columnCount).map { Int32(core.rows[$0].count) }
    rowDegree = (0..<core.rowCount).map { Int32(core.columns[$0].count) }
  }

  mutating func choose(_ column: Int) {
    guard isColumnAlive[column] else { return }
    chosen.append(column)
    isColumnAlive[column] = false
    for row in core.rows(of: column) where isRowAlive[Int(row)] { drop(row: Int(row)) }
    hasChanged = true
  }

  mutating func drop(column: Int) {
    guard isColumnAlive[column] else { return }
    isColumnAlive[column] = false
    for row in core.rows(of: column) where isRowAlive[Int(row)] {
      rowDegree[Int(row)] -= 1
      if rowDegree[Int(row)] == 0 { isInfeasible = true }
    }
    hasChanged = true
  }

  private mutating func drop(row: Int) {
    isRowAlive[row] = false
    for column in core.columns(of: row) { columnDegree[Int(column)] -= 1 }
    hasChanged = true
  }

  /// Lets go of rows that no column covers, and of columns that cover none.
  mutating func dropEmpty() {
    for row in 0..<core.rowCount where isRowAlive[row] && rowDegree[row] == 0 { drop(row: row) }
    for column in 0..<core.columnCount where columnDegree[column] == 0 {
      isColumnAlive[column] = false
    }
  }

  /// Applies every rule until none applies any more.
  mutating func run() {
    repeat {
      hasChanged = false
      chooseEssentialColumns()
      if isInfeasible { return }
      dropReplaceableColumns()
      dropDominatedColumns()
      if isInfeasible { return }
      dropImpliedRows()
    } while hasChanged
  }

  /// A row with one column needs that column; a column that costs nothing is chosen at once.
  private mutating func chooseEssentialColumns() {
    for column in 0..<core.columnCount where isColumnAlive[column] {
      if columnDegree[column] == 0 {
        isColumnAlive[column] = false
      } else if core.costs[column] == 0 {
        choose(column)
      }
    }
    for row in 0..<core.rowCount where isRowAlive[row] {
      if rowDegree[row] == 0 {
        isInfeasible = true
      } else if rowDegree[row] == 1,
        let column = core.columns(of: row).first(where: { isColumnAlive[Int($0)] })
      {
        choose(Int(column))
      }
    }
  }

  /// A column is pointless when the cheapest columns of its rows cost no more together.
  private mutating func dropReplaceableColumns() {
    var cheapest = [Int32](repeating: -1, count: core.rowCount)
    for column in 0..<core.columnCount where isColumnAlive[column] {
      for row in core.rows(of: column) where isRowAlive[Int(row)] {
        let other = cheapest[Int(row)]
        if other < 0 || core.costs[column] < core.costs[Int(other)] {
          cheapest[Int(row)] = Int32(column)
        }
      }
    }
    // A dropped column is never the cheapest of a row, so that its replacements all stay.
    for column in 0..<core.columnCount where isColumnAlive[column] {
      var sum = 0.0
      var isReplaceable = true
      for row in core.rows(of: column) where isRowAlive[Int(row)] {
        let other = Int(cheapest[Int(row)])
        sum += core.costs[other]
        if other == column || sum > core.costs[column] {
          isReplaceable = false
          break
        }
      }
      if isReplaceable { drop(column: column) }
    }
  }

  /// A column is pointless when one that costs no more covers all that it covers.
  mutating func dropDominatedColumns() {
    // Up to 64 rows the signature is the very set.
    let isExact = core.rowCount <= 64
    var signature = [UInt64](repeating: 0, count: core.columnCount)
    for column in 0..<core.columnCount where isColumnAlive[column] {
      for row in core.rows(of: column) where isRowAlive[Int(row)] {
        signature[column] |= isExact ? 1 << UInt64(row) : Self.bit(row)
      }
    }
    var stamp = [Int32](repeating: -1, count: core.rowCount)
    for column in 0..<core.columnCount where isColumnAlive[column] {
      var pivot = -1
      for row in core.rows(of: column) where isRowAlive[Int(row)] {
        if pivot < 0 || rowDegree[Int(row)] < rowDegree[pivot] { pivot = Int(row) }
      }
      guard pivot >= 0 else { continue }
      let cost = core.costs[column]
      let degree = columnDegree[column]
      for other in core.columns(of: pivot) {
        let other = Int(other)
        guard isColumnAlive[other], core.costs[other] <= cost, columnDegree[other] >= degree,
          signature[column] & ~signature[other] == 0, other != column,
          core.costs[other] < cost || columnDegree[other] > degree || other < column
        else { continue }
        if isExact {
          drop(column: column)
          break
        }
        if stamp[pivot] != Int32(column) {
          for row in core.rows(of: column) where isRowAlive[Int(row)] {
            stamp[Int(row)] = Int32(column)
          }
        }
        var shared: Int32 = 0
        for row in core.rows(of: other) where stamp[Int(row)] == Int32(column) { shared += 1 }
        if shared == degree {
          drop(column: column)
          break
        }
      }
    }
  }

  /// A row is covered anyway when all columns of another row cover it.
  private mutating func dropImpliedRows() {
    var signature = [UInt64](repeating: 0, count: core.rowCount)
    for row in 0..<core.rowCount where isRowAlive[row] {
      for column in core.columns(of: row) where isColumnAlive[Int(column)] {
        signature[row] |= Self.bit(column)
      }
    }
    var stamp = [Int32](repeating: -1, count: core.columnCount)
    for row in 0..<core.rowCount where isRowAlive[row] {
      var pivot = -1
      for column in core.columns(of: row) where isColumnAlive[Int(column)] {
        if pivot < 0 || columnDegree[Int(column)] < columnDegree[pivot] { pivot = Int(column) }
      }
      guard pivot >= 0 else { continue }
      let degree = rowDegree[row]
      for other in core.rows(of: pivot) {
        let other = Int(other)
        guard isRowAlive[other], other != row, rowDegree[other] >= degree,
          signature[row] & ~signature[other] == 0
        else { continue }
        if stamp[pivot] != Int32(row) {
          for column in core.columns(of: row) where isColumnAlive[Int(column)] {
            stamp[Int(column)] = Int32(row)
          }
        }
        var shared: Int32 = 0
        for column in core.columns(of: other) where stamp[Int(column)] == Int32(row) {
          shared += 1
        }
        if shared == degree { drop(row: other) }
      }
    }
  }

  private static func bit(_ index: Int32) -> UInt64 {
    1 << (UInt64(UInt32(bitPattern: index)) &* 0x9E37_79B9_7F4A_7C15 >> 58)
  }

  /// What is left, and which row of the old core each of its rows was.
  func remainder() -> (core: SetCoverCore, rows: [Int]) {
    var newRow = [Int32](repeating: -1, count: core.rowCount)
    var rows: [Int] = []
    for row in 0..<core.rowCount where isRowAlive[row] {
      newRow[row] = Int32(rows.count)
      rows.append(row)
    }
    let rest = SetCoverCore(core, keeping: isColumnAlive, newRow: newRow, rowCount: rows.count)
    return (rest, rows)
  }
}
