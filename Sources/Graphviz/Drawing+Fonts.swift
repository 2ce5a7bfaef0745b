public import Schematic

extension Drawing {
  /// Whether text can be set on this machine, which PNG and PDF need. SVG leaves that to its reader.
  public static var canSetText: Bool { Engine.fontCount != 0 }

  /// The letters that no font of this machine has, in the order in which they first stand in the
  /// drawing; PNG and PDF show an empty box for each. Empty where the fonts are not known.
  public var lettersWithoutFont: [Unicode.Scalar] {
    guard Engine.fontCount != nil else { return [] }
    var seen: Set<Unicode.Scalar> = []
    return texts.flatMap(\.unicodeScalars).filter { letter in
      !letter.properties.isWhitespace && !letter.properties.isDefaultIgnorableCodePoint
        && seen.insert(letter).inserted && !Engine.hasFont(for: letter)
    }
  }

  /// The drawing as Graphviz gets it, to be drawn where text needs fonts.
  func pinnedForFonts() throws(GraphvizError) -> PinnedGraph {
    guard Self.canSetText || texts.isEmpty else { throw .withoutFonts }
    return pinned
  }

  private var texts: [String] {
    pinned.items.compactMap { item in
      if case .text(let text) = item.mark { text.text.drawable } else { nil }
    }
  }
}
