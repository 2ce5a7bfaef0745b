internal import Linjasto

/// The colors of lines as rules of a style sheet: `--line`, and `--on-line` for what is written on it.
struct LineColors {
  let rules: String

  /// - Parameter lines: Of ids that the door has let in.
  init(_ lines: [Line]) {
    rules = lines.map { line in
      "[data-line=\"\(line.id)\"]{--line:\(line.color.hex);--on-line:\(Self.ink(on: line.color))}"
    }.joined(separator: "\n")
  }

  /// Black or white, whichever is easier to read: one of them always has a contrast of 4.5 or more.
  private static func ink(on color: Line.Color) -> String {
    let (white, black) = (
      Line.Color(red: 255, green: 255, blue: 255), Line.Color(red: 0, green: 0, blue: 0)
    )
    return color.contrast(with: white) >= color.contrast(with: black) ? "#fff" : "#000"
  }
}
