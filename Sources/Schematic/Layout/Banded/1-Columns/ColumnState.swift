/// Orders of the columns of all bands while they are searched, with steps of which each is the
/// best of its kind: never dearer, and cheaper where anything changes.
struct ColumnState {
  let problem: ColumnOrderProblem
  /// By band, the lines from left to right.
  private(set) var orders: [[Int]]
  /// By band and line, its column.
  private(set) var places: [[Int]]
  /// How often a band has been given another order.
  private(set) var change = 0
  /// By band, the last `change` that was its own.
  private(set) var changes: [Int]
  private var strip: ColumnStrip
  private var thread: LineThread
  /// By band, for each set of lines the stations that a border right of it cuts; empty where the
  /// lines are too many to be ordered at once.
  private let borders: [[Int32]]

  init(_ problem: ColumnOrderProblem, orders: [[Int]]) {
    self.problem = problem
    self.orders = orders
    places = orders.map(ColumnOrderProblem.places)
    changes = [Int](repeating: 0, count: orders.count)
    thread = LineThread(problem)
    let isWhole = problem.lineCount <= ColumnStrip.widest
    let strip = ColumnStrip(width: isWhole ? problem.lineCount : Self.width)
    borders =
      !isWhole
      ? []
      : problem.bands.map { stations in
        strip.borders(
          of: stations.map { station in
            ColumnStrip.Station(
              mask: station.mask, price: Int32(station.count * problem.weights.passed),
              leavesLeft: false, leavesRight: false)
          })
      }
    self.strip = strip
  }

  /// How many columns are ordered at once where all are too many.
  private static let width = 8

  /// The strips that together have all columns, the next ones with half of their columns in
  /// common; one if it can have all.
  var strips: [Range<Int>] {
    let lines = problem.lineCount
    guard borders.isEmpty, !orders.isEmpty else { return [0..<lines] }
    return stride(from: 0, to: lines - Self.width + Self.width / 2, by: Self.width / 2).map {
      let first = min($0, lines - Self.width)
      return first..<first + Self.width
    }
  }

  mutating func set(_ orders: [[Int]]) {
    for (band, order) in orders.enumerated() { set(order, in: band) }
  }

  mutating func set(_ order: [Int], in band: Int) {
    guard orders[band] != order else { return }
    note(band)
    orders[band] = order
    for (column, line) in order.enumerated() { places[band][line] = column }
  }

  mutating func move(_ line: Int, to column: Int, in band: Int) {
    let from = places[band][line]
    guard from != column else { return }
    note(band)
    orders[band].remove(at: from)
    orders[band].insert(line, at: column)
    for i in min(from, column)...max(from, column) { places[band][orders[band][i]] = i }
  }

  private mutating func note(_ band: Int) {
    change += 1
    changes[band] = change
  }

  /// Takes a line out of every band and puts it back at its best columns.
  ///
  /// - Parameter held: whether it keeps its column in a band.
  /// - Returns: by how much the cost falls.
  mutating func rethread(_ line: Int, held: (Int) -> Bool = { _ in false }) -> Int {
    let gain = thread.findColumns(of: line, orders: orders, places: places, held: held)
    guard gain > 0 else { return 0 }
    for band in orders.indices { move(line, to: thread.columns[band], in: band) }
    return gain
  }

  /// Puts a strip of a run of bands into the order that is best if all of them have it; nothing if
  /// they have different lines there.
  ///
  /// - Parameters:
  ///   - bands: next to each other; the others are held.
  ///   - columns: one of `strips`.
  /// - Returns: by how much the cost falls.
  mutating func reorder(_ bands: ClosedRange<Int>, columns: Range<Int>) -> Int {
    let lines = orders[bands.lowerBound][columns].sorted()
    for band in bands.dropFirst() where orders[band][columns].sorted() != lines { return 0 }
    let found = strip.order(
      prices(bands, columns: columns, lines: lines),
      borders: bands.map { borders(of: $0, columns: columns, lines: lines) })
    let before = cost(bands, columns: columns)
    guard found.cost < before else { return 0 }
    for band in bands {
      var order = orders[band]
      order.replaceSubrange(columns, with: found.order.map { lines[$0] })
      set(order, in: band)
    }
    return before - found.cost
  }
}

extension ColumnState {
  /// What the lines of a strip cost against the bands above and below a run.
  private func prices(
    _ bands: ClosedRange<Int>, columns: Range<Int>, lines: [Int]
  ) -> ColumnStrip.Prices {
    let width = columns.count
    let none = [Int32](repeating: 0, count: width * width)
    var prices = ColumnStrip.Prices(width: width, pairs: none, places: none)
    for band in [bands.lowerBound - 1, bands.upperBound + 1] where orders.indices.contains(band) {
      for (i, line) in lines.enumerated() {
        let place = places[band][line]
        for (j, other) in lines.enumerated() where places[band][other] < place {
          prices.pairs[i * width + j] += Int32(problem.weights.crossing)
        }
        for column in columns where column != place {
          prices.places[(column - columns.lowerBound) * width + i] += Int32(problem.weights.move)
        }
      }
    }
    return prices
  }

  private func borders(of band: Int, columns: Range<Int>, lines: [Int]) -> [Int32] {
    guard borders.isEmpty else { return borders[band] }
    return strip.borders(
      of: problem.bands[band].compactMap { station in
        var own = ColumnStrip.Station(
          mask: 0, price: Int32(station.count * problem.weights.passed), leavesLeft: false,
          leavesRight: false)
        for line in station.lines {
          let column = places[band][line]
          if column < columns.lowerBound {
            own.leavesLeft = true
          } else if column >= columns.upperBound {
            own.leavesRight = true
          } else if let i = lines.firstIndex(of: line) {
            own.mask |= 1 << i
          }
        }
        return own.mask == 0 ? nil : own
      })
  }

  /// What a strip costs as it is, by the same prices, and between the bands of the run.
  private func cost(_ bands: ClosedRange<Int>, columns: Range<Int>) -> Int {
    var cost = 0
    for band in bands {
      for station in problem.bands[band] {
        var first = problem.lineCount
        var last = 0
        var isIn = false
        for line in station.lines {
          let column = places[band][line]
          isIn = isIn || columns.contains(column)
          first = min(first, column)
          last = max(last, column)
        }
        guard isIn else { continue }
        let borders = min(last, columns.upperBound) - max(first, columns.lowerBound)
        cost += borders * station.count * problem.weights.passed
      }
      if band > 0 { cost += gutter(from: band, to: band - 1, columns) }
    }
    guard bands.upperBound + 1 < orders.count else { return cost }
    return cost + gutter(from: bands.upperBound, to: bands.upperBound + 1, columns)
  }

  /// Crossings and moves among the lines of a strip, to a band above or below.
  private func gutter(from band: Int, to other: Int, _ columns: Range<Int>) -> Int {
    var cost = 0
    for column in columns {
      let place = places[other][orders[band][column]]
      if place != column { cost += problem.weights.move }
      for left in columns.lowerBound..<column where places[other][orders[band][left]] > place {
        cost += problem.weights.crossing
      }
    }
    return cost
  }
}
