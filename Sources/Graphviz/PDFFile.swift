internal import Schematic

/// A PDF as cairo writes it for Graphviz: one page, every object found by a plain table at the end
/// (ISO 32000-1, 7.5.4). Newer versions of cairo that pack objects into streams are not read.
struct PDFFile {
  private struct Entry {
    let number: Int
    var body: [UInt8]
  }

  private let header: [UInt8]
  /// In the order of the file.
  private var objects: [Entry]
  private let size: Int
  private let root: Int
  private let info: Int

  init?(_ bytes: [UInt8]) {
    let file = Bytes(bytes)
    guard let mark = file.last("startxref"),
      let table = file.number(after: mark + 9), file.has("xref", at: table),
      let trailer = file.first("trailer", from: table),
      let size = file.number(after: file.first("/Size", from: trailer).map { $0 + 5 }),
      let root = file.number(after: file.first("/Root", from: trailer).map { $0 + 5 }),
      let info = file.number(after: file.first("/Info", from: trailer).map { $0 + 5 }),
      let end = file.first("\n0000000000 65535 f", from: table), size > 1,
      end + 1 + 20 * size <= trailer
    else { return nil }
    let offsets = (1..<size).compactMap { index in
      let at = end + 1 + 20 * index
      return file.has(" n", at: at + 16)
        ? file.number(after: at).map { (number: index, offset: $0) } : nil
    }.sorted { $0.offset < $1.offset }
    guard let first = offsets.first,
      zip(offsets, offsets.dropFirst()).allSatisfy({
        $0.0.offset < $0.1.offset
      }), let last = offsets.last, last.offset < table
    else { return nil }
    let ends = offsets.dropFirst().map(\.offset) + [table]
    header = Array(bytes[..<first.offset])
    objects = zip(offsets, ends).map {
      Entry(number: $0.0.number, body: Array(bytes[$0.0.offset..<$0.1]))
    }
    guard objects.allSatisfy({ Bytes($0.body).has("\($0.number) 0 obj", at: 0) }) else {
      return nil
    }
    (self.size, self.root, self.info) = (size, root, info)
  }

  /// Gives the document its title and language, which a viewer shows and a reader is told, and takes
  /// the day of its making away, so that the same drawing is always the same file.
  mutating func describe(title: String, language: String) {
    let lang = String(
      language.unicodeScalars.filter {
        $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-")
      }.map(Character.init))
    for index in objects.indices {
      if objects[index].number == info {
        let text =
          "\(info) 0 obj\n<< /Title <\(Self.hex(title))>\n   /Producer (Graphviz, cairo)\n>>\nendobj\n"
        objects[index].body = Array(text.utf8)
      } else if objects[index].number == root,
        let end = Bytes(objects[index].body).last(">>")
      {
        let members = "   /Lang (\(lang))\n   /ViewerPreferences << /DisplayDocTitle true >>\n"
        objects[index].body.insert(contentsOf: Array(members.utf8), at: end)
      }
    }
  }

  /// Makes the page exactly so large; cairo rounds it to whole points.
  mutating func setPage(width: Double, height: Double) {
    for index in objects.indices {
      let body = Bytes(objects[index].body)
      guard
        body.first("/Type /Page ", from: 0) != nil || body.first("/Type /Page\n", from: 0) != nil,
        let box = body.first("/MediaBox [", from: 0), let end = body.first("]", from: box)
      else { continue }
      let text = "/MediaBox [ 0 0 \(width.fixed) \(height.fixed) "
      objects[index].body.replaceSubrange(box..<end, with: Array(text.utf8))
    }
  }

  /// A file that is not read, with the same day in place of that of its making, as long as it was, so
  /// that nothing in the file moves.
  static func undated(_ bytes: [UInt8]) -> [UInt8] {
    guard let key = Bytes(bytes).first("/CreationDate (D:", from: 0) else { return bytes }
    var bytes = bytes
    for (at, digit) in zip((key + 17)..., "20000101000000".utf8) where at < bytes.count {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[at]) else { break }
      bytes[at] = digit
    }
    return bytes
  }

  var bytes: [UInt8] {
    var bytes = header
    var offsets = [Int](repeating: 0, count: size)
    for object in objects {
      offsets[object.number] = bytes.count
      bytes += object.body
    }
    let table = bytes.count
    var tail = "xref\n0 \(size)\n0000000000 65535 f \n"
    for offset in offsets.dropFirst() {
      let digits = String(offset)
      let padded = String(repeating: "0", count: max(0, 10 - digits.count)) + digits
      tail += offset == 0 ? "0000000000 65535 f \n" : "\(padded) 00000 n \n"
    }
    tail += "trailer\n<< /Size \(size)\n   /Root \(root) 0 R\n   /Info \(info) 0 R\n>>\n"
    return bytes + Array((tail + "startxref\n\(table)\n%%EOF\n").utf8)
  }

  /// UTF-16 with its mark, in hexadecimal digits.
  private static func hex(_ text: String) -> String {
    text.utf16.reduce(into: "FEFF") { result, unit in
      let digits = String(unit, radix: 16, uppercase: true)
      result += String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}

/// Looking for words in bytes.
private struct Bytes {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func has(_ word: String, at offset: Int) -> Bool {
    let word = Array(word.utf8)
    return offset >= 0 && offset + word.count <= bytes.count
      && bytes[offset..<(offset + word.count)].elementsEqual(word)
  }

  func first(_ word: String, from start: Int) -> Int? {
    let count = word.utf8.count
    guard start >= 0, start + count <= bytes.count else { return nil }
    return (start...(bytes.count - count)).first { has(word, at: $0) }
  }

  func last(_ word: String) -> Int? {
    let count = word.utf8.count
    guard count <= bytes.count else { return nil }
    return (0...(bytes.count - count)).last { has(word, at: $0) }
  }

  /// The whole number that follows, blanks left out.
  func number(after start: Int?) -> Int? {
    guard var at = start else { return nil }
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0a || bytes[at] == 0x0d { at += 1 }
    let digits = bytes[at...].prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
