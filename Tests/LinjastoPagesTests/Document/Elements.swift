/// The elements of a page as they are written, one after another.
struct Elements {
  struct Element {
    let name: Substring
    let attributes: [(name: Substring, value: Substring)]
    /// The elements around it, outermost first, by index.
    let around: [Int]

    subscript(name: String) -> Substring? { attributes.first { $0.name == name }?.value }
  }

  private(set) var all: [Element] = []
  /// What is wrong with the nesting.
  private(set) var faults: [String] = []

  private static let empty: Set<Substring> = ["meta", "input"]

  init(_ page: String) {
    var open: [Int] = []
    let tags = page.matches(of: /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"<]*")*)\s*>/)
    // Once: it is compiled wherever it is written.
    let attribute = /([a-z-]+)="([^"]*)"/
    for match in tags {
      let (_, slash, name, attributes) = match.output
      if slash.isEmpty {
        all.append(
          Element(
            name: name,
            attributes: attributes.matches(of: attribute).map { ($0.output.1, $0.output.2) },
            around: open))
        if !Self.empty.contains(name) { open.append(all.count - 1) }
      } else if open.last.map({ all[$0].name }) == name {
        open.removeLast()
      } else {
        faults.append("</\(name)> ends \(open.last.map { all[$0].name } ?? "nothing")")
      }
    }
    // Whatever begins like a tag is one of them, but for the document's type.
    if page.matches(of: /<[^!]/).count != tags.count {
      faults.append("something begins like a tag and is none")
    }
    if !open.isEmpty { faults.append("\(open.count) are left open") }
  }

  func isInside(_ element: Element, _ name: String) -> Bool {
    element.around.contains { all[$0].name == name }
  }
}
