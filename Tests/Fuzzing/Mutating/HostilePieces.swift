import TestSupport

/// What is put into inputs: pieces that mean something to some reader.
enum HostilePieces {
  static let all: [[UInt8]] =
    (HostileText.all.map(\.value).filter { $0.utf8.count < 600 } + grammar + values)
    .map { Array($0.utf8) } + bytes

  /// Of YAML, JSON, tables and XML.
  private static let grammar = [
    "\"", "'", ":", ": ", ",", "{", "}", "[", "]", "#", " #", "&a ", "*a", "&", "*", "!", "!!int ",
    "|", "|\n", ">", ">-\n ", "? ", "- ", "\n", "\n  ", "\n    ", "\t", "\r", "\r\n", "\u{85}",
    "%YAML 1.1\n---\n", "%", "@", "~", "<<: *a", "---\n", "...\n", "\\", "\\u0000",
    "\\ud83d\\ude00",
    "\\ud800", "\\udc00", "\\x41", "\\", "{}", "[]", "[[]]", "{a: {a: {a: {}}}}", ";", ";;",
    "sep=;\n",
    "<", ">", "/>", "</", "<!--", "]]>", "<?", "\u{FEFF}", "\u{201C}", "\u{201D}", "\u{2019}",
    "\u{A0}", "\u{2013}", "\u{2212}", "# comment\n", "x~2", "~2", "~0", "~-1",
  ]

  private static let values = [
    "null", "true", "false", "yes", "no", "on", "0", "-0", "-1", "1", "07", "08", "1e308", "-1e308",
    "1e-320", "1e999", "0x10", "0o17", "1_000", "9223372036854775807", "9223372036854775808",
    "-9223372036854775808", "99999999999999999999999999", "0.1", ".5", "5.", "1,5", ".inf", "-.inf",
    ".nan", "NaN", "2026-02-30", "2026-13-01", "0000-00-00", "9999-12-31", "0001-01-01",
    "21.9.2023",
    "2026-01-01T00:00:00Z", "all", "area", "unknown", "#000000", "#FFFFFF", "#12345", "linjasto/1",
    "linjasto/9", "id", "a", "08", "E", "K", "x", "-", "matti.meikalainen@example.org",
    "040 123 4567", "131052-308T", "https://example.org/", "javascript:alert(1)", "ſ", "İ", "ß",
    "Zqxwvk",
  ]

  /// No UTF-8, and text in other encodings.
  private static let bytes: [[UInt8]] = [
    [0x00], [0xFF], [0xFE, 0xFF], [0xFF, 0xFE], [0xC0, 0x80], [0xE4], [0xED, 0xA0, 0x80],
    [0xF4, 0x90, 0x80, 0x80], [0x80], [0xEF, 0xBB], [0xEF, 0xBB, 0xBF], [0x61, 0x00, 0x62, 0x00],
    [0x84], [0x94], [0x1B], [0x7F],
  ]
}
