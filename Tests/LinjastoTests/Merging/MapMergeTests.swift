import TestSupport
import Testing

@testable import Linjasto

/// Several maps made one: nothing is lost, nothing is there twice, and nobody is said to serve what no
/// map says.
@Suite struct MapMergeTests {
  private static let real = Repository.mapNames.compactMap { try? Repository.network($0) }

  private func generated(_ seed: UInt64) -> Network {
    GeneratedNetwork.mixed(stations: 40, lines: 5, regions: 5, seed: seed)
  }

  /// The network with other ids, codes and regions: one that shares nothing with it.
  private func moved(_ network: Network) -> Network {
    func moved(_ value: Value) -> Value {
      switch value {
      case .text(let text):
        if text.count == 2, text.hasPrefix("0") { return .text("1" + text.dropFirst()) }
        if text.count == 1 { return .text(text + "9") }
        return .text(
          ["station-", "line-", "role-"].reduce(text) { $0.replacing($1, with: "b-\($1)") })
      case .list(let items): return .list(items.map(moved))
      case .record(let entries):
        return .record(entries.map { Value.Entry($0.key, moved($0.value)) })
      default: return value
      }
    }
    return Network(sound: Network.Contents.fields.record(moved(network.contents.written)))
  }

  /// With every list in an order of its own.
  private func sorted(_ value: Value) -> Value {
    switch value {
    case .list(let items):
      .list(items.map(sorted).sorted { "\($0)" < "\($1)" })
    case .record(let entries):
      .record(
        entries.map { Value.Entry($0.key, sorted($0.value)) }.sorted { $0.key < $1.key })
    default: value
    }
  }

