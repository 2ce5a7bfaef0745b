package import Linjasto

/// The values of a map's fields as people read them: names in place of ids, words in place of codes,
/// days and numbers as the language writes them.
struct FieldWords {
  let wording: Wording
  let words: Words

  init(_ network: Network, _ language: Language, marksLanguages: Bool = false) {
    wording = Wording(network, language, marksLanguages: marksLanguages)
    words = Words(language)
  }

  /// What people call the field; the key itself where it has no name.
  func label(_ key: String) -> String {
    key.split(separator: ".").map { part in
      Phrase.label(String(part)).map { words($0) } ?? String(part)
    }.joined(separator: ", ")
  }

  /// One text for each item of a list that has records or sentences, else one text; none for
  /// nothing.
  func texts(_ value: Value, of key: String, _ shape: Shape) -> [String] {
    switch (value, shape) {
    case (_, .either(let scalar, let collection)):
      switch value {
      case .list, .record: return texts(value, of: key, collection)
      default: return texts(value, of: key, scalar)
      }
    case (.list, .list(.regionCode, _)): return [text(value, of: key, shape)]
    case (.list(let items), .list(let item, _)):
      let all = items.map { text($0, of: key, item) }
      return item.isLong || ["guidance", "links", "reasons"].contains(key)
        ? all : all.isEmpty ? [] : [words.list(all)]
    default:
      let text = text(value, of: key, shape)
      return text.isEmpty ? [] : [text]
    }
  }

  /// All of the value in one text.
  func text(_ value: Value, of key: String, _ shape: Shape) -> String {
    switch (value, shape) {
    case (_, .either(let scalar, let collection)):
      switch value {
      case .list, .record: return text(value, of: key, collection)
      default: return text(value, of: key, scalar)
      }
    case (.text(let text), .date): return Day(text).map { words.date($0) } ?? text
    case (.text(let text), .choice), (.text(let text), .constant):
      return Phrase.choice(text, of: key).map { words($0) } ?? text
    case (.text(let text), .id), (.text(let text), .regionCode): return name(of: text, key)
    case (.text(let text), .string) where key == "kind":
      return Phrase.choice(text, of: key).map { words($0) } ?? text
    case (.text(let text), _): return text
    case (.number(let number), _): return words.number(number)
    case (.boolean(true), _) where key == "unavailable": return words(.valueNoEnd)
    case (.boolean(let value), _): return words(value ? .partYes : .partNo)
    case (.list, .list(.regionCode, _)):
      return wording.list([Region.ID](written: value) ?? [])
    case (.list(let items), .list(let item, _)):
      return item.isLong
        ? items.map { text($0, of: key, item) }.joined(separator: "; ")
        : words.list(items.map { text($0, of: key, item) })
    case (.record, .text):
      return LocalizedText(written: value).map { wording($0) } ?? ""
    case (.record(let entries), .byLanguage(let shape)):
      // Words in the reader's language are enough, where there are any.
      let language = words.language
      if key == "synonyms",
        let own = value[language.rawValue] ?? value[language.spoken.rawValue]
      {
        return text(own, of: key, shape)
      }
      return entries.map { entry in
        let language = Phrase.choice(entry.key, of: "language").map { words($0) } ?? entry.key
        return "\(language): \(text(entry.value, of: key, shape))"
      }.joined(separator: "; ")
    case (.record, .record) where key == "clients":
      return Station.Clients(written: value).map { wording($0) } ?? ""
    case (.record(let entries), .record(let record)): return text(entries, of: key, record)
    case (.list, _), (.record, _): return ""
    }
  }

  /// A record inside another one: its own words first, its parts after it.
  private func text(_ entries: [Value.Entry], of key: String, _ record: RecordShape) -> String {
    let parts = entries.compactMap { entry -> (isLead: Bool, text: String)? in
      let shape = record[entry.key]?.shape ?? .string
      let text = text(entry.value, of: entry.key, shape)
      return part(entry, text.withoutPeriod, of: key).map { (Self.leads.contains(entry.key), $0) }
    }
    let lead = parts.filter { $0.isLead }.map { $0.text }.joined(separator: " ")
    // The texts of a form have commas of their own.
    let separator = key == "questions" || key == "rules" ? "; " : ", "
    let rest = parts.filter { !$0.isLead }.map { $0.text }.joined(separator: separator)
    if lead.isEmpty || rest.isEmpty { return lead + rest }
    return key == "area" ? "\(lead) (\(rest))" : "\(lead): \(rest)"
  }

