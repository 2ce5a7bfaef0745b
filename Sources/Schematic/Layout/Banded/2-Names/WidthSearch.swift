/// The search for widths of columns between narrow and high and wide and low.
///
/// A band is as high as its fullest column. For given heights of the bands every column has a least
/// width by itself; so from the narrowest columns on, that band is lowered which saves most height for
/// the width that it asks of its columns, until none can be lower.
struct WidthSearch {
  /// A width of a column, and the units that it then takes, by band.
  struct Step {
    let width: Double
    let loads: [Int]
  }

  /// A column in the widths that make a difference to it, ascending; at least one.
  struct Column {
    let steps: [Step]
  }

  private let columns: [Column]
  /// By column.
  private var at: [Int]
  /// By band: what the fullest column takes.
  private var heights: [Int]

  init(_ columns: [Column]) {
    self.columns = columns
    at = Array(repeating: 0, count: columns.count)
    heights = Array(repeating: 0, count: columns.first?.steps.first?.loads.count ?? 0)
    heights = heights(of: at)
  }

  /// By column, from narrow to wide.
  ///
  /// - Parameters:
  ///   - growth: by what factor each is wider than the one before at least.
  ///   - most: the width that ends the search, in points for each unit that the bands are high.
  ///   - isCancelled: whether to end with those found so far; asked at every step.
  /// - Complexity: O(columns · bands²) a step, and about as many steps as the bands have units.
  func choices(
    growth: Double = 1.01, most: Double = .infinity, isCancelled: () -> Bool = { false }
  ) -> [[Double]] {
    var search = self
    var found = [search.widths]
    var total = search.widths.reduce(0, +)
    while !isCancelled(), search.lower() {
      let widths = search.widths
      let next = widths.reduce(0, +)
      guard next > total * growth else { continue }
      guard next < most * Double(max(1, search.heights.reduce(0, +))) else { break }
      total = next
      found.append(widths)
    }
    return found
  }

  /// How many units a band is lowered by at once at most.
  private static let mostFall = 12

  private var widths: [Double] { zip(columns, at).map { $0.steps[$1].width } }

  private func heights(of at: [Int]) -> [Int] {
    heights.indices.map { band in
      zip(columns, at).reduce(0) { max($0, $1.0.steps[$1.1].loads[band]) }
    }
  }

  /// Lowers the band that asks least width for what it saves; false where none can be lower.
  private mutating func lower() -> Bool {
    var best: (at: [Int], heights: [Int], rate: Double)?
    let height = heights.reduce(0, +)
    for band in heights.indices where heights[band] > 0 {
      var last: [Int]?
      for fall in 1...min(Self.mostFall, heights[band]) {
        guard let next = steps(lowering: band, by: fall) else { break }
        if next == last { continue }
        last = next
        let lower = heights(of: next)
        let growth = columns.indices.reduce(0.0) { sum, column in
          let steps = columns[column].steps
          return sum + steps[next[column]].width - steps[at[column]].width
        }
        let rate = Double(height - lower.reduce(0, +)) / max(1, growth)
        if best.map({ rate > $0.rate }) ?? true { best = (next, lower, rate) }
      }
    }
    guard let best else { return false }
    (at, heights) = (best.at, best.heights)
    return true
  }

  /// The next steps of the columns with which a band is lower by so many units and no band higher; nil
  /// where there are none.
  private func steps(lowering band: Int, by fall: Int) -> [Int]? {
    var (most, next) = (heights, at)
    most[band] -= fall
    for (index, column) in columns.enumerated() {
      guard column.steps[at[index]].loads[band] > most[band] else { continue }
      let step = column.steps.indices.dropFirst(at[index] + 1).first { step in
        zip(column.steps[step].loads, most).allSatisfy(<=)
      }
      guard let step else { return nil }
      next[index] = step
    }
    return next
  }
}
