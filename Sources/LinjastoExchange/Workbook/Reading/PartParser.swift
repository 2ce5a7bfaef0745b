internal import Foundation
internal import FoundationXML
internal import Linjasto

/// What looks at the elements of a part as they come. Names are without their prefixes.
protocol PartHandler: AnyObject {
  /// What ends the reading; looked at after every event.
  var refusal: WorkbookRefusal? { get }

  func start(_ element: String, _ attributes: [String: String])
  func text(_ text: String)
  func end(_ element: String)
}

extension PartHandler {
  func text(_ text: String) {}
  func end(_ element: String) {}
}

extension [String: String] {
  /// The value of an attribute under whatever prefix; without one before with one.
  subscript(local name: String) -> String? {
    self[name] ?? first { $0.key.hasSuffix(":" + name) }?.value
  }
}

/// Reads a part of XML as a stream of elements, so that its memory is that of its text.
///
/// By Foundation's parser, which brings no package and can be stopped at any element; one that makes
/// a tree or values of a whole part, such as XMLCoder, cannot. Types of documents are refused before
/// it sees them, so that there are no entities of its own to blow up or to fetch.
final class PartParser<Handler: PartHandler>: NSObject, XMLParserDelegate {
  private let handler: Handler
  private let deepest: Int
  private let tooDeep: WorkbookRefusal
  private var depth = 0
  private var hasRoot = false
  private var hasError = false
  private var refusal: WorkbookRefusal?

  /// Leads all of `bytes` past `handler`.
  static func parse(
    _ bytes: [UInt8], _ name: String, of path: String, depth: Int, to handler: Handler
  ) throws(WorkbookRefusal) {
    let broken = WorkbookRefusal.damaged(path, Saying(.partIsBroken, "\(name)"))
    guard let text = PartText.utf8(bytes) else { throw broken }
    guard !PartText.hasDocumentType(text) else {
      throw .damaged(path, Saying(.partHasDocumentType, "\(name)"))
    }
    let reader = PartParser(
      handler, depth, .damaged(path, Saying(.partIsTooDeep, "\(name)", "\(depth)")))
    let parser = XMLParser(data: Data(text))
    parser.shouldProcessNamespaces = true
    parser.shouldResolveExternalEntities = false
    parser.delegate = reader
    let isWhole = parser.parse()
    if let refusal = reader.refusal { throw refusal }
    guard isWhole, reader.isWhole else { throw broken }
  }

  private init(_ handler: Handler, _ deepest: Int, _ tooDeep: WorkbookRefusal) {
    self.handler = handler
    self.deepest = deepest
    self.tooDeep = tooDeep
  }

  /// The parser calls some texts good that only begin to be one.
  private var isWhole: Bool { hasRoot && depth == 0 && !hasError }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) { hasError = true }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    guard refusal == nil else { return }
    depth += 1
    hasRoot = true
    if depth > deepest { return stop(parser, tooDeep) }
    handler.start(element, attributes)
    look(parser)
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard refusal == nil else { return }
    handler.text(text)
    look(parser)
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    guard refusal == nil else { return }
    handler.text(String(decoding: block, as: UTF8.self))
    look(parser)
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    guard refusal == nil else { return }
    depth -= 1
    handler.end(element)
    look(parser)
  }

  private func look(_ parser: XMLParser) {
    if let refusal = handler.refusal { stop(parser, refusal) }
  }

  private func stop(_ parser: XMLParser, _ refusal: WorkbookRefusal) {
    self.refusal = refusal
    parser.abortParsing()
  }
}

/// The bytes of a part as a parser without surprises takes them.
enum PartText {
  /// UTF-8 without a mark and without a declaration that could say otherwise; nil for bytes that are
  /// neither that nor UTF-16 with its mark, which is all that ECMA-376 allows.
  static func utf8(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    var text = bytes[...]
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      guard let decoded = utf16(bytes) else { return nil }
      text = decoded[...]
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      text = bytes.dropFirst(3)
    }
    guard String(validating: text, as: UTF8.self) != nil else { return nil }
    guard text.starts(with: "<?xml ".utf8) else { return text }
    guard let end = text.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    return text[(end + 1)...]
  }

  static func hasDocumentType(_ text: ArraySlice<UInt8>) -> Bool {
    text.holds(Array("<!DOCTYPE".utf8))
  }

  private static func utf16(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count % 2 == 0 else { return nil }
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count, by: 2).map { index in
      let (a, b) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? a | b << 8 : a << 8 | b
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }
}

extension ArraySlice<UInt8> {
  /// Whether `mark`, which is not empty, stands there somewhere.
  func holds(_ mark: [UInt8]) -> Bool {
    var rest = self
    while let start = rest.firstIndex(of: mark[0]) {
      rest = rest[start...]
      if rest.starts(with: mark) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
