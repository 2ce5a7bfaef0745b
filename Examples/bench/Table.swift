internal import Foundation

/// A table on standard output whose rows appear as they are measured.
struct Table {
  private let widths: [Int]

  init(_ title: String, _ columns: [String]) {
    widths = columns.enumerated().map { $0 == 0 ? max(18, $1.count) : max(8, $1.count) }
    print("\n\(title)\n")
    row(columns)
    row(widths.map { String(repeating: "-", count: $0) })
  }

  func row(_ cells: [String]) {
    let padded = zip(cells, widths).enumerated().map { index, cell in
      let room = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
      return index == 0 ? cell.0 + room : room + cell.0
    }
    print(padded.joined(separator: "  "))
    fflush(nil)
  }

  /// Three significant places or so; a dash for nothing.
  static func number(_ value: Double?) -> String {
    guard let value else { return "-" }
    return String(
      format: value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f", value)
  }
}
