/// A way to set the names that one place has in all pictures of a map: how the shown one is broken,
/// and the room that holds each of them.
struct NameSetting {
  /// Of the shown name, from top to bottom.
  let lines: [String]
  /// The width of the widest and the height of the tallest of the names, in points.
  var room: Point
  /// The most lines that one of the names has.
  let lineCount: Int
  /// How far the look suffers from breaks, of the name that suffers most.
  let cost: Double
  /// Whether a word of one of the names is cut.
  var isCut = false

  /// The height of the lines, from the top of the first to the bottom of the last.
  static func height(of lines: [String], size: Double) -> Double {
    FontMetrics.ascent(of: lines.first ?? "", size: size)
      + Double(lines.count - 1) * FontMetrics.lineHeight * size
      + FontMetrics.descent(of: lines.last ?? "", size: size)
  }

  /// The size of a note under a name, as a share of the name's.
  static let noteShare = 0.78

  /// The setting with room for the widest of some notes under the name.
  ///
  /// - Parameter size: of the name.
  func noted(_ notes: [String], size: Double) -> NameSetting {
    let widest = notes.map { FontMetrics.width(of: $0, size: size * NameSetting.noteShare) }.max()
    guard let widest, widest > 0 else { return self }
    var result = self
    result.room.x = max(room.x, widest)
    result.room.y += NameSetting.noteHeight(size: size)
    return result
  }

  /// How wide a name is meant to be that is so wide on one line. One longer than nearly all names
  /// would make the whole map wide, and small in print; it is set in shorter lines.
  ///
  /// - Parameter size: of the name.
  static func width(of wide: Double, size: Double) -> Double {
    wide > 46 * size ? 36 * size : wide
  }

  /// What a note adds to the height of a name.
  static func noteHeight(size: Double) -> Double { size * noteShare * FontMetrics.lineHeight }

  /// The settings of a name with all those of its place, the widest first. They depend on those
  /// alone, not on which of them is shown; one that is none of them has the room of the widest.
  ///
  /// - Parameters:
  ///   - tight: breaks shorter words, too.
  ///   - lines: the most that a name may have.
  /// - Complexity: O(names · variants²).
  static func settings(
    of shown: String, with others: [String], size: Double, bold: Bool, hyphenation: Hyphenation,
    tight: Bool = false, lines: Int = TextBreaking.maximumLines
  ) -> [NameSetting] {
    let names = others.isEmpty ? [shown] : Set(others).sorted()
    func variants(_ name: String) -> [(text: BrokenText, width: Double)] {
      TextBreaking.variants(
        of: name, size: size, bold: bold, hyphenation: hyphenation, tight: tight, lines: lines
      ).map { text in
        (text, text.lines.map { FontMetrics.width(of: $0, size: size, bold: bold) }.max() ?? 0)
      }
    }
    let own = variants(shown)
    let variants = names.map(variants)
    var settings: [NameSetting] = []
    var earlier: [[Int]] = []
    for width in Set(variants.joined().map(\.width)).sorted(by: >) {
      // Of each name what is broken least within the width.
      let picks = variants.map { own in
        own.indices.filter { own[$0].width <= width + 1e-9 }.min {
          (own[$0].text.cost, $0) < (own[$1].text.cost, $1)
        }
      }
      let found = picks.compactMap(\.self)
      guard found.count == names.count, !earlier.contains(found) else { continue }
      earlier.append(found)
      let chosen = zip(variants, found).map { $0[$1] }
      let room = Point(
        x: chosen.map(\.width).max() ?? 0,
        y: chosen.map { height(of: $0.text.lines, size: size) }.max() ?? 0)
      let fitting = own.filter {
        $0.width <= room.x + 1e-9 && height(of: $0.text.lines, size: size) <= room.y + 1e-9
      }
      let set = fitting.min { $0.text.cost < $1.text.cost } ?? own.min { $0.width < $1.width }
      settings.append(
        NameSetting(
          lines: set?.text.lines ?? [shown], room: room,
          lineCount: chosen.map(\.text.lines.count).max() ?? 1,
          cost: chosen.map(\.text.cost).max() ?? 0, isCut: chosen.contains { $0.text.isCut }))
    }
    return settings
  }
}

extension [NameSetting] {
  /// Without those that are too wide, where others break no word.
  ///
  /// - Parameter size: of the names.
  func withoutWide(size: Double) -> [NameSetting] {
    let most = NameSetting.width(of: first?.room.x ?? 0, size: size)
    let narrower = filter { $0.room.x <= most }
    return narrower.contains { $0.cost < TextBreaking.cutCost } ? narrower : self
  }
}

extension Drawing.Label {
  /// The room of the name, without that of the notes under it.
  var nameBox: Rect {
    var name = box
    name.maxY -= notes.reduce(0) { $0 + $1.size * FontMetrics.lineHeight }
    return name
  }
}
