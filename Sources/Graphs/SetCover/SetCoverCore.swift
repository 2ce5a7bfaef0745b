/// What is left to cover at one node of the search: rows are elements, columns are sets, both
/// renumbered without gaps and stored in both directions.
struct SetCoverCore {
  /// Whole numbers, held as `Double` because they only meet multipliers.
  let costs: [Double]
  /// The set that each column stands for.
  let sets: [Int32]
  /// By column: the rows that it covers, ascending.
  let rows: Rows<Int32>
  /// By row: the columns that cover it, ascending.
  let columns: Rows<Int32>

  var rowCount: Int { columns.count }
  var columnCount: Int { costs.count }

  func rows(of column: Int) -> ArraySlice<Int32> { rows[column] }
  func columns(of row: Int) -> ArraySlice<Int32> { columns[row] }

  private init(rowCount: Int, costs: [Double], sets: [Int32], rows: Rows<Int32>) {
    self.costs = costs
    self.sets = sets
    self.rows = rows
    columns = rows.transposed(valueCount: rowCount)
  }

  /// The whole system, its costs divided by `unit`.
  init(_ system: SetSystem, unit: Int) {
    self.init(
      rowCount: system.elementCount, costs: system.costs.map { Double($0 / unit) },
      sets: (0..<system.setCount).map { Int32($0) }, rows: system.members)
  }

  /// The core of the columns and rows that are still alive.
  ///
  /// - Parameter newRow: a row's number in the result, or -1 where it is covered.
  init(_ core: SetCoverCore, keeping isAlive: [Bool], newRow: [Int32], rowCount: Int) {
    var costs: [Double] = []
    var sets: [Int32] = []
    var rows = Rows<Int32>()
    rows.reserveCapacity(rows: core.columnCount, values: core.rows.values.count)
    for column in 0..<core.columnCount where isAlive[column] {
      rows.append(core.rows[column].lazy.map { newRow[Int($0)] }.filter { $0 >= 0 })
      costs.append(core.costs[column])
      sets.append(core.sets[column])
    }
    self.init(rowCount: rowCount, costs: costs, sets: sets, rows: rows)
  }
}