  /// What a part of a record says beside others; nil for one that says nothing there.
  private func part(_ entry: Value.Entry, _ text: String, of key: String) -> String? {
    switch (entry.key, entry.value) {
    case ("optional", .boolean(true)), ("approximate", .boolean(true)), ("assumed", .boolean(true)):
      words(entry.key == "optional" ? .labelOptional : .assumption)
    case ("id", _): key == "questions" || key == "rules" ? text : nil
    case ("percent", _): words(.partPercent, text)
    case ("months", _): words(.partMonths, text)
    case ("cases_per_month", _): words(.partCases, text)
    case ("as_of", _): words(.partAsOf, text)
    case ("lines", _) where key == "agreements": words(.partOnLines, text)
    case ("min", _): words(.partAtLeast, text)
    case ("max", _): words(.partAtMost, text)
    case ("on", _), ("regions", _), ("name", _), ("text", _), ("line", _), ("note", _),
      ("kind", _), ("coverage", _):
      text
    case ("state", _), ("code", _): text
    case ("from", _) where key != "links": words(.fromDay, text)
    case ("to", _) where key != "links": words(.toDay, text)
    default: "\(label(entry.key)): \(text)"
    }
  }

  /// Keys of what a record is, rather than of what is said of it.
  private static let leads: Set<String> = ["id", "text", "name", "regions", "line"]

  /// What has the id, by the key of the field that names it; the id itself where that is nothing.
  func name(of id: String, _ key: String) -> String {
    let network = wording.network
    switch key {
    case "organization": return network[Organization.ID(id)].map { wording($0.name) } ?? id
    case "source", "other_sources": return network[Source.ID(id)].map { wording($0.title) } ?? id
    case "regions", "serves", "home", "region":
      return network[Region.ID(id)].map { wording($0.name) } ?? id
    case "lines", "line", "coordinates": return wording(Line.ID(id))
    case "roles", "core", "network": return wording(Role.ID(id))
    case "guidance": return network[Guidance.ID(id)].map { wording($0.text) } ?? id
    case "screening": return network[Screening.ID(id)]?.title.map { wording($0) } ?? id
    case "order", "from", "to": return wording(Station.ID(id))
    default: return id
    }
  }

  /// Which fields the map's author read into the source, such as `linjat (E Vaativat erotilanteet)`.
  func assumed(_ assumptions: Assumptions) -> String {
    if assumptions.fields.isEmpty { return words(.aboutWhole) }
    return words.list(
      assumptions.fields.map { entry in
        let parts = entry.split(separator: ":", maxSplits: 1).map { part in
          String(part.drop { $0 == " " })
        }
        let key = String(parts[0].prefix { $0 != " " })
        guard parts.count > 1 else { return label(key) }
        let value = parts[1].split(separator: " ", maxSplits: 1).map { String($0) }
        let first = value.first ?? ""
        let known = Phrase.choice(first, of: key).map { words($0) } ?? name(of: first, key)
        return "\(label(key)) (\(([known] + value.dropFirst()).joined(separator: " ")))"
      })
  }
}

extension Wording {
  /// What limits whom the station serves, on `line` or on all: which part of its regions, which
  /// clients, and what else is said of it there.
  package func limits(of station: Station, on line: Line.ID?) -> [String] {
    var limits = [station.servesNote.map { self($0) }].compactMap { $0 }
    if let clients = station.clients { limits.append(self(clients)) }
    if let note = line.flatMap({ station.terms(on: $0) })?.note { limits.append(self(note)) }
    return limits
  }
}

extension String {
  /// As a part of a sentence.
  fileprivate var withoutPeriod: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension Shape {
  /// Whether a value says so much that it stands in a row of its own.
  var isLong: Bool {
    switch self {
    case .record, .text: true
    case .either(let scalar, let collection): scalar.isLong || collection.isLong
    default: false
    }
  }
}
