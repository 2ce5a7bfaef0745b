/// Several maps as one: every record once, and what they say against each other.
///
/// A field that one map alone fills in is filled in; lists are put together; a map speaks of its own
/// regions and lines only, so that what another says of others contradicts nothing. While conflicts
/// are open, the first map's value stands for them.
package struct MapMerge: Sendable {
  /// Not yet looked at by the door.
  package private(set) var contents = Network.Contents(id: "map", title: .missing)
  /// In the order of the format, answered ones, too.
  package private(set) var conflicts: [MergeConflict] = []
  /// Lines that have another code, since an earlier line has theirs.
  package private(set) var recoded: [(line: Line.ID, code: String)] = []
  /// Which map gave the id, the title and the language.
  package let head: Int

  let labels: [String]
  var maps: [Network]
  let preferred: [Int]
  private let answers: MergeAnswers
  /// Of all maps, each once.
  var regions: [Region.ID] = []
  var regionsOf: [Set<Region.ID>] = []
  var linesOf: [Set<Line.ID>] = []

  /// - Parameters:
  ///   - preferred: Maps whose values count where nothing else is answered, the first before the next.
  /// - Precondition: There is a map.
  package init(
    _ networks: [Network], preferring preferred: [Int] = [], answers: MergeAnswers = MergeAnswers()
  ) {
    head = preferred.first ?? 0
    labels = MapMerge.labels(networks)
    maps = networks
    self.preferred = preferred
    self.answers = answers
    makeOne()
    tellStationsApart()
    var values = marked()
    tellRecordsApart(&values)
    regions = maps.flatMap { $0.regions.map { $0.id } }.firstOccurrences
    regionsOf = maps.map { Set($0.regions.map { $0.id }) }
    linesOf = maps.map { Set($0.lines.map { $0.id }) }
    contents = Network.Contents.fields.record(merged(values))
    contents.id = maps[head].id
    mergeHeader()
    contents.stations = stations(contents.stations)
    mendLines()
  }

  /// The conflicts that must be answered before there is a merged map.
  package var open: [MergeConflict] { conflicts.filter { $0.isOpen } }

  /// What the maps are called in answers.
  package static func labels(_ networks: [Network]) -> [String] {
    var taken: Set<String> = []
    return networks.map { network in
      var label = network.id
      var number = 1
      while !taken.insert(label).inserted {
        number += 1
        label = "\(network.id)-\(number)"
      }
      return label
    }
  }

  // MARK: Answers

  /// The place in `claims` of the one that counts; nil where nobody has said.
  mutating func choice(
    _ record: String, _ field: String, _ claims: [(map: Int, value: Value)]
  ) -> Int? {
    let answer = answers.use(record, field) ?? answers.use(record, "id")
    let chosen =
      claims.firstIndex { labels[$0.map] == answer }
      ?? preferred.lazy.compactMap { map in claims.firstIndex { $0.map == map } }.first
    conflicts.append(
      MergeConflict(
        kind: .differs, record: record, field: field, claims: shown(claims),
        chosen: chosen.map { labels[claims[$0].map] }))
    return chosen
  }

  private func shown(_ claims: [(map: Int, value: Value)]) -> [MergeConflict.Claim] {
    claims.map { MergeConflict.Claim(map: labels[$0.map], value: $0.value) }
  }

  /// What was decided of things of one id that look like two: preferring a map says whose words count,
  /// not that two things are one.
  private mutating func isApart(
    _ record: String, _ field: String, _ claims: [(map: Int, value: Value)]
  ) -> Bool {
    let answer =
      answers.use(record, "id") ?? (preferred.isEmpty ? nil : MergeAnswers.apart)
    let isKnown = answer == MergeAnswers.apart || claims.contains { labels[$0.map] == answer }
    conflicts.append(
      MergeConflict(
        kind: .otherThing, record: record, field: "id", claims: shown(claims),
        chosen: isKnown ? answer : nil))
    return !isKnown || answer == MergeAnswers.apart
  }

  // MARK: One thing or two

  /// Gives experts of two ids one, where that is what was answered.
  private mutating func makeOne() {
    for conflict in maps.toldApart().conflicts where conflict.reason == .underTwoIDs {
      let record = "stations/\(conflict.other.value)"
      let field = "twin-of/\(conflict.id)"
      let answer = answers.use(record, field)
      let claims = [conflict.kept, conflict.other].map {
        MergeConflict.Claim(map: $0.map, value: .text($0.value))
      }
      conflicts.append(
        MergeConflict(
          kind: .underTwoIDs, record: record, field: field, claims: claims,
          chosen: answer == MergeAnswers.same || answer == MergeAnswers.apart ? answer : nil))
      guard answer == MergeAnswers.same else { continue }
      for index in maps.indices where maps[index].id == conflict.other.map {
        let (old, new) = (Station.ID(conflict.other.value), Station.ID(conflict.id))
        // A map that has both knows why.
        if maps[index][new] == nil { maps[index] = maps[index].renaming([old: new]) }
      }
    }
  }

  private mutating func tellStationsApart() {
    var one: Set<Station.ID> = []
    for conflict in maps.toldApart().conflicts where conflict.reason == .keptApart {
      let claims = [conflict.kept, conflict.other].compactMap { claim in
        maps.firstIndex { $0.id == claim.map }.map { (map: $0, value: Value.text(claim.value)) }
      }
      if !isApart("stations/\(conflict.id)", conflict.field, claims) {
        one.insert(Station.ID(conflict.id))
      }
    }
    maps = maps.toldApart(but: one).networks
  }

  /// Sources, organizations and other records of one id of which nothing is called alike are two; a
  /// line, a role or a region of one id is one.
  private mutating func tellRecordsApart(_ values: inout [Value]) {
    let lists = [
      "sources", "organizations", "origins", "governance", "process", "guidance", "screening",
      "facts",
    ]
    for list in lists {
      var first: [String: (map: Int, name: Value)] = [:]
      var taken: Set<String> = []
      for value in values { taken.formUnion(value[list]?.ids ?? []) }
      for map in values.indices {
        for record in values[map][list]?.items ?? [] {
          guard let id = record.id, let name = record.designation else { continue }
          guard let known = first[id] else {
            first[id] = (map, name)
            continue
          }
          let claims = [known, (map: map, name: name)].map { (map: $0.map, value: $0.name) }
          guard known.name.isCalledOtherwise(name), isApart("\(list)/\(id)", "id", claims)
          else { continue }
          var other = "\(id)-\(labels[map])"
          while !taken.insert(other).inserted { other += "-2" }
          values[map] = values[map].renaming(id, other, of: list)
        }
      }
    }
  }

  // MARK: The map itself

  private mutating func mergeHeader() {
    let all = maps.map { $0.contents }
    let states = all.map { $0.status }
    contents.status =
      states.contains(.draft) ? .draft : states.contains(.archived) ? .archived : .published
    contents.asOf = all.compactMap { $0.asOf }.max()
    contents.title = all[head].title
    contents.defaultLanguage = all[head].defaultLanguage
    contents.translations = [:]
    for language in Language.allCases {
      let stated = all.compactMap { $0.translations[language] }
      contents.translations[language] = stated.contains(.draft) ? .draft : stated.first
    }
    // The part of the country that several maps speak of is that of none of them.
    contents.area = all.contains { $0.area != all[head].area } ? nil : all[head].area
  }

  /// No two lines have one code, and a role is required once.
  private mutating func mendLines() {
    var codes: Set<String> = []
    for index in contents.lines.indices {
      let line = contents.lines[index]
      contents.lines[index].requires.network.removeAll { line.requires.core.contains($0) }
      guard !codes.insert(line.code).inserted else { continue }
      let used = codes.union(contents.lines.map { $0.code })
      let code =
        (2...9).lazy.map { "\(line.code.prefix(1))\($0)" }.first { !used.contains($0) }
        ?? line.code
      codes.insert(code)
      contents.lines[index].code = code
      recoded.append((line.id, code))
    }
  }

  private func marked() -> [Value] {
    let isOne = maps.allSatisfy { $0.defaultLanguage == maps[head].defaultLanguage }
    return maps.map { network in
      let value = network.contents.written
      return isOne
        ? value : value.marked(Network.Contents.shape, network.defaultLanguage.rawValue)
    }
  }
}
