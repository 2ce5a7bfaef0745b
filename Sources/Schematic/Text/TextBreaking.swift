/// A name set in some number of lines.
struct BrokenText: Hashable {
  let lines: [String]
  /// How far the look suffers: more for broken words, most for words broken inside a part.
  let cost: Double
  /// Whether a word is cut.
  var isCut = false
}

/// The ways to set a name in one line or several: for each number of lines the narrowest.
enum TextBreaking {
  /// A piece of the name that stays together, and what may follow it.
  private struct Atom {
    let text: String
    let glue: Glue
  }

  private enum Glue {
    case space
    /// After a slash or hyphen: a break leaves nothing behind.
    case none
    case compound
    case syllable
  }

  /// Unless more are wanted.
  static let maximumLines = 5

  /// What a word cut between its parts costs; nothing else costs so much.
  static let cutCost = 2.2

  /// Words up to this length stay whole.
  static let longestWhole = 12

  /// Where room is tight, words up to this length stay whole.
  static let longestWholeWhenTight = 6

  /// The variants of a name, by number of lines; tighter ones, where wanted, break shorter words
  /// too. Names over 160 characters are set in lines of 32, so that the effort stays near-linear.
  static func variants(
    of label: String, size: Double, bold: Bool, hyphenation: Hyphenation, tight: Bool = false,
    lines: Int = maximumLines
  ) -> [BrokenText] {
    let text = label.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty else { return [BrokenText(lines: [label], cost: 0)] }
    guard text.count <= 160 else {
      return [BrokenText(lines: Wrapping.lines(of: text) { $0.count <= 32 }, cost: 0)]
    }
    var result: [BrokenText] = []
    var narrowest = Double.infinity
    var settings = [atoms(of: text, longest: nil, hyphenation)]
    for longest in tight ? [longestWhole, longestWholeWhenTight] : [longestWhole] {
      let more = atoms(of: text, longest: longest, hyphenation)
      if more.count > settings[settings.count - 1].count { settings.append(more) }
    }
    for atoms in settings {
      let advance = Advances(atoms.map { ($0.text, $0.glue == .space) }, size: size, bold: bold)
      for count in 1...min(lines, atoms.count) {
        guard let found = narrow(atoms, into: count, advance: advance) else { continue }
        // A variant earns its place by being clearly narrower than what has fewer breaks.
        guard found.width < narrowest * 0.93 else { continue }
        narrowest = found.width
        result.append(found.text)
      }
    }
    return result
  }

  /// Widths of runs of atoms.
  private struct Advances {
    let starts: [Double]
    let hyphen: Double

    init(_ atoms: [(text: String, hasSpace: Bool)], size: Double, bold: Bool) {
      let space = FontMetrics.width(of: " ", size: size, bold: bold)
      hyphen = FontMetrics.width(of: "-", size: size, bold: bold)
      var starts = [0.0]
      for atom in atoms {
        let width = FontMetrics.width(of: atom.text, size: size, bold: bold)
        starts.append((starts.last ?? 0) + width + (atom.hasSpace ? space : 0))
      }
      self.starts = starts
    }
  }

  private static func narrow(
    _ atoms: [Atom], into count: Int, advance: Advances
  ) -> (text: BrokenText, width: Double)? {
    let n = atoms.count
    guard count <= n else { return nil }
    // best[k][i]: the first i atoms in k lines.
    var best = [[(width: Double, cost: Double, from: Int)]](
      repeating: Array(repeating: (.infinity, .infinity, -1), count: n + 1), count: count + 1)
    best[0][0] = (0, 0, -1)
    for k in 1...count {
      for end in k...n {
        for start in (k - 1)..<end where best[k - 1][start].width < .infinity {
          var width = advance.starts[end] - advance.starts[start]
          var cost = best[k - 1][start].cost
          if end < n {
            switch atoms[end - 1].glue {
            case .space: break
            case .none: cost += 0.1
            case .compound:
              cost += cutCost
              width += advance.hyphen
            case .syllable:
              cost += 4.5
              width += advance.hyphen
            }
          }
          width = max(width, best[k - 1][start].width)
          // Width first; a slightly wider setting that breaks fewer words is better.
          let score = width * (1 + 0.12 * cost)
          let old = best[k][end]
          if score < old.width * (1 + 0.12 * old.cost) - 1e-9 || old.from < 0 {
            best[k][end] = (width, cost, start)
          }
        }
      }
    }
    guard best[count][n].from >= 0 else { return nil }
    var lines: [String] = []
    var end = n
    for k in stride(from: count, to: 0, by: -1) {
      let start = best[k][end].from
      lines.append(joined(atoms[start..<end], isLast: end == n))
      end = start
    }
    let cost = best[count][n].cost + 0.3 * Double(count - 1)
    let isCut = best[count][n].cost >= cutCost
    return (
      BrokenText(lines: lines.reversed(), cost: cost, isCut: isCut), best[count][n].width
    )
  }

  private static func joined(_ atoms: ArraySlice<Atom>, isLast: Bool) -> String {
    var line = ""
    for index in atoms.indices {
      line += atoms[index].text
      let isEnd = index == atoms.endIndex - 1
      switch atoms[index].glue {
      case .space: if !isEnd { line += " " }
      case .compound, .syllable: if isEnd, !isLast { line += "-" }
      case .none: break
      }
    }
    return line
  }

  /// - Parameter longest: words up to this length stay whole; all do where it is nil.
  private static func atoms(
    of text: String, longest: Int?, _ hyphenation: Hyphenation
  ) -> [Atom] {
    var atoms: [Atom] = []
    for word in text.split(separator: " ") {
      let parts = split(word)
      for (index, part) in parts.enumerated() {
        let end: Glue = index == parts.count - 1 ? .space : .none
        var rest = part
        var taken = 0
        let places = longest.map { hyphenation.places(in: part, longest: $0) } ?? []
        for place in places {
          let piece = rest.prefix(place.offset - taken)
          atoms.append(
            Atom(text: String(piece), glue: place.kind == .compound ? .compound : .syllable))
          rest = rest.dropFirst(place.offset - taken)
          taken = place.offset
        }
        atoms.append(Atom(text: String(rest), glue: end))
      }
    }
    return atoms
  }

  /// The word cut after each inner slash, hyphen or dash.
  private static func split(_ word: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = word.startIndex
    var index = word.startIndex
    while index < word.endIndex {
      let next = word.index(after: index)
      if "/-–—".contains(word[index]), next < word.endIndex, index > start {
        parts.append(word[start..<next])
        start = next
      }
      index = next
    }
    parts.append(word[start...])
    return parts
  }
}
