/// The colors of what is drawn besides the lines: one place for all, so that they stay apart.
extension Color {
  /// The ground of every drawing.
  public static let white = Color(red: 255, green: 255, blue: 255)
  /// The dark ink of markers and text.
  public static let ink = Color(red: 0x1a, green: 0x24, blue: 0x32)
  /// Text beside the main text, such as notes and headings: 6:1 on white, over 5:1 on
  /// ``tint``.
  package static let muted = Color(red: 0x5a, green: 0x64, blue: 0x72)
  /// Text in the background: the lightest gray that still has 4.5:1 on white (WCAG 1.4.3). Lighter
  /// than ``muted``, so that what is faded is told from what is small.
  package static let quiet = Color(red: 0x6b, green: 0x72, blue: 0x7c)
  /// What is marked to be looked at.
  package static let highlight = Color(red: 0xff, green: 0xc4, blue: 0x2e)
  /// What is missing.
  package static let alarm = Color(red: 0xb0, green: 0x1e, blue: 0x1e)
  /// Panels.
  package static let tint = Color(red: 0xf1, green: 0xf4, blue: 0xf8)
  /// Rules above headings.
  package static let rule = Color(red: 0xd5, green: 0xda, blue: 0xe1)
}
