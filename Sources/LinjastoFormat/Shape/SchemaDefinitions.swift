internal import Linjasto

/// Schemas of shapes, and what they refer to: a definition for each named shape and each record.
struct SchemaDefinitions {
  private let describing: JSONSchema.Describing
  private var scalars: [Value.Entry] = []
  private var records: [(name: String, keys: [String], schema: Value)] = []
  /// The names of the records that are being written, the outermost first.
  private var parents: [String] = []

  init(describing: @escaping JSONSchema.Describing) { self.describing = describing }

  var value: Value { .record(scalars + records.map { Value.Entry($0.name, $0.schema) }) }

  /// The keywords of a record.
  mutating func schema(of record: RecordShape) -> [Value.Entry] {
    parents.append(SchemaDefinitions.name(of: record))
    defer { parents.removeLast() }
    var properties: [Value.Entry] = []
    for field in record.fields {
      properties.append(Value.Entry(field.key, schema(of: field, in: record.name)))
    }
    let required = record.fields.filter(\.isRequired).map { Value.text($0.key) }
    var entries = [Value.Entry("type", .text("object"))]
    if let about = describing(nil, record.name) {
      entries.append(.init("description", .text(about)))
    }
    entries.append(.init("additionalProperties", .boolean(false)))
    if !required.isEmpty { entries.append(.init("required", .list(required))) }
    entries.append(.init("properties", .record(properties)))
    return entries
  }

  private mutating func schema(of field: RecordShape.Field, in record: String) -> Value {
    guard case .record(var entries) = schema(of: field.shape) else { return .record([]) }
    switch field.standard {
    case .text, .number, .boolean: entries += field.standard.map { [.init("default", $0)] } ?? []
    case .list, .record, nil: break
    }
    if let about = describing(field.key, record) {
      entries.append(.init("description", .text(about)))
    }
    return .record(entries)
  }

  private mutating func schema(of shape: Shape) -> Value {
    switch shape {
    case .id: return text("id", pattern: Pattern.id)
    case .string:
      return defined("string", ["type": .text("string"), "minLength": .number(1)])
    case .date: return text("date", pattern: Pattern.date)
    case .color: return text("color", pattern: Pattern.color)
    case .lineCode: return text("lineCode", pattern: Pattern.lineCode)
    case .businessID: return text("businessID", pattern: Pattern.businessID)
    case .url: return text("url", pattern: Pattern.url)
    case .regionCode:
      return defined(
        "regionCode",
        [
          "enum": .list(OfficialRegions.names.keys.sorted().map { .text($0) }),
          "description": .text(
            "The code of a wellbeing services county (Statistics Finland), Helsinki (90) or Åland"
              + " (91), in quotes."),
        ])
    case .text:
      let (language, string) = (self.language, schema(of: .string))
      return defined(
        "text",
        [
          "type": .text("object"), "minProperties": .number(1), "propertyNames": language,
          "additionalProperties": string,
        ])
    case .boolean: return record(["type": .text("boolean")])
    case .integer(let minimum): return number("integer", minimum.map { .number(Double($0)) })
    case .number(let minimum): return number("number", minimum.map { .number($0) })
    case .choice(let words) where words == Language.allCases.map(\.rawValue): return language
    case .choice(let words): return record(["enum": .list(words.map { .text($0) })])
    case .constant(let word): return record(["const": .text(word)])
    case .list(let item, let minimum):
      let least = minimum > 0 ? [Value.Entry("minItems", .number(Double(minimum)))] : []
      return .record(
        [Value.Entry("type", .text("array"))] + least + [Value.Entry("items", schema(of: item))])
    case .record(let shape): return definition(of: shape)
    case .byLanguage(let shape):
      let (language, value) = (self.language, schema(of: shape))
      return record(
        ["type": .text("object"), "propertyNames": language, "additionalProperties": value])
    case .answers:
      let id = schema(of: .id)
      let answers =
        Answer.allCases.map { Value.text($0.rawValue) } + [true, false].map { .boolean($0) }
      return record([
        "type": .text("object"), "propertyNames": id,
        "additionalProperties": record(["enum": .list(answers)]),
      ])
    case .either(let scalar, let collection):
      let (scalar, collection) = (schema(of: scalar), schema(of: collection))
      return record(["oneOf": .list([scalar, collection])])
    }
  }

  // MARK: Definitions

  private var language: Value {
    mutating get {
      defined("language", ["enum": .list(Language.allCases.map { .text($0.rawValue) })])
    }
  }

  private mutating func text(_ name: String, pattern: String) -> Value {
    defined(name, ["type": .text("string"), "pattern": .text(pattern)])
  }

  private func number(_ type: String, _ minimum: Value?) -> Value {
    .record([.init("type", .text(type))] + (minimum.map { [.init("minimum", $0)] } ?? []))
  }

  private func record(_ entries: KeyValuePairs<String, Value>) -> Value {
    .record(entries.map { .init($0, $1) })
  }

  private mutating func defined(_ name: String, _ schema: KeyValuePairs<String, Value>) -> Value {
    if !scalars.contains(where: { $0.key == name }) {
      scalars.append(.init(name, record(schema)))
    }
    return reference(name)
  }

  private mutating func definition(of shape: RecordShape) -> Value {
    let keys = shape.fields.map(\.key)
    var name = SchemaDefinitions.name(of: shape)
    // Where two kinds of record go by one name, the second takes that of the record around it, too.
    if let parent = parents.last, records.contains(where: { $0.name == name && $0.keys != keys }) {
      name = parent + name.prefix(1).uppercased() + name.dropFirst()
    }
    if !records.contains(where: { $0.name == name }) {
      // Its place is before what it refers to.
      let place = records.count
      records.append((name, keys, .record([])))
      records[place].schema = .record(schema(of: shape))
    }
    return reference(name)
  }

  private func reference(_ name: String) -> Value {
    record(["$ref": .text("#/definitions/\(name)")])
  }

  /// `a line's requirement` is `lineRequirement`.
  private static func name(of shape: RecordShape) -> String {
    let words = shape.name.split(separator: " ").dropFirst().map {
      $0.hasSuffix("'s") ? $0.dropLast(2) : $0
    }
    return words.enumerated().map { index, word in
      index == 0 ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
  }
}
