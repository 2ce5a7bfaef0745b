internal import Foundation
internal import Linjasto

/// What a cell says, as a reader of its sheet sees it.
enum CellValue: Equatable {
  case text(String)
  /// `#N/A` and the like.
  case error(String)
  /// The program that wrote the formula has not worked it out.
  case formulaWithoutResult
  /// What the format does not allow.
  case damaged

  /// - Parameters:
  ///   - value: What stands in `v`; nil where there is no such element.
  ///   - inline: What stands in `is`.
  init(
    type: String, value: String?, inline: String?, hasFormula: Bool, kind: NumberFormats.Kind,
    strings: [String], is1904: Bool
  ) {
    guard let value else {
      self = hasFormula ? .formulaWithoutResult : .text(CellValue.plain(inline ?? ""))
      return
    }
    switch type {
    case "s":
      guard let index = Int(value.withoutOuterBlanks), strings.indices.contains(index) else {
        self = .damaged
        return
      }
      self = .text(strings[index])
    case "str": self = .text(CellValue.plain(value))
    case "inlineStr": self = .text(CellValue.plain(inline ?? value))
    case "b":
      let isTrue = ["1": true, "0": false, "true": true, "false": false][value.withoutOuterBlanks]
      self = isTrue.map { .text($0 ? "true" : "false") } ?? .damaged
    case "e": self = .error(value.withoutOuterBlanks)
    case "d":
      let text = value.withoutOuterBlanks
      self = .text(text.hasSuffix("T00:00:00") ? String(text.dropLast(9)) : text)
    case "n":
      guard !value.withoutOuterBlanks.isEmpty else {
        self = hasFormula ? .formulaWithoutResult : .text("")
        return
      }
      guard let number = Double(value.withoutOuterBlanks), number.isFinite else {
        self = .damaged
        return
      }
      self = .text(CellValue.shown(number, as: kind, is1904: is1904))
    default: self = .damaged
    }
  }

  private static func plain(_ text: String) -> String {
    ExcelText.unescaped(text).withoutOuterBlanks
  }

  static func shown(_ number: Double, as kind: NumberFormats.Kind, is1904: Bool) -> String {
    switch kind {
    case .plain: return plain(number)
    case .code(let digits):
      let text = plain(number)
      guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
        return text
      }
      return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    case .day, .time: return moment(number, kind, is1904) ?? plain(number)
    }
  }

  /// The day, and the time of day where there is one; nil for what is no moment.
  private static func moment(
    _ number: Double, _ kind: NumberFormats.Kind, _ is1904: Bool
  ) -> String? {
    guard (0..<2_958_466).contains(number) else { return nil }
    let seconds = Int((number * 86400).rounded())
    let (serial, rest) = (seconds / 86400, seconds % 86400)
    func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map(padded).joined(separator: ":")
    if kind == .time, number < 1 { return time }
    guard let day = ExcelDay.day(of: serial, is1904: is1904) else { return nil }
    return rest == 0 ? "\(day)" : "\(day)T\(time)"
  }

  /// In the fifteen digits that Excel shows, without an exponent as far as twenty digits go.
  private static func plain(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return "\(Int(number))" }
    let text = String(format: "%.15g", number)
    let parts = text.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]), abs(exponent) <= 20 else { return text }
    let sign = parts[0].hasPrefix("-") ? "-" : ""
    let digits = parts[0].filter { $0.isNumber }
    if exponent < 0 { return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits }
    return sign + digits + String(repeating: "0", count: max(0, exponent + 1 - digits.count))
  }
}
