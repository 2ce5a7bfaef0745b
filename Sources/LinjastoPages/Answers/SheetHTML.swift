internal import Linjasto
internal import LinjastoText

extension HTML {
  /// A sheet as headings, lists and paragraphs, its stations and lines as links within the page.
  ///
  /// - Parameters:
  ///   - level: Of the title's heading; others lie below it.
  ///   - isBrief: Whether of each entry of a list only the first row beneath it is told.
  static func sheet(
    _ sheet: SheetText, in language: Language, level: Int = 3, isBrief: Bool = false
  ) -> HTML {
    .block(
      "div", [("class", "sheet"), ("lang", language.spoken.rawValue)],
      of: SheetWriter(Words(language), sheet, level, isBrief).parts)
  }
}

/// Turns the columns of a sheet into lists: what begins below the words of an entry is its own.
private struct SheetWriter {
  let words: Words
  let level: Int
  let isBrief: Bool
  let parts: [HTML]

  init(_ words: Words, _ sheet: SheetText, _ level: Int, _ isBrief: Bool) {
    self.words = words
    self.level = level
    self.isBrief = isBrief
    var parts: [HTML] = []
    var items: [SheetText.Item] = []
    var below = level + 1
    func flush() {
      parts += Self.flow(items[...], words, isBrief)
      items = []
    }
    for block in sheet.blocks {
      switch block {
      case .item(let item): items.append(item)
      case .gap: break
      case .title(let title):
        flush()
        parts.append(.element("h\(level)", text: title))
        parts += Self.brief(sheet)
      case .heading(let heading):
        flush()
        below = level + 2
        parts.append(.element("h\(level + 1)", text: heading))
      case .lead(let words, _):
        flush()
        parts.append(.element("h\(below)", text: words))
      case .names(let names):
        flush()
        parts.append(.element("p", text: names.joined(separator: ", ") + "."))
      }
    }
    flush()
    self.parts = parts
  }

  /// Whom to contact, before anything else is said: the place to start from and the contacts in order.
  private static func brief(_ sheet: SheetText) -> [HTML] {
    var parts: [HTML] = []
    var contacts: [HTML] = []
    for case .item(let item) in sheet.blocks {
      switch item.subject {
      case .entry: parts.append(paragraph(item))
      case .contact(let id): contacts.append(.element("li", of: [.link(toStation: id, item.words)]))
      default: break
      }
    }
    if !contacts.isEmpty { parts.append(.block("ol", of: contacts)) }
    return parts.isEmpty ? [] : [.block("div", [("class", "brief")], of: parts)]
  }

  /// Paragraphs and lists in their order.
  private static func flow(
    _ items: ArraySlice<SheetText.Item>, _ words: Words, _ isBrief: Bool
  ) -> [HTML] {
    var parts: [HTML] = []
    var rest = items
    while let item = rest.first {
      guard let kind = ListKind(item.sign) else {
        parts.append(paragraph(item))
        rest = rest.dropFirst()
        continue
      }
      var entries: [HTML] = []
      var number = item.sign.number
      while let entry = rest.first, ListKind(entry.sign) == kind, entry.depth == item.depth,
        entry.sign.number == number
      {
        let below = entry.depth + entry.sign.text.count
        let own = rest.dropFirst().prefix { $0.depth >= below }
        let told = isBrief ? own.prefix(1) : own
        entries.append(
          .element(
            "li", entry.sign == .warning ? [("class", "warning")] : [],
            of: [name(entry, words)] + flow(told, words, isBrief)))
        rest = rest.dropFirst(own.count + 1)
        number = number.map { $0 + 1 }
      }
      parts.append(.block(kind.element, kind.attributes(from: item.sign.number), of: entries))
    }
    return parts
  }

  private static func paragraph(_ item: SheetText.Item) -> HTML {
    guard let label = item.label else { return .element("p", of: [linked(item)]) }
    return .element(
      "p", [("class", "row")],
      of: [.element("b", text: "\(label):"), .text(item.words.isEmpty ? "" : " \(item.words)")])
  }

  /// What an entry says first; a contact can be asked away.
  private static func name(_ item: SheetText.Item, _ words: Words) -> HTML {
    let label: [HTML] = item.label.map { [.element("b", text: "\($0):"), .text(" ")] } ?? []
    guard case .contact(let id)? = item.subject else {
      return .element("p", of: label + [linked(item)])
    }
    return .element(
      "p", [("class", "contact")],
      of: [
        linked(item), .text(" "),
        .element(
          "button", [("type", "button"), ("data-do", "without"), ("value", id.rawValue)],
          of: [
            .text(words(.askWithout)),
            .element("span", [("class", "hidden")], text: ": \(item.words)"),
          ]),
      ])
  }

  private static func linked(_ item: SheetText.Item) -> HTML {
    switch item.subject {
    case .station(let id)?, .contact(let id)?, .entry(let id)?: .link(toStation: id, item.words)
    case .line(let id)?: .link(toLine: id, item.words)
    case nil: .text(item.words)
    }
  }
}

/// Which list an entry stands in.
private enum ListKind {
  case numbered
  case bulleted
  case ticked

  /// Nil for what stands in none.
  init?(_ sign: SheetText.Sign) {
    switch sign {
    case .none: return nil
    case .bullet, .warning: self = .bulleted
    case .box: self = .ticked
    case .number: self = .numbered
    }
  }

  var element: String { self == .numbered ? "ol" : "ul" }

  func attributes(from number: Int?) -> [HTML.Attribute] {
    switch self {
    case .numbered: number.map { $0 == 1 ? [] : [("start", "\($0)")] } ?? []
    case .bulleted: []
    case .ticked: [("class", "ticks")]
    }
  }
}

extension SheetText.Sign {
  fileprivate var number: Int? { if case .number(let number, _) = self { number } else { nil } }
}

extension HTML {
  /// To the record of a station on the same page.
  static func link(toStation id: Station.ID, _ name: String) -> HTML {
    link("station", id.rawValue, name)
  }

  /// To the record of a line on the same page.
  static func link(toLine id: Line.ID, _ name: String) -> HTML { link("line", id.rawValue, name) }

  private static func link(_ kind: String, _ id: String, _ name: String) -> HTML {
    .element(
      "a", [("href", "#\(kind)/\(percentEncoded(id))"), ("data-\(kind)", id)], text: name)
  }

  /// As a part of an address (RFC 3986): letters, digits and four signs stand for themselves.
  private static func percentEncoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return encoded
  }
}
