/// What is left to cover at one node of the search: rows are elements, columns are sets, both
/// renumbered without gaps and stored in both directions.
struct SetCoverCore {
  /// Whole numbers, held as `Double` because they only meet multipliers.
  var costs: [Double] = []
  /// The set that each column stands for.
  var sets: [Int32] = []
  var firstRow: [Int32] = [0]
  var rows: [Int32] = []
  var firstColumn: [Int32] = [0]
  var columns: [Int32] = []

  var rowCount: Int { firstColumn.count - 1 }
  var columnCount: Int { costs.count }

  func rows(of column: Int) -> ArraySlice<Int32> {
    rows[Int(firstRow[column])..<Int(firstRow[column + 1])]
  }

  func columns(of row: Int) -> ArraySlice<Int32> {
    columns[Int(firstColumn[row])..<Int(firstColumn[row + 1])]
  }

  /// The columns that `sets` lists by their rows, each ascending.
  private init(rowCount: Int, costs: [Double], sets: [Int32], firstRow: [Int32], rows: [Int32]) {
    self.costs = costs
    self.sets = sets
    self.firstRow = firstRow
    self.rows = rows
    var counts = [Int32](repeating: 0, count: rowCount + 1)
    for row in rows { counts[Int(row) + 1] += 1 }
    for row in 0..<rowCount { counts[row + 1] += counts[row] }
    firstColumn = counts
    columns = [Int32](repeating: 0, count: rows.count)
    for column in 0..<costs.count {
      for i in Int(firstRow[column])..<Int(firstRow[column + 1]) {
        let row = Int(rows[i])
        columns[Int(counts[row])] = Int32(column)
        counts[row] += 1
      }
    }
  }

  /// The whole system, its costs divided by `unit`.
  init(_ system: SetSystem, unit: Int) {
    self.init(
      rowCount: system.elementCount, costs: system.costs.map { Double($0 / unit) },
      sets: (0..<system.setCount).map { Int32($0) }, firstRow: system.firstElement,
      rows: system.elements)
  }

  /// The core of the columns and rows that are still alive.
  ///
  /// - Parameter newRow: a row's number in the result, or -1 where it is covered.
  init(_ core: SetCoverCore, keeping isAlive: [Bool], newRow: [Int32], rowCount: Int) {
    var costs: [Double] = []
    var sets: [Int32] = []
    var firstRow: [Int32] = [0]
    var rows: [Int32] = []
    rows.reserveCapacity(core.rows.count)
    for column in 0..<core.columnCount where isAlive[column] {
      for i in Int(core.firstRow[column])..<Int(core.firstRow[column + 1]) {
        let row = newRow[Int(core.rows[i])]
        if row >= 0 { rows.append(row) }
      }
      costs.append(core.costs[column])
      sets.append(core.sets[column])
      firstRow.append(Int32(rows.count))
    }
    self.init(rowCount: rowCount, costs: costs, sets: sets, firstRow: firstRow, rows: rows)
  }
}
