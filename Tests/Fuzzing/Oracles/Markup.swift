/// The tags of a text in HTML or XML, as a browser would see them.
struct Markup {
  struct Tag: Equatable {
    var name: String
    var attributes: [(name: String, value: String)]
    /// Whether it ends an element.
    var isEnd: Bool

    static func == (a: Tag, b: Tag) -> Bool {
      a.name == b.name && a.isEnd == b.isEnd && a.attributes.map(\.name) == b.attributes.map(\.name)
    }
  }

  /// What may stand in a text that we write.
  struct Whitelist {
    let elements: Set<String>
    let attributes: Set<String>
  }

  private(set) var tags: [Tag] = []
  /// Comments, instructions and whatever else begins with a `<` and is no tag.
  private(set) var others = 0

  private let bytes: [UInt8]
  private var at = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    while let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = open + 1
      tag()
    }
  }

  private mutating func tag() {
    var tag = Tag(name: "", attributes: [], isEnd: take(UInt8(ascii: "/")))
    tag.name = word()
    guard let first = tag.name.utf8.first, isLetter(first) else {
      if tag.name.lowercased() != "!doctype" { others += 1 }
      return
    }
    while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
      if isSpace(bytes[at]) || bytes[at] == UInt8(ascii: "/") {
        at += 1
        continue
      }
      let name = word()
      if name.isEmpty {
        at += 1
        continue
      }
      tag.attributes.append((name, take(UInt8(ascii: "=")) ? value() : ""))
    }
    tags.append(tag)
  }

  private mutating func word() -> String {
    let start = at
    while at < bytes.count, !isSpace(bytes[at]), !"/>=<\"'".utf8.contains(bytes[at]) { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func value() -> String {
    let isQuoted = at < bytes.count && "\"'".utf8.contains(bytes[at])
    guard isQuoted else { return word() }
    let start = at + 1
    let end = bytes[start...].firstIndex(of: bytes[at]) ?? bytes.count
    at = min(bytes.count, end + 1)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte <= 32 }

  private func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }
}

extension Outcome {
  /// Elements and attributes are those that we write, and no address runs.
  mutating func markup(_ text: String, _ what: String, _ whitelist: Markup.Whitelist) {
    printed(text, what)
    let markup = Markup(text)
    signal(what, count: markup.tags.count)
    expect(!markup.tags.isEmpty, "\(what): no element")
    expect(markup.others == 0, "\(what): a comment or an instruction")
    for tag in markup.tags {
      expect(whitelist.elements.contains(tag.name), "\(what): an element <\(tag.name)>")
      for (name, value) in tag.attributes {
        expect(whitelist.attributes.contains(name), "\(what): an attribute \(name)")
        guard name == "href" || name == "src" else { continue }
        let isKnown = ["http://", "https://", "mailto:", "#"].contains { value.hasPrefix($0) }
        expect(isKnown, "\(what): an address \(value.prefix(20))")
      }
    }
  }
}

extension Markup.Whitelist {
  /// Of the page of gaps.
  static let page = Markup.Whitelist(
    elements: [
      "html", "head", "meta", "title", "style", "body", "main", "header", "footer", "section",
      "article", "nav", "aside", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd",
      "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "span", "div", "a", "em",
      "strong", "figure", "figcaption", "details", "summary", "abbr", "time", "br", "small", "b",
    ],
    attributes: [
      "lang", "charset", "name", "content", "class", "id", "scope", "href", "title", "colspan",
      "rowspan", "aria-label", "aria-labelledby", "aria-hidden", "role", "open", "datetime",
      "data-cell",
    ])

  /// Of a map's page with its controls.
  static let document = Markup.Whitelist(
    elements: page.elements.union([
      "template", "script", "button", "input", "select", "option", "datalist", "form", "fieldset",
      "legend", "label",
    ]),
    attributes: page.attributes.union([
      "http-equiv", "type", "value", "hidden", "tabindex", "list", "autocomplete", "spellcheck",
      "min", "max", "required", "aria-live", "aria-expanded", "data-line", "data-station",
      "data-region", "data-lines", "data-regions", "data-roles", "data-languages", "data-status",
      "data-do", "data-filter", "data-panel", "data-view",
      "data-say-copied", "data-say-failed", "data-say-working", "data-say-cleared",
      "data-say-stopped", "data-say-shown", "data-say-language", "data-say-saved",
      "data-say-region", "data-say-walk",
    ]))

  /// Of drawings.
  static let drawing = Markup.Whitelist(
    elements: [
      "svg", "title", "desc", "metadata", "style", "g", "rect", "path", "ellipse", "text", "a",
    ],
    attributes: [
      "xmlns", "id", "class", "width", "height", "viewBox", "role", "lang", "xml:lang",
      "aria-labelledby", "aria-hidden", "font-family", "fill", "stroke", "stroke-width", "d", "x",
      "y", "cx", "cy", "rx", "ry", "font-size", "font-weight", "text-anchor", "data-line",
      "data-station", "data-label", "data-code", "data-link", "href",
    ])
}
