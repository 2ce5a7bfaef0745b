/// The names and ids of stations that are left out, as they are looked for in the texts that stay.
struct WithheldNames {
  /// In lower case, character by character; by their first three.
  private var names: [String: [[String]]] = [:]

  /// - Parameter shown: What a record of it is called is no secret: a role, a line, an organization or
  ///   another station may have the same name.
  init(of stations: [Station], but shown: [Network.Contents]) {
    var open: Set<String> = []
    func add(_ name: LocalizedText, _ synonyms: LocalizedWords = LocalizedWords()) {
      for text in name.written.texts() + synonyms.written.texts() {
        open.insert(text.text.lowercased())
      }
    }
    var openIDs: Set<String> = []
    for contents in shown {
      for role in contents.roles { add(role.name, role.synonyms) }
      for line in contents.lines { add(line.name, line.synonyms) }
      for station in contents.stations { add(station.name, station.synonyms) }
      for organization in contents.organizations { add(organization.name) }
      for region in contents.regions { add(region.name) }
      openIDs.formUnion(contents.roles.map { $0.id.rawValue })
      openIDs.formUnion(contents.stations.map { $0.id.rawValue })
    }
    var known: Set<String> = []
    for station in stations {
      // An id of one word is a word like others.
      let id = station.id.rawValue
      let ids = id.contains("-") && !openIDs.contains(id) ? [id] : []
      for name in station.name.written.texts().map({ $0.text }) + ids {
        let folded = name.lowercased()
        guard !open.contains(folded), known.insert(folded).inserted else { continue }
        let characters = folded.map { String($0) }
        guard characters.count >= 3 else { continue }
        names[characters[..<3].joined(), default: []].append(characters)
      }
    }
    // Of two that begin alike the longer one is the one meant.
    for key in names.keys { names[key]?.sort { $0.count > $1.count } }
  }

  /// The value without them wherever the format has words of people.
  func blanked(_ value: Value, _ shape: Shape) -> Value {
    switch (value, shape) {
    case (.text(let text), .string), (.text(let text), .text): .text(blanked(text))
    case (.record(let entries), .text):
      .record(entries.map { Value.Entry($0.key, blanked($0.value, .string)) })
    case (.list, .either(_, let collection)), (.record, .either(_, let collection)):
      blanked(value, collection)
    case (_, .either(let scalar, _)): blanked(value, scalar)
    case (.list(let items), .list(let item, _)): .list(items.map { blanked($0, item) })
    case (.record(let entries), .record(let record)):
      .record(
        entries.map { entry in
          guard let field = record[entry.key] else { return entry }
          return Value.Entry(entry.key, blanked(entry.value, field.shape))
        })
    case (.record(let entries), .byLanguage(let item)):
      .record(entries.map { Value.Entry($0.key, blanked($0.value, item)) })
    default: value
    }
  }

  private func blanked(_ text: String) -> String {
    let characters = Array(text)
    let folded = characters.map { $0.lowercased() }
    var result = ""
    var place = 0
    while place < characters.count {
      if let name = name(in: folded, at: place) {
        result += "…"
        place += name.count
      } else {
        result.append(characters[place])
        place += 1
      }
    }
    return result
  }

  private func name(in folded: [String], at place: Int) -> [String]? {
    guard place + 3 <= folded.count else { return nil }
    return names[folded[place..<place + 3].joined()]?.first { name in
      place + name.count <= folded.count && folded[place..<place + name.count].elementsEqual(name)
    }
  }
}
