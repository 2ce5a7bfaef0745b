import Foundation
import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoFormat

/// The JSON Schemas beside the maps say the same as the tables that the reader checks against.
@Suite struct SchemaTests {
  @Test(arguments: [
    ("maps/linjasto.schema.json", NetworkShape.map),
    ("maps/linjasto-case.schema.json", CaseShape.profile),
  ])
  func `the schema and the reader ask for the same`(_ pair: (path: String, shape: RecordShape))
    throws
  {
    let data = try Data(contentsOf: Repository.root.appending(path: pair.path))
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    var comparison = SchemaComparison(root)
    var top = root
    for key in ["$schema", "$id", "title", "definitions"] { top[key] = nil }
    comparison.compare(top, .record(pair.shape), "map")
    #expect(comparison.differences == [])
    #expect(comparison.unusedDefinitions == [])
  }

  @Test func `the comparison sees each kind of difference`() {
    func differences(_ schema: [String: Any], _ shape: Shape) -> Int {
      var comparison = SchemaComparison([:])
      comparison.compare(schema, shape, "value")
      return comparison.differences.count
    }
    let date: [String: Any] = ["type": "string", "pattern": Pattern.date]
    #expect(differences(date, .date) == 0)
    #expect(differences(["type": "string"], .date) == 1)
    #expect(differences(["enum": ["a", "b"]], .choice(["a"])) == 1)
    #expect(differences(["type": "integer"], .integer(minimum: 0)) == 1)
    #expect(differences(["type": "array", "items": date], .list(.date, minimum: 1)) == 1)
    let record = RecordShape("a record", required: ["a": .boolean])
    let closed: [String: Any] = ["type": "object", "additionalProperties": false]
    #expect(differences(closed, .record(record)) == 2)
    #expect(
      differences(
        closed.merging(
          ["required": ["a"], "properties": ["a": ["type": "boolean"], "b": date]]) { $1 },
        .record(record)) == 1)
  }
}

private struct SchemaComparison {
  let definitions: [String: Any]
  private(set) var differences: [String] = []
  private var used: Set<String> = []

  init(_ root: [String: Any]) { definitions = root["definitions"] as? [String: Any] ?? [:] }

  var unusedDefinitions: [String] { definitions.keys.filter { !used.contains($0) }.sorted() }

  private mutating func resolved(_ schema: [String: Any]) -> [String: Any] {
    guard let reference = schema["$ref"] as? String else { return schema }
    let name = String(reference.dropFirst("#/definitions/".count))
    used.insert(name)
    return resolved(definitions[name] as? [String: Any] ?? [:])
  }

  mutating func compare(_ schema: Any?, _ shape: Shape, _ path: String) {
    var schema = resolved(schema as? [String: Any] ?? [:])
    for key in ["description", "default"] { schema[key] = nil }
    switch shape {
    case .id: expect(schema, ["type": "string", "pattern": Pattern.id], path)
    case .string: expect(schema, ["type": "string", "minLength": 1], path)
    case .date: expect(schema, ["type": "string", "pattern": Pattern.date], path)
    case .color: expect(schema, ["type": "string", "pattern": Pattern.color], path)
    case .lineCode: expect(schema, ["type": "string", "pattern": Pattern.lineCode], path)
    case .businessID: expect(schema, ["type": "string", "pattern": Pattern.businessID], path)
    case .url: expect(schema, ["type": "string", "pattern": Pattern.url], path)
    case .regionCode: expect(schema, ["enum": OfficialRegions.names.keys.sorted()], path)
    case .boolean: expect(schema, ["type": "boolean"], path)
    case .integer(let minimum):
      expect(
        schema, minimum.map { ["type": "integer", "minimum": $0] } ?? ["type": "integer"], path)
    case .number(let minimum):
      expect(schema, minimum.map { ["type": "number", "minimum": $0] } ?? ["type": "number"], path)
    case .choice(let words): expect(schema, ["enum": words], path)
    case .constant(let word): expect(schema, ["const": word], path)
    case .list(let item, let minimum):
      compare(schema.removeValue(forKey: "items"), item, path + "[]")
      expect(
        schema, minimum > 0 ? ["type": "array", "minItems": minimum] : ["type": "array"], path)
    case .text:
      compareLanguages(&schema, .string, path)
      expect(schema, ["type": "object", "minProperties": 1], path)
    case .byLanguage(let value):
      compareLanguages(&schema, value, path)
      expect(schema, ["type": "object"], path)
    case .answers:
      compare(schema.removeValue(forKey: "propertyNames"), .id, path + " keys")
      let answers: [Any] = Answer.allCases.map(\.rawValue) + [true, false]
      expect(schema, ["type": "object", "additionalProperties": ["enum": answers]], path)
    case .either(let first, let second):
      let choices = schema.removeValue(forKey: "oneOf") as? [Any] ?? []
      compare(choices.first, first, path + "|")
      compare(choices.last, second, path + "|")
      expect(schema, [:], path)
    case .record(let record): compare(schema, record, path)
    }
  }

  private mutating func compareLanguages(
    _ schema: inout [String: Any], _ value: Shape, _ path: String
  ) {
    compare(schema.removeValue(forKey: "propertyNames"), .choice(Language.self), path + " keys")
    compare(schema.removeValue(forKey: "additionalProperties"), value, path + "{}")
  }

  private mutating func compare(_ schema: [String: Any], _ record: RecordShape, _ path: String) {
    var schema = schema
    let properties = schema.removeValue(forKey: "properties") as? [String: Any] ?? [:]
    let required = schema.removeValue(forKey: "required") as? [String] ?? []
    expect(schema, ["type": "object", "additionalProperties": false], path)
    for field in record.fields {
      if let property = properties[field.key] {
        compare(property, field.shape, "\(path).\(field.key)")
      } else {
        differences.append("\(path).\(field.key): not in the schema")
      }
      if required.contains(field.key) != field.isRequired {
        differences.append("\(path).\(field.key): required in one only")
      }
    }
    for key in properties.keys.sorted() where record[key] == nil {
      differences.append("\(path).\(key): not in the reader")
    }
  }

  private mutating func expect(_ schema: [String: Any], _ expected: [String: Any], _ path: String) {
    let texts = [schema, expected].map { value in
      (try? JSONSerialization.data(withJSONObject: value, options: .sortedKeys)).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    guard texts[0] == nil || texts[0] != texts[1] else { return }
    differences.append("\(path): schema \(schema), reader \(expected)")
  }
}
