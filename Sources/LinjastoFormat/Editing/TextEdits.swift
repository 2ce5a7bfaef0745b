/// Changes of a text that do not overlap; what stands at no change stays as it is.
struct TextEdits {
  private struct Edit {
    let range: Range<Int>
    let text: String
  }

  private var edits: [Edit] = []

  var isEmpty: Bool { edits.isEmpty }

  /// Several insertions at one place stay in the order in which they came, before what is replaced
  /// there.
  mutating func replace(_ range: Range<Int>, with text: String) {
    edits.append(Edit(range: range, text: text))
  }

  mutating func delete(_ range: Range<Int>) {
    if !range.isEmpty { replace(range, with: "") }
  }

  mutating func insert(_ text: String, at place: Int) { replace(place..<place, with: text) }

  /// The part of a text with the changes made; one that begins inside of another is left out.
  ///
  /// - Complexity: O(n + m log m) of n scalars and m changes.
  func applied(to scalars: [Unicode.Scalar], in part: Range<Int>) -> String {
    let ordered = edits.enumerated().sorted { a, b in
      let places = (a.element.range, b.element.range)
      return places.0.lowerBound != places.1.lowerBound
        ? places.0.lowerBound < places.1.lowerBound
        : places.0.isEmpty != places.1.isEmpty ? places.0.isEmpty : a.offset < b.offset
    }
    var result = String.UnicodeScalarView()
    var place = part.lowerBound
    for (_, edit) in ordered where edit.range.lowerBound >= place {
      guard edit.range.upperBound <= part.upperBound else { continue }
      result.append(contentsOf: scalars[place..<edit.range.lowerBound])
      result.append(contentsOf: edit.text.unicodeScalars)
      place = edit.range.upperBound
    }
    result.append(contentsOf: scalars[place..<part.upperBound])
    return String(result)
  }
}