  @Test func `a map and itself are the map`() {
    for network in Self.real + (0..<10).map({ generated($0) }) {
      let merge = MapMerge([network, network])
      #expect(merge.conflicts.filter { $0.isOpen }.isEmpty, "\(network.id)")
      let difference = merge.contents.written.difference(from: network.contents.written)
      #expect(difference == nil, "\(network.id)")
    }
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `maps that share nothing are put side by side`(seed: UInt64) {
    let (a, b) = (generated(seed), moved(generated(seed + 100)))
    let merge = MapMerge([a, b])
    #expect(merge.open.isEmpty)
    #expect(merge.contents.stations == a.stations + b.stations)
    #expect(merge.contents.lines == a.lines + b.lines)
    #expect(merge.contents.regions == a.regions + b.regions)
    #expect(merge.contents.roles == a.roles + b.roles)
  }

  @Test func `the order of the maps changes but the order of the records`() {
    for (a, b) in zip(Self.real, Self.real.dropFirst()) {
      let (one, other) = (
        MapMerge([a, b], preferring: [0, 1]), MapMerge([b, a], preferring: [1, 0])
      )
      #expect(one.open.isEmpty && other.open.isEmpty)
      let difference = sorted(one.contents.written)
        .difference(from: sorted(other.contents.written))
      #expect(difference == nil, "\(a.id), \(b.id)")
      #expect(MapMerge([a, b]).open.count == MapMerge([b, a]).open.count)
    }
  }

  @Test func `the five maps become one that is sound and answers as they do together`() throws {
    let merge = MapMerge(Self.real, preferring: Array(Self.real.indices))
    #expect(merge.open.isEmpty)
    let read = NetworkDraft(merge.contents).network()
    let network = try #require(read.value, "\(read.diagnostics)")
    let day = try #require(Day("2026-11-26"))
    let together = CoverageReport(of: Self.real, Reading(day: day))
    let one = CoverageReport(of: network, Reading(day: day))
    #expect(one.cells.count == together.cells.count)
    for (a, b) in zip(one.cells, together.cells) {
      #expect(a.region == b.region && a.line == b.line)
      #expect(a.level >= b.level, "\(a.region):\(a.line)")
    }
  }

  // MARK: Single cases

  private func map(
    _ id: String, regions: [Region.ID], lines: [Line.ID], _ change: (inout Station) -> Void
  ) -> Network {
    var contents = Network.Contents(id: id, title: LocalizedText([.finnish: id]))
    contents.regions = regions.map { Region(id: $0, name: LocalizedText([.finnish: "\($0)"])) }
    contents.lines = lines.map {
      Line(id: $0, code: "\($0)", color: .ink, name: LocalizedText([.finnish: "\($0)"]))
    }
    var station = Station(
      id: "unit", kind: .unit, name: LocalizedText([.finnish: "Yksikkö"]), serves: regions,
      membership: .lines(lines))
    change(&station)
    contents.stations = [station]
    return Network(sound: contents)
  }

  @Test func `an expert serves each region on the lines that its map says`() throws {
    let maps = [
      map("a", regions: ["08"], lines: ["e", "v"]) { $0.membership = .lines(["e"]) },
      map("b", regions: ["07"], lines: ["e", "v"]) { $0.membership = .lines(["v"]) },
    ]
    let merge = MapMerge(maps)
    #expect(merge.open.isEmpty)
    let unit = try #require(merge.contents.stations.first)
    #expect(unit.reach == .regions(["08", "07"]))
    #expect(unit.lines == ["e", "v"])
    #expect(unit.reach(on: "e") == .regions(["08"]))
    #expect(unit.reach(on: "v") == .regions(["07"]))
  }

  @Test func `what two maps say of one region contradicts, until one of them counts`() throws {
    let maps = [
      map("a", regions: ["08", "07"], lines: ["e"]) { $0.reach = .regions(["08"]) },
      map("b", regions: ["08", "07"], lines: ["e"]) { $0.status = .planned },
    ]
    let open = MapMerge(maps).open
    #expect(
      open.map { "\($0.record) \($0.field)" } == ["stations/unit status", "stations/unit serves"])
    var answers = MergeAnswers()
    answers.answers = open.map { .init(record: $0.record, field: $0.field) }
    answers.answers[0].use = "b"
    #expect(MapMerge(maps, answers: answers).open.map { $0.field } == ["serves"])
    answers.answers[1].use = "a"
    let merge = MapMerge(maps, answers: answers)
    #expect(merge.open.isEmpty)
    let unit = try #require(merge.contents.stations.first)
    #expect(unit.status == .planned)
    #expect(unit.reach == .regions(["08"]))
    #expect(
      MapMerge(maps, preferring: [1]).contents.stations.first?.reach == .regions(["08", "07"]))
  }

  @Test func `what one map alone says is taken, and lists are put together`() throws {
    let maps = [
      map("a", regions: ["08"], lines: ["e"]) {
        $0.languages = [.finnish]
        $0.source = "minutes"
        $0.verified = Day("2026-01-01")
      },
      map("b", regions: ["07"], lines: ["e"]) {
        $0.languages = [.swedish]
        $0.source = "letter"
        $0.level = .special
        $0.verified = Day("2026-02-02")
      },
    ]
    let merge = MapMerge(maps)
    #expect(merge.open.isEmpty)
    let unit = try #require(merge.contents.stations.first)
    #expect(unit.languages == [.finnish, .swedish])
    #expect(unit.level == .special)
    #expect(unit.source == "minutes" && unit.otherSources == ["letter"])
    #expect(unit.verified == Day("2026-02-02"))
  }

  @Test func `two experts of one id stay two, unless somebody says that they are one`() throws {
    let maps = [
      map("a", regions: ["08"], lines: ["e"]) { _ in },
      map("b", regions: ["07"], lines: ["e"]) { $0.name = LocalizedText([.finnish: "Muu"]) },
    ]
    #expect(MapMerge(maps).open.map { $0.kind } == [.otherThing])
    let apart = MapMerge(maps, preferring: [0])
    #expect(apart.open.isEmpty)
    #expect(apart.contents.stations.map { $0.id } == ["unit", "unit-b"])
    var answers = MergeAnswers()
    answers.answers = [.init(record: "stations/unit", field: "id")]
    answers.answers[0].use = "b"
    let one = MapMerge(maps, answers: answers)
    #expect(one.open.isEmpty)
    #expect(one.contents.stations.map { $0.name[.finnish] } == ["Muu"])
  }

  @Test func `one expert under two ids is told, and made one where that is the answer`() throws {
    let maps = [
      map("a", regions: ["08"], lines: ["e"]) { _ in },
      map("b", regions: ["08"], lines: ["e"]) { $0.id = "office" },
    ]
    let merge = MapMerge(maps)
    #expect(merge.open.isEmpty)
    let twins = merge.conflicts.filter { $0.kind == .underTwoIDs }
    try #require(twins.count == 1)
    var answers = MergeAnswers()
    answers.answers = [.init(record: twins[0].record, field: twins[0].field)]
    answers.answers[0].use = MergeAnswers.same
    #expect(MapMerge(maps, answers: answers).contents.stations.map { $0.id } == ["unit"])
  }

  @Test func `two sources of one id stay two, and what refers to them follows`() throws {
    func sourced(_ id: String, _ region: Region.ID, _ title: String) -> Network {
      let network = map(id, regions: [region], lines: ["e"]) { $0.source = "minutes" }
      var contents = network.contents
      contents.sources = [Source(id: "minutes", title: LocalizedText(unmarked: title))]
      return Network(sound: contents)
    }
    let maps = [sourced("a", "08", "Minutes of spring"), sourced("b", "07", "Minutes of fall")]
    #expect(MapMerge(maps).open.map { $0.record } == ["sources/minutes"])
    let merge = MapMerge(maps, preferring: [0])
    #expect(merge.contents.sources.map { $0.id } == ["minutes", "minutes-b"])
    let unit = try #require(merge.contents.stations.first)
    #expect(unit.source == "minutes" && unit.otherSources == ["minutes-b"])
  }
}
