internal import Foundation
internal import FoundationXML

/// An element of a parsed XML text.
public struct XMLTree: Sendable {
  public var name: String
  public var attributes: [String: String]
  public var children: [XMLTree] = []
  public var text = ""

  /// All elements of that name below this one, in document order.
  public func all(_ name: String) -> [XMLTree] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }

  /// All elements below this one with that attribute, in document order.
  public func all(having attribute: String) -> [XMLTree] {
    children.flatMap {
      ($0.attributes[attribute] != nil ? [$0] : []) + $0.all(having: attribute)
    }
  }

  /// The root of a well-formed text, or nil.
  public static func parse(_ text: String) -> XMLTree? {
    let builder = Builder()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = builder
    return parser.parse() && builder.open.isEmpty ? builder.root : nil
  }

  private final class Builder: NSObject, XMLParserDelegate {
    var open: [XMLTree] = []
    var root: XMLTree?

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      open.append(XMLTree(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if !open.isEmpty { open[open.count - 1].text += text }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      guard let element = open.popLast() else { return }
      if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
    }
  }
}
