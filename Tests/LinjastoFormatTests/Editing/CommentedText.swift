import TestSupport

@testable import Linjasto
@testable import LinjastoFormat

/// Texts of maps as several hands write them, with comments strewn in.
enum CommentedText {
  enum Style: CaseIterable, Sendable {
    /// As the printer writes.
    case printed
    /// A record on one line each, however long.
    case flow
    /// An entry on a line each.
    case block
    /// Lists as deep as their keys.
    case flush
    case json
    /// With the line ends of Windows.
    case windows
  }

  static func text(_ value: Value, _ style: Style, seed: UInt64) -> String {
    let printed =
      switch style {
      case .printed, .windows: YAMLPrinter().text(value)
      case .flow: YAMLPrinter(lineLength: 100_000).text(value)
      case .block, .flush: YAMLPrinter(lineLength: 1).text(value)
      case .json: JSONPrinter().text(value)
      }
    guard style != .json else { return printed }
    var text = strewn(printed, seed: seed)
    if style == .flush { text = flush(text) }
    return style == .windows
      ? text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
      : text
  }

  /// The lists of the top level begin where their keys do.
  private static func flush(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var isList = false
    return lines.enumerated().map { index, line in
      if line.first?.isLetter == true {
        isList =
          lines[(index + 1)...].first { !$0.drop { $0 == " " }.hasPrefix("#") }
          .map { $0.hasPrefix("  - ") } ?? false
      }
      return isList && line.hasPrefix("  ") ? String(line.dropFirst(2)) : String(line)
    }.joined(separator: "\n")
  }

  /// Comments above lines and behind them, empty lines between records, and `---`.
  private static func strewn(_ text: String, seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    var lines: [String] = ["# the first line", "---"]
    for (number, line) in text.split(separator: "\n").enumerated() {
      let isRecord = line.hasPrefix("  - ")
      let margin = String(line.prefix { $0 == " " })
      if isRecord, Int.random(in: 0..<12, using: &random) == 0 { lines.append("") }
      if Int.random(in: 0..<(isRecord ? 3 : 9), using: &random) == 0 {
        lines.append("\(margin)# comment \(number) above")
      }
      let isCommented = Int.random(in: 0..<8, using: &random) == 0
      lines.append(line + (isCommented ? "   # comment \(number) behind" : ""))
    }
    return lines.joined(separator: "\n") + (Bool.random(using: &random) ? "\n" : "")
  }
}
