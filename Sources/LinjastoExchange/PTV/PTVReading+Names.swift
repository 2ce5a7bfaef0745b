internal import Linjasto
internal import LinjastoText
internal import Schematic

extension PTVReading {
  /// The name of a record by language, and what it is called beside; nil, and told, where it has none.
  mutating func names(
    _ item: PTVItem, _ key: String
  ) -> (name: LocalizedText?, others: LocalizedWords) {
    let names = localized(source.items(item.json, key, at: item.path).map(\.json))
    if names.name == nil {
      source.report(.emptyText, Saying(.catalogueNameless), at: item.path + [.member(key)])
    }
    return names
  }

  /// Texts of the form `{"language", "value", "type"}`, the first name of each language; names in
  /// languages that no map is written in are left out.
  func localized(_ items: [JSON]) -> (name: LocalizedText?, others: LocalizedWords) {
    var texts: [Language: String] = [:]
    var others: [Language: [String]] = [:]
    for item in items {
      guard let language = item["language"]?.string.flatMap({ Language(rawValue: $0) }),
        let value = item["value"]?.string?.drawable, value.contains(where: { $0 != " " })
      else { continue }
      switch item["type"]?.string {
      case "AlternativeName", "AlternateName": others[language, default: []].append(value)
      case nil, "Name": if texts[language] == nil { texts[language] = value }
      default: break
      }
    }
    return (texts.isEmpty ? nil : LocalizedText(texts), LocalizedWords(others))
  }
}

extension OpenQuestion {
  func from(_ source: Source.ID) -> OpenQuestion {
    var question = self
    question.source = source
    return question
  }
}

extension OfficialRegions {
  /// The county of just that name, in Finnish or Swedish.
  static func code(named name: LocalizedText) -> Region.ID? {
    let found = names.filter { name[.finnish] == $0.value.fi || name[.swedish] == $0.value.sv }
    return found.keys.min().map { Region.ID($0) }
  }
}
