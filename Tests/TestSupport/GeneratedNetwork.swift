public import Linjasto

/// Networks built in code, named as generated: nothing in them is true of anybody.
public enum GeneratedNetwork {
  /// A network with every state that a station can be in: pilots, plans, ended periods, refused and
  /// unknown agreements, partial cover, assumed fields, entries.
  ///
  /// Each station stands on one to three lines and serves one region (60 %), a few (25 %) or many.
  public static func mixed(
    stations: Int, lines: Int, regions: Int, roles: Int = 12, seed: UInt64
  ) -> Network {
    var random = SplitMix64(seed: seed)
    var contents = Network.Contents(
      id: "generated-\(seed)", title: LocalizedText([.english: "Generated network \(seed)"]))
    contents.asOf = Day(year: 2026, month: 6, day: 1)
    contents.regions = (1...regions).map { number in
      var region = Region(
        id: regionID(number), name: LocalizedText([.english: "Generated region \(number)"]))
      region.languages = number % 5 == 0 ? [.finnish, .swedish] : [.finnish]
      return region
    }
    contents.roles = (0..<roles).map {
      Role(id: Role.ID("role-\($0)"), name: LocalizedText([.english: "generated role \($0)"]))
    }
    contents.lines = (0..<lines).map { number in
      let required = (0..<3).map { contents.roles[(number * 2 + $0) % roles].id }
      var line = Line(
        id: Line.ID("line-\(number)"), code: code(number),
        color: Line.Color(red: 0, green: 0, blue: 0),
        name: LocalizedText([.english: "Generated line \(number)"]))
      if number % 3 == 0 { line.requires.core = Array(Set(required.prefix(2)).sorted()) }
      if number % 3 == 1 { line.requires.network = [required[2]] }
      return line
    }
    contents.stations = (0..<stations).map { station($0, contents, &random) }
    return Network(sound: contents)
  }

  /// The same from year to year: 23 regions, 60 lines.
  public static func national(stations: Int, seed: UInt64 = 1) -> Network {
    mixed(stations: stations, lines: 60, regions: 23, roles: 60, seed: seed)
  }

  private static func regionID(_ number: Int) -> Region.ID {
    Region.ID(number < 10 ? "0\(number)" : "\(number)")
  }

  private static func code(_ line: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return line < 26 ? "\(letters[line])" : "\(letters[line % 26])\(line / 26)"
  }

  /// What else a station may say: whom it serves is not known, or all; other terms on one line; a kind
  /// that covers nothing; a status that is not known; agreements by line and with periods.
  private static func addNewerKeys(
    to station: inout Station, _ contents: Network.Contents, _ random: inout SplitMix64
  ) {
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    if chance(8) { station.reach = .unknown } else if chance(5) { station.reach = .everywhere }
    if chance(5) { station.kind = chance(50) ? .researcher : .project }
    if chance(6) { station.status = .unknown }
    if chance(6) {
      station.clients = Station.Clients()
      station.clients?.youngest = 16
    }
    if chance(15), let line = station.lines.randomElement(using: &random) {
      var terms = Station.Terms(line: line)
      if chance(50) { terms.reach = chance(50) ? .unknown : .regions([contents.regions[0].id]) }
      if chance(30) { terms.coverage = chance(50) ? .partial : .full }
      if chance(30) { terms.agreement = Agreement.State.allCases.randomElement(using: &random) }
      terms.isAssumed = chance(30)
      if terms != Station.Terms(line: line) { station.terms = [terms] }
    }
    if chance(12), let region = station.serves.randomElement(using: &random) {
      var agreement = Agreement(regions: [region], state: chance(80) ? .signed : .notSigned)
      agreement.period =
        chance(50)
        ? Period(to: Day(year: 2024, month: 12, day: 31))
        : Period(from: Day(year: 2027, month: 1, day: 1))
      if chance(50) { agreement.lines = Array(station.lines.prefix(1)) }
      station.agreements.append(agreement)
    }
  }

  private static func station(
    _ number: Int, _ contents: Network.Contents, _ random: inout SplitMix64
  ) -> Station {
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    func some<T>(_ items: [T], _ count: Int) -> [T] {
      var indices: Set<Int> = []
      for _ in 0..<count { indices.insert(Int.random(in: items.indices, using: &random)) }
      return indices.sorted().map { items[$0] }
    }
    let reach =
      chance(60) ? 1 : chance(60) ? 2 + contents.regions.count / 8 : contents.regions.count
    let serves = some(contents.regions, reach).map(\.id)
    let lines = some(contents.lines, chance(65) ? 1 : 3).map(\.id)
    let roles = some(contents.roles, 2).map(\.id)
    let status: Station.Status =
      chance(70)
      ? .active : [.pilot, .planned, .inquiry, .ended][Int.random(in: 0..<4, using: &random)]
    var agreements: [Agreement] = []
    if chance(40) {
      let state = Agreement.State.allCases[Int.random(in: 0..<4, using: &random)]
      agreements.append(Agreement(regions: some(serves, 1), state: state))
    }
    let period =
      chance(8)
      ? Period(from: Day(year: 2020, month: 1, day: 1), to: Day(year: 2025, month: 12, day: 31))
      : chance(4) ? Period(from: Day(year: 2027, month: 1, day: 1)) : Period()
    var assumed: [String] = []
    if chance(15) { assumed.append("serves") }
    if chance(15) { assumed.append("lines: \(lines[0])") }
    if chance(5) { assumed.append("agreements") }
    if chance(3) { assumed.append("roles") }
    if chance(3) { assumed.append("period.to") }
    if chance(2) { assumed.append("status") }
    let coverage: Station.Coverage = chance(15) ? .partial : .full
    var station = Station(
      id: Station.ID("station-\(number)"), kind: .unit,
      name: LocalizedText([.english: "Generated station \(number)"]), serves: serves,
      membership: chance(4) ? .all : .lines(lines))
    station.coverage = coverage
    station.roles = roles
    station.languages = chance(50) ? [.finnish] : []
    if chance(30) {
      station.capacity = Station.Capacity()
      station.capacity?.casesPerMonth = Double(number % 9)
    }
    station.agreements = agreements
    station.status = status
    station.period = period
    addNewerKeys(to: &station, contents, &random)
    if station.clients != nil, chance(20) { assumed.append("coverage") }
    station.assumptions = Assumptions(fields: assumed, isWhole: false)
    return station
  }
}
