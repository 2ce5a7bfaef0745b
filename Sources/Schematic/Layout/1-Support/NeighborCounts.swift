/// How many lines run between each two of n stations: a dense table while that is small, else
/// chained rows.
struct NeighborCounts: Sendable {
  private static let denseLimit = 2048

  private let stationCount: Int
  private var dense: [UInt16]
  private var rows: [[(station: Int32, count: UInt16)]]

  init(stationCount: Int) {
    self.stationCount = stationCount
    let isDense = stationCount <= Self.denseLimit
    dense = isDense ? [UInt16](repeating: 0, count: stationCount * stationCount) : []
    rows = isDense ? [] : [[(station: Int32, count: UInt16)]](repeating: [], count: stationCount)
  }

  subscript(a: Int32, b: Int32) -> UInt16 {
    let (low, high) = (Int(min(a, b)), max(a, b))
    if !dense.isEmpty { return dense[low * stationCount + Int(high)] }
    return rows[low].first { $0.station == high }?.count ?? 0
  }

  /// - Returns: the count after.
  mutating func increase(_ a: Int32, _ b: Int32) -> UInt16 {
    let (low, high) = (Int(min(a, b)), max(a, b))
    if !dense.isEmpty {
      dense[low * stationCount + Int(high)] += 1
      return dense[low * stationCount + Int(high)]
    }
    if let i = rows[low].firstIndex(where: { $0.station == high }) {
      rows[low][i].count += 1
      return rows[low][i].count
    }
    rows[low].append((high, 1))
    return 1
  }

  /// - Returns: the count after.
  mutating func decrease(_ a: Int32, _ b: Int32) -> UInt16 {
    let (low, high) = (Int(min(a, b)), max(a, b))
    if !dense.isEmpty {
      dense[low * stationCount + Int(high)] -= 1
      return dense[low * stationCount + Int(high)]
    }
    guard let i = rows[low].firstIndex(where: { $0.station == high }) else { return 0 }
    rows[low][i].count -= 1
    let count = rows[low][i].count
    if count == 0 { rows[low].swapAt(i, rows[low].count - 1); rows[low].removeLast() }
    return count
  }
}
