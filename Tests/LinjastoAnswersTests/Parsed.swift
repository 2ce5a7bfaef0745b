import Foundation
import LinjastoAnswers
import Testing

/// An answer as a program reads it: text of the one writer, parsed.
struct Parsed {
  let object: [String: Any]

  init(_ answer: some Encodable) throws {
    let text = try JSONText.of(answer)
    #expect(text.hasSuffix("}\n"))
    object = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  var format: String? { object["format"] as? String }
  var keys: Set<String> { Set(object.keys) }

  func count(_ key: String) -> Int? { (object[key] as? [Any])?.count }

  /// Every text that stands under one of `keys`, alone or in a list, however deep.
  func texts(under keys: Set<String>) -> Set<String> {
    var found: Set<String> = []
    func look(at value: Any, isMeant: Bool) {
      if let text = value as? String, isMeant { found.insert(text) }
      for element in value as? [Any] ?? [] { look(at: element, isMeant: isMeant) }
      for (key, element) in value as? [String: Any] ?? [:] {
        look(at: element, isMeant: keys.contains(key))
      }
    }
    look(at: object, isMeant: false)
    return found
  }
}
