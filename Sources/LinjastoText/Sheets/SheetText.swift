internal import Linjasto

/// Plain text for reading aloud and printing: headings, and paragraphs wrapped with a hanging indent.
package struct SheetText {
  /// In characters.
  package static let width = 88

  private(set) var text = ""
  private var told: Set<String> = []

  /// Whether this is the first time that the sheet tells of `subject`.
  mutating func isFirst(_ subject: String) -> Bool { told.insert(subject).inserted }

  package mutating func title(_ title: String) {
    let title = title.unlikeProblem
    text += title + "\n" + String(repeating: "=", count: title.count) + "\n"
  }

  package mutating func heading(_ heading: String) {
    gap()
    let heading = heading.unlikeProblem
    text += heading + "\n" + String(repeating: "-", count: heading.count) + "\n"
  }

  /// One empty line, however often it is asked for.
  package mutating func gap() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// A paragraph whose first line begins with `mark`; the others are indented as far.
  package mutating func item(_ mark: String, _ words: String) {
    let indent = String(repeating: " ", count: mark.count)
    for line in Wrapping(width: Self.width).lines(words, first: mark, rest: indent) {
      text += line + "\n"
    }
  }

  package mutating func paragraph(_ words: String) { item("", words) }
}
