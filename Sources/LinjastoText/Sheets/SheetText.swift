package import Linjasto

/// What a sheet says, block by block: it prints as plain text for reading aloud and on paper, and
/// `LinjastoPages` prints the same blocks as HTML.
package struct SheetText {
  package enum Block {
    /// Of the whole sheet.
    case title(String)
    case heading(String)
    /// A heading of lesser rank, which has no line beneath in plain text.
    case lead(String, hang: Int)
    case item(Item)
    /// Names in a row, of which none is parted.
    case names([String])
    /// An empty line.
    case gap
  }

  /// What stands before an item's words.
  package enum Sign: Equatable {
    case none
    case bullet
    /// What must not be missed.
    case warning
    /// To be ticked on paper.
    case box
    /// A place in a row, and how many columns the longest place of that row takes.
    case number(Int, width: Int = 0)
  }

  /// What an item tells of, by its id in the map.
  package enum Subject {
    case station(Station.ID)
    /// A contact that the journey could be asked for without.
    case contact(Station.ID)
    /// Where the journey starts.
    case entry(Station.ID)
    case line(Line.ID)
  }

  /// A paragraph, an entry of a list, or a row below one.
  package struct Item {
    /// The column in which it begins; what begins below the words of a list's entry belongs to it.
    package var depth = 0
    package var sign = Sign.none
    /// What the words are of, without a colon.
    package var label: String?
    package var words: String
    /// The column of each further line; nil for that of the first line's words.
    package var hang: Int?
    package var subject: Subject?
  }

  /// Of most sheets, in characters.
  package static let width = 88

  package private(set) var blocks: [Block] = []
  private let width: Int
  private var told: Set<String> = []

  package init(width: Int = SheetText.width) { self.width = width }

  /// Whether this is the first time that the sheet tells of `subject`.
  mutating func isFirst(_ subject: String) -> Bool { told.insert(subject).inserted }

  package mutating func title(_ title: String) { blocks.append(.title(title)) }

  package mutating func heading(_ heading: String) { blocks.append(.heading(heading)) }

  package mutating func lead(_ words: String, hang: Int = 0) {
    blocks.append(.lead(words, hang: hang))
  }

  package mutating func names(_ names: [String]) { blocks.append(.names(names)) }

  /// One empty line, however often it is asked for.
  package mutating func gap() { blocks.append(.gap) }

  package mutating func paragraph(
    _ words: String, depth: Int = 0, hang: Int? = nil, of subject: Subject? = nil
  ) {
    append(Item(depth: depth, words: words, hang: hang, subject: subject))
  }

  /// A lesser heading with its entries, each hanging; nothing where there is none.
  mutating func section(_ heading: String, _ entries: [String], hang: Int = 6) {
    guard !entries.isEmpty else { return }
    gap()
    lead(heading)
    for entry in entries { paragraph(entry, depth: 2, hang: hang) }
  }

  /// An entry of a list.
  package mutating func item(
    _ sign: Sign, _ words: String, depth: Int = 0, hang: Int? = nil, of subject: Subject? = nil
  ) {
    append(Item(depth: depth, sign: sign, words: words, hang: hang, subject: subject))
  }

  /// Words with a name in front; no words where rows that belong to it follow.
  package mutating func row(
    _ label: String, _ words: String = "", depth: Int = 0, hang: Int? = nil
  ) {
    append(Item(depth: depth, label: label, words: words, hang: hang))
  }

  package mutating func append(_ item: Item) { blocks.append(.item(item)) }

  package mutating func append(_ other: SheetText) { blocks += other.blocks }
}

extension SheetText.Sign {
  package var text: String {
    switch self {
    case .none: ""
    case .bullet: "- "
    case .warning: "! "
    case .box: "[ ] "
    case .number(let number, let width): Columns.left("\(number).", width) + " "
    }
  }
}

extension SheetText {
  /// Lines of at most the sheet's width, but for longer words and headings.
  package var text: String {
    var text = ""
    for block in blocks {
      switch block {
      case .title(let title): text += Self.underlined(title, "=")
      case .heading(let heading):
        text += Self.gap(below: text) + Self.underlined(heading, "-")
      case .lead(let words, let hang):
        text += lines(words, rest: String(repeating: " ", count: hang))
      case .item(let item): text += lines(item)
      case .names(let names): text += row(names)
      case .gap: text += Self.gap(below: text)
      }
    }
    return text
  }

  private static func underlined(_ words: String, _ line: String) -> String {
    let words = words.unlikeProblem
    return words + "\n" + String(repeating: line, count: words.count) + "\n"
  }

  private static func gap(below text: String) -> String {
    text.isEmpty || text.hasSuffix("\n\n") ? "" : "\n"
  }

  private func lines(_ words: String, first: String = "", rest: String = "") -> String {
    Wrapping(width: width).lines(words, first: first, rest: rest).map { $0 + "\n" }.joined()
  }

  private func lines(_ item: Item) -> String {
    let first = String(repeating: " ", count: item.depth) + item.sign.text
    guard let label = item.label else {
      return lines(
        item.words, first: first,
        rest: String(repeating: " ", count: item.hang ?? first.count))
    }
    if let hang = item.hang {
      return lines(
        "\(label): \(item.words)", first: first, rest: String(repeating: " ", count: hang))
    }
    let mark = item.words.isEmpty ? "\(first)\(label):" : "\(first)\(label): "
    return lines(item.words, first: mark, rest: String(repeating: " ", count: mark.count))
  }

  private func row(_ names: [String]) -> String {
    let joint: Character = "\u{A0}"
    let whole = names.map { name in String(name.map { $0 == " " ? joint : $0 }) }
    return String(lines(whole.joined(separator: ", ") + ".").map { $0 == joint ? " " : $0 })
  }
}
