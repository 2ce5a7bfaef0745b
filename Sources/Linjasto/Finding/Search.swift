/// One search through several maps, in which the same record is found once.
struct Search {
  private struct Record {
    let subject: Finding.Subject
    private(set) var maps: [Int]
    let texts: Searchable
    private(set) var places: [Finding.Place]

    init(
      subject: Finding.Subject, maps: [Int], texts: Searchable, places: [Finding.Place]
    ) {
      self.subject = subject
      self.maps = maps
      self.texts = texts
      self.places = places
    }

    /// Another map has the record, in places of its own.
    mutating func join(_ map: Int, _ places: [Finding.Place]) {
      maps.append(map)
      let known = self.places.map { $0.region }
      self.places += places.filter { !known.contains($0.region) }
    }

    var isStation: Bool { if case .station = subject { true } else { false } }
  }

  private struct Typed {
    let text: String
    let folded: String
  }

  private let day: Day?
  private let records: [Record]

  init(_ networks: [Network], _ reading: Reading, _ filter: FindFilter, for reader: Language) {
    day = reading.day
    var records: [Record] = []
    for (map, network) in networks.enumerated() {
      /// A record that an earlier map has just so is in this map, too.
      func add(
        _ subject: Finding.Subject, _ texts: @autoclosure () -> Searchable,
        in places: [Finding.Place] = [], isSameIn: (Network) -> Bool
      ) {
        let known = records.indices.first { index in
          records[index].subject == subject && isSameIn(networks[records[index].maps[0]])
        }
        if let known {
          records[known].join(map, places)
        } else {
          records.append(
            Record(subject: subject, maps: [map], texts: texts(), places: places))
        }
      }
      for station in network.stations where filter.admits(station, reading) {
        let places = station.places(in: network, filter.regions, filter.lines, reading)
        if filter.regions.isEmpty || !places.isEmpty {
          add(
            .station(station.id), network.searchable(station, reading, in: reader), in: places
          ) { $0[station.id] == station }
        }
      }
      guard !filter.isOfStations else { continue }
      for line in network.lines where filter.admits(line.id) {
        add(.line(line.id), network.searchable(line, in: reader)) {
          $0[line.id]?.name == line.name
        }
      }
      for guidance in network.guidance where filter.admits(guidance.id, in: network) {
        add(.guidance(guidance.id), network.searchable(guidance, in: reader)) {
          $0[guidance.id] == guidance
        }
      }
      guard filter.lines.isEmpty else { continue }
      let offered = Set(networks.flatMap { $0.stations.flatMap { $0.roles } })
      for role in network.roles where !offered.contains(role.id) {
        add(.role(role.id), network.searchable(role, in: reader)) {
          $0[role.id]?.name == role.name
        }
      }
    }
    self.records = records
  }

  func findings(_ text: String) -> Findings {
    let all = text.split { $0.isWhitespace }.flatMap { part in
      Folding.words(String(part)).map { Typed(text: String(part), folded: $0) }
    }
    let typed = all.count > 1 ? all.filter { !Self.joining.contains($0.folded) } : all
    var isKnown = typed.map { _ in false }
    var found: [(finding: Finding, rank: [Int])] = []
    for (index, record) in records.enumerated() {
      // Without a word to look for, only the experts are listed.
      guard !typed.isEmpty || record.isStation else { continue }
      let best = typed.map { record.texts.best($0.folded) }
      for place in best.indices where best[place] != nil { isKnown[place] = true }
      let hits = best.compactMap { $0 }
      guard hits.count == typed.count else { continue }
      let isThere = record.places.contains { $0.level.isThere }
      let finding = Finding(
        subject: record.subject, maps: record.maps,
        reasons: hits.map { $0.reason }.firstOccurrences, places: record.places)
      let rank = [
        -hits.reduce(0) { $0 + $1.reason.field.weight }, isThere || !record.isStation ? 0 : 1,
        -hits.reduce(0) { $0 + $1.match.rawValue }, index,
      ]
      found.append((finding, rank))
    }
    found.sort { a, b in a.rank.lexicographicallyPrecedes(b.rank) }
    let unknown = zip(typed, isKnown).filter { !$0.1 }.map { $0.0 }
    return Findings(
      words: typed.map { $0.text }, day: day, found: found.map { $0.finding },
      unknown: unknown.map { $0.text }.firstOccurrences,
      near: found.isEmpty ? near(unknown.map { $0.folded }) : [])
  }

  /// The nearest words of the maps to words that they do not have.
  private func near(_ unknown: [String]) -> [String] {
    guard !unknown.isEmpty else { return [] }
    var best: [String: (distance: Int, word: String)] = [:]
    for word in records.flatMap({ $0.texts.vocabulary }) {
      let folded = Folding.folded(word)
      guard folded.count > 2, best[folded] == nil else { continue }
      let distances = unknown.compactMap { typed -> Int? in
        // A compound is as near as its beginning is.
        let beginning = String(folded.prefix(typed.count))
        let distance = min(
          Similarity.distance(typed, folded), Similarity.distance(typed, beginning) + 1)
        return distance <= max(1, typed.count / 3) ? distance : nil
      }
      if let distance = distances.min() { best[folded] = (distance, word) }
    }
    return best.values.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }.prefix(3)
      .map { $0.word }
  }

  /// Words that only join others, in the languages that are spoken here.
  private static let joining: Set<String> = [
    "ja", "tai", "seka", "och", "eller", "med", "and", "or", "of", "the", "for", "with",
  ]
}
