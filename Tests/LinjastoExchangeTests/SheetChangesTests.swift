import Linjasto
import LinjastoExchange
import LinjastoFormat
import TestSupport
import Testing

@Suite struct SheetChangesTests {
  private let network: Network

  init() throws { network = try Repository.network("tampere") }

  private func changed(_ text: String, called name: String = "muutokset") throws -> Diagnosed<
    Network
  > {
    MapSheetReader.read(
      [try FilledSheetsTests.table(name, text)], changing: network, path: "muutokset.csv")
  }

  @Test func `a map is what it was after sheets that say the same`() throws {
    for language in [Language.finnish, .swedish, .english] {
      let tables = MapSheetWriter.sheets(of: network, in: language).map { Table($0) }
      let read = MapSheetReader.read(tables, changing: network, path: "book.xlsx")
      #expect(read.value == network)
    }
  }

  @Test func `a row changes the columns that say something, of the record of its name`() throws {
    let first = network.stations[0]
    let name = try #require(first.name[.finnish])
    let read = try changed("Nimi;Maksu;Lisätieto\n\(name);maksuton;\n")
    let network = try #require(read.value, "\(read.diagnostics)")
    var expected = first
    expected.fee = .free
    #expect(network.stations[0] == expected)
    #expect(Array(network.stations.dropFirst()) == Array(self.network.stations.dropFirst()))
  }

  @Test func `a value is taken away, a record removed, another one added`() throws {
    let station = try #require(network.stations.first { $0.organization != nil })
    let gone = try #require(
      network.stations.last { last in
        !network.lines.contains { $0.order.contains(last.id) }
          && !network.contents.links.contains { $0.from == last.id || $0.to == last.id }
      })
    let source = try #require(network.contents.sources.first).id
    let read = try changed(
      """
      id;organization;remove;name;kind;serves;lines;source
      \(station.id);(empty);;;;;;
      \(gone.id);;x;;;;;
      ;;;Example unit;unit;08;E;\(source)
      """)
    let changed = try #require(read.value, "\(read.diagnostics.filter { $0.severity == .error })")
    #expect(changed[station.id]?.organization == nil)
    #expect(changed[gone.id] == nil)
    #expect(changed["example-unit"]?.serves == ["08"])
    #expect(changed.stations.count == network.stations.count)
  }

  @Test func `agreements of a station take the place of those it had, and no other's`() throws {
    let two = network.stations.filter { $0.reach.named.contains("08") }.prefix(2).map { $0 }
    let read = try changed(
      "Asema;Alueet;Tila;Alku\n\(two[0].id);Pirkanmaa;allekirjoitettu;1.1.2026\n",
      called: "Sopimukset")
    let changed = try #require(read.value, "\(read.diagnostics.filter { $0.severity == .error })")
    #expect(changed[two[0].id]?.agreements.map(\.state) == [.signed])
    #expect(changed[two[1].id] == network[two[1].id])
  }
}
