import Linjasto
import LinjastoExchange
import LinjastoFormat
import TestSupport
import Testing

/// Tables of other offices; all names in them are examples.
@Suite struct MappingTests {
  private func read(
    _ mapping: String, _ text: String, addingTo network: Network? = nil
  ) throws -> Diagnosed<Network> {
    let head = """
      mapping: linjasto-mapping/1
      map: {id: example, title: {fi: Esimerkki}, default_language: fi, sources: [{id: own, title: Esimerkki}]}
      tables:

      """
    let read = SheetMapping.read(SourceFile(path: "mapping.yaml", text: head + mapping))
    let mapping = try #require(read.value, "\(read.diagnostics)")
    return MapSheetReader.read(
      [try FilledSheetsTests.table("other", text)], by: mapping, addingTo: network,
      path: "other.csv")
  }

  private let directory = """
      - each: station
        columns:
          - {from: Palvelun nimi, to: name}
          - {from: Tuottaja, to: organization, make: true}
          - {from: Alue, to: serves}
          - {from: Teema, to: lines, make: true, separator: ",", words: [{word: Muu}]}
          - {from: Hinta, to: fee, words: [{word: ilmainen, means: free}]}
        constants: [{field: kind, value: unit}, {field: source, value: own}]
    """

  @Test func `a service directory becomes stations, lines and organizations`() throws {
    let read = try read(
      directory,
      """
      Palveluluettelo;;;;;
      Palvelun nimi;Alue;Tuottaja;Teema;Puhelin;Hinta
      Esimerkkityö;Pirkanmaa, Kanta-Häme;Esimerkkisäätiö;Väkivalta, Muu;-;ilmainen
      Esimerkkineuvonta;Lappi;esimerkkisäätiö;Ero, väkivalta;-;
      """)
    let network = try #require(read.value, "\(read.diagnostics)")
    #expect(
      network.stations.map { $0.lines.map(\.rawValue) } == [["vakivalta"], ["ero", "vakivalta"]])
    #expect(network.contents.organizations.map(\.id) == ["esimerkkisaatio"])
    #expect(network.regions.map(\.id.rawValue) == ["07", "08", "21"])
    #expect(network.stations.map(\.fee) == [.free, .unknown])
    let problem = try #require(read.diagnostics.first { $0.id == .unknownColumn })
    #expect(problem.location?.cell?.description == "E2")
  }

  @Test func `what is wrong with a directory is told at its cells`() throws {
    let read = try read(
      directory, "Palvelun nimi;Alue;Teema;Hinta\nEsimerkki;Narnia;Ero;kallis\n;;;\n")
    #expect(read.value == nil)
    let told = Set(
      read.diagnostics.filter { $0.severity == .error }.map {
        "\($0.location?.cell?.description ?? "-") \($0.id.rawValue)"
      })
    #expect(told == ["A1 bad-table", "B2 bad-region-code", "D2 not-a-choice"], "\(told)")
  }

  @Test func `a table of responsibilities puts roles on the lines of its rows`() throws {
    let read = try read(
      """
        - each: line
          across: station
          columns: [{from: Tehtävä, to: name}]
          constants: [{field: source, value: own}]
          across_constants: [{field: kind, value: role}, {field: serves, value: "08"}, {field: source, value: own}]
          cells: [{word: R, means: full}, {word: A, means: full}, {word: C, means: partial}, {word: I}]
      """, "Tehtävä;Juristi;Psykologi;Poliisi\nErot;R;C;I\nSairaudet;;A;\n")
    let network = try #require(read.value, "\(read.diagnostics)")
    #expect(network.lines.map(\.id.rawValue) == ["erot", "sairaudet"])
    #expect(network.stations.map { $0.lines.count } == [1, 2])
    #expect(network.stations[1].terms(on: "erot")?.coverage == .partial)
  }

  @Test func `a matrix of skills puts experts on lines, and asks what a mark means`() throws {
    let mapping = """
        - each: station
          across: line
          columns: [{from: Asiantuntija, to: name}, {from: Yksikkö, to: organization, make: true}]
          constants: [{field: kind, value: role}, {field: serves, value: "08"}, {field: source, value: own}]
          across_constants: [{field: source, value: own}]
          cells: [{word: "3", means: full}, {word: "2", means: full}, {word: "1", means: partial}, {word: "0"}]
      """
    let good = try read(
      mapping, "Asiantuntija;Yksikkö;Erot;Väkivalta\nTaito A;Talo;3;0\nTaito B;Talo;1;2\n")
    let network = try #require(good.value, "\(good.diagnostics)")
    #expect(
      network.stations.map { $0.lines.map(\.rawValue) } == [["erot"], ["erot", "vakivalta"]])
    #expect(network.stations[1].terms(on: "erot")?.coverage == .partial)
    let bad = try read(
      mapping, "Asiantuntija;Yksikkö;Erot;Väkivalta\nTaito A;Talo;3;9\nTaito B;Talo;1;2\n")
    #expect(bad.value == nil)
    #expect(bad.diagnostics.first { $0.id == .unknownName }?.location?.cell?.description == "D2")
  }

  @Test func `a table can be added to a map that is there`() throws {
    let network = try Repository.network("tampere")
    let read = try read(
      """
        - each: station
          columns: [{from: Nimi, to: name}, {from: Linja, to: lines}]
          constants: [{field: kind, value: unit}, {field: serves, value: "08"}, {field: source, value: sisa-suomi-2023}]
      """, "Nimi;Linja\nEsimerkkiyksikkö;E\n", addingTo: network)
    let added = try #require(read.value, "\(read.diagnostics.filter { $0.severity == .error })")
    #expect(added.stations.count == network.stations.count + 1)
    #expect(Array(added.stations.dropLast()) == network.stations)
    #expect(added.lines == network.lines)
  }

  @Test(arguments: [("directory", 2, 2), ("responsibilities", 3, 2), ("skills", 2, 3)])
  func `the examples become maps`(_ name: String, _ stations: Int, _ lines: Int) throws {
    let mapping = try SheetMapping.read(Repository.file("Examples/tables/\(name).yaml"))
    let text = try Repository.file("Examples/tables/\(name).csv").text
    let read = MapSheetReader.read(
      [try FilledSheetsTests.table(name, text)], by: try #require(mapping.value),
      path: "\(name).csv")
    let network = try #require(read.value, "\(read.diagnostics)")
    #expect(network.stations.count == stations && network.lines.count == lines)
  }
}
