internal import Linjasto

/// Signs as word processors put them, which look like those of YAML and are letters to it.
enum TypographicSign {
  /// A dash or bullet with a blank behind it, where a list item would begin.
  case bullet(Character)
  /// A wide colon.
  case colon(Character)

  private static let bullets: Set<Character> = [
    "–", "—", "―", "−", "‐", "‑", "•", "·", "◦", "▪", "●", "○", "■", "*", "＊", "－",
  ]
  private static let colons: Set<Character> = ["：", "﹕", "︰", "∶", "꞉"]

  /// The bullet that a key or a text begins with.
  init?(beginning text: some StringProtocol) {
    guard let first = text.first, TypographicSign.bullets.contains(first),
      text.dropFirst().first?.isWhitespace == true
    else { return nil }
    self = .bullet(first)
  }

  /// The first one on a line, a bullet only where the line begins, and how many scalars come before
  /// it.
  static func first(on line: Substring) -> (sign: TypographicSign, offset: Int)? {
    let start = line.firstIndex { $0 != " " } ?? line.endIndex
    if let bullet = TypographicSign(beginning: line[start...]) {
      return (bullet, line[..<start].unicodeScalars.count)
    }
    guard let colon = line.firstIndex(where: colons.contains) else { return nil }
    return (.colon(line[colon]), line[..<colon].unicodeScalars.count)
  }

  var sign: Character {
    switch self {
    case .bullet(let sign), .colon(let sign): sign
    }
  }

  var message: Saying {
    switch self {
    case .bullet(let sign): Saying(.signBeginsNoItem, "\(sign)")
    case .colon(let sign): Saying(.signIsNoColon, "\(sign)")
    }
  }

  var help: Saying {
    switch self {
    case .bullet: Saying(.writeHyphen)
    case .colon: Saying(.writeColon)
    }
  }
}
