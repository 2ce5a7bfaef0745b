extension Line.Color {
  /// How what was written for a color is to be written, as far as a color can be seen in it.
  package static func mending(_ text: String) -> Saying {
    meant(by: text).map { Saying(.writeQuoted, "\($0)") } ?? Saying(.colorExample)
  }

  /// `#RRGGBB` for a text of another form: without `#`, short, with opacity, as red, green and blue
  /// from 0 to 255, or a common name in Finnish, Swedish or English; nil where no color can be seen.
  package static func meant(by text: String) -> String? {
    let word = text.lowercased().filter { $0 != " " }
    if let named = names[word] { return named }
    if word.hasPrefix("rgb") { return decimal(word) }
    let digits =
      word.hasPrefix("0x") ? word.dropFirst(2) : word.hasPrefix("#") ? word.dropFirst() : word[...]
    guard digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
    switch digits.count {
    case 3, 4: return "#" + digits.prefix(3).map { "\($0)\($0)" }.joined().uppercased()
    case 6, 8: return "#" + digits.prefix(6).uppercased()
    default: return nil
    }
  }

  private static func decimal(_ word: String) -> String? {
    let parts = word.split { !$0.isNumber }.prefix(3).compactMap { Int($0) }
    guard parts.count == 3, parts.allSatisfy({ (0...255).contains($0) }) else { return nil }
    return "#" + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined().uppercased()
  }

  /// Dark enough for a line on white, each its own.
  private static let names: [String: String] = [
    "red": "#B00020", "punainen": "#B00020", "röd": "#B00020",
    "blue": "#00458B", "sininen": "#00458B", "blå": "#00458B",
    "green": "#206B39", "vihreä": "#206B39", "grön": "#206B39",
    "yellow": "#998C4C", "keltainen": "#998C4C", "gul": "#998C4C",
    "orange": "#B35900", "oranssi": "#B35900",
    "purple": "#6A1B9A", "violetti": "#6A1B9A", "lila": "#6A1B9A",
    "brown": "#5D4037", "ruskea": "#5D4037", "brun": "#5D4037",
    "black": "#1A1A1A", "musta": "#1A1A1A", "svart": "#1A1A1A",
    "gray": "#616161", "grey": "#616161", "harmaa": "#616161", "grå": "#616161",
    "pink": "#B21B99", "vaaleanpunainen": "#B21B99", "rosa": "#B21B99",
  ]
}
