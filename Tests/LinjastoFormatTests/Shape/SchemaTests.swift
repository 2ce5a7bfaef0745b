import Foundation
import Linjasto
import LinjastoFormat
import Testing

@Suite struct SchemaTests {
  @Test(arguments: JSONSchema.Document.allCases)
  func `a schema is JSON, closes every record and resolves every reference`(
    document: JSONSchema.Document
  ) throws {
    let text = JSONSchema.text(of: document) { "\($1), \($0 ?? "itself")" }
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let definitions = try #require(root["definitions"] as? [String: Any])
    var used: Set<String> = []
    func walk(_ schema: Any) {
      if let items = schema as? [Any] { items.forEach(walk) }
      guard let schema = schema as? [String: Any] else { return }
      if let reference = schema["$ref"] as? String {
        used.insert(String(reference.dropFirst("#/definitions/".count)))
      }
      if let properties = schema["properties"] as? [String: Any], schema["type"] != nil {
        #expect(schema["additionalProperties"] as? Bool == false)
        let required = schema["required"] as? [String] ?? []
        #expect(required.allSatisfy { properties[$0] != nil }, "\(required)")
      }
      schema.values.forEach(walk)
    }
    walk(root)
    #expect(used == Set(definitions.keys))
    #expect(root["description"] as? String == "\(document.shape.name), itself")
    #expect(
      text.split(separator: "\n").allSatisfy { $0.count <= 100 || $0.contains("description") })
  }
}
