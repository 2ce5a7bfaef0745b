extension MapMerge {
  private typealias Claims = [(map: Int, value: Value)]

  /// Lists whose order or whole means something: they are not put together.
  private static let wholeLists: Set<String> = [
    "steps", "questions", "rules", "ladder", "items", "municipalities",
  ]
  /// What a station says together, which ``stations(_:)`` puts together.
  private static let ofStations: Set<String> = ["attach", "serves", "lines"]

  /// The lists of all maps, and their costs.
  mutating func merged(_ values: [Value]) -> Value {
    var entries: [Value.Entry] = []
    for field in Network.Contents.fields.shape.fields {
      let claims = values.enumerated().compactMap { map, value in
        value[field.key].map { (map: map, value: $0) }
      }
      guard !claims.isEmpty else { continue }
      switch field.shape {
      case .list(let item, _):
        entries.append(Value.Entry(field.key, merged(list: field.key, claims, item)))
      case .record(let shape) where field.key == "costs":
        let all = values.enumerated().map { (map: $0, value: $1[field.key] ?? .record([])) }
        entries.append(
          Value.Entry(field.key, merged(all, shape, record: "map", field: "costs.")))
      default: break
      }
    }
    return .record(entries)
  }

  private mutating func merged(list: String, _ claims: Claims, _ item: Shape) -> Value {
    var order: [Value] = []
    var records: [Value: Claims] = [:]
    for claim in claims {
      for record in claim.value.items {
        let key = record.identity
        if records[key] == nil { order.append(key) }
        records[key, default: []].append((claim.map, record))
      }
    }
    return .list(
      order.compactMap { key in
        guard let found = records[key], let first = found.first?.value else { return nil }
        guard case .record(let shape) = item, !found.allSatisfy({ $0.value == first }) else {
          return first
        }
        return merged(found, shape, record: "\(list)/\(first.id ?? "")", field: "")
      })
  }

  /// - Parameter field: What stands before the keys in the name of a field, such as `costs.`.
  mutating func merged(
    _ records: [(map: Int, value: Value)], _ shape: RecordShape, record: String, field: String
  ) -> Value {
    var entries: [Value.Entry] = []
    let hasOthers = shape["other_sources"] != nil
    for declared in shape.fields {
      let key = declared.key
      if record.hasPrefix("stations/"), field.isEmpty, Self.ofStations.contains(key) {
        // Something of the shape, until the station is put together.
        entries += records.lazy.compactMap { $0.value[key] }.prefix(1).map { Value.Entry(key, $0) }
        continue
      }
      if key == "other_sources" {
        let all = records.flatMap {
          [$0.value["source"]].compactMap { $0 } + ($0.value[key]?.items ?? [])
        }
        let chosen = entries.first { $0.key == "source" }?.value
        let others = all.firstOccurrences.filter { $0 != chosen }
        if !others.isEmpty { entries.append(Value.Entry(key, .list(others))) }
        continue
      }
      var claims = records.compactMap { record in
        record.value[key].map { (map: record.map, value: $0) }
      }
      guard let first = claims.first else { continue }
      // What a record says by leaving it out contradicts, too.
      if let standard = declared.standard, standard.saysSomething, key != "assumed" {
        claims = records.map { ($0.map, $0.value[key] ?? standard) }
      }
      let value: Value
      switch key {
      case "source" where hasOthers:
        value = (claims.first { preferred.contains($0.map) } ?? first).value
      case "verified": value = claims.map { $0.value }.max { $0.text < $1.text } ?? first.value
      default: value = merged(claims, declared.shape, record: record, field: field + key)
      }
      entries.append(Value.Entry(key, value))
    }
    // What one map assumes as a whole is not narrowed by another.
    let isWhole = records.contains {
      $0.value["assumed"] == .boolean(true) && $0.value["assumed_fields"] == nil
    }
    return .record(isWhole ? entries.filter { $0.key != "assumed_fields" } : entries)
  }

  private mutating func merged(
    _ claims: Claims, _ shape: Shape, record: String, field: String
  ) -> Value {
    guard let first = claims.first?.value else { return .record([]) }
    if claims.allSatisfy({ $0.value == first }) { return first }
    switch shape {
    case .text: return merged(byKey: claims, .string, record, field)
    case .byLanguage(let value): return merged(byKey: claims, value, record, field)
    case .record(let shape):
      return merged(claims, shape, record: record, field: field + ".")
    case .either(.string, .text) where claims.allSatisfy({ $0.value.isRecord }):
      return merged(byKey: claims, .string, record, field)
    case .either(_, let collection) where claims.allSatisfy({ $0.value.isRecord }):
      return merged(claims, collection, record: record, field: field)
    case .list:
      let key = field.split(separator: ".").last.map { String($0) } ?? field
      if Self.wholeLists.contains(key) || isContradiction(claims) { break }
      return .list(claims.flatMap { $0.value.items }.firstOccurrences)
    default: break
    }
    return claims[choice(record, field, claims) ?? 0].value
  }

  private mutating func merged(
    byKey claims: Claims, _ shape: Shape, _ record: String, _ field: String
  ) -> Value {
    let keys = claims.flatMap { $0.value.entries.map { $0.key } }.firstOccurrences
    return .record(
      keys.map { key in
        let said = claims.compactMap { claim in
          claim.value[key].map { (map: claim.map, value: $0) }
        }
        return Value.Entry(key, merged(said, shape, record: record, field: "\(field).\(key)"))
      })
  }

  /// Whether lists of agreements say two things of the same regions and lines.
  private func isContradiction(_ claims: Claims) -> Bool {
    var known: [Value: Value] = [:]
    for item in claims.flatMap({ $0.value.items }) where item["state"] != nil {
      let key = Value.list([item["regions"] ?? .list([]), item["lines"] ?? .list([])])
      if let other = known[key], other != item { return true }
      known[key] = item
    }
    return false
  }
}
