import Linjasto
import LinjastoExchange
import LinjastoFormat
import TestSupport
import Testing

/// Sheets as somebody fills them in who has never seen the format.
@Suite struct FilledSheetsTests {
  /// A table as a file of that name.
  static func table(_ name: String, _ text: String) throws -> Table {
    try #require(TableReader.read(Array(text.utf8), path: "\(name).csv").value)
  }

  private func read(_ sheets: [(name: String, text: String)]) throws -> Diagnosed<Network> {
    MapSheetReader.read(try sheets.map { try Self.table($0.name, $0.text) }, path: "folder")
  }

  private let sources = ("lähteet", "Otsikko\nEsimerkkilista\n")
  private let map = ("Kartta", "Tieto;Arvo\nOtsikko;Esimerkkikartta\nTiedot päivältä;31.12.2025\n")

  @Test func `names, counties by name and no ids are enough`() throws {
    let read = try read([
      map, sources,
      ("LINJAT", "lähde ;NIMI (FI)\nEsimerkkilista;Vaativat erot\nesimerkkilista;Väkivalta\n"),
      (
        "asemat",
        """
        Oma muistiinpano;Nimi;Laji;Palvelee;Linjat;Aloituspaikka;Maksu;Lähde
        x;Esimerkkikoordinaattori;Koordinaattori;pirkanmaa, Kanta-Häme;kaikki linjat;x;Maksuton;Esimerkkilista

        ;Esimerkkitiimi;työryhmä;8;Vaativat erot; väkivalta;;;esimerkkilista
        ;Esimerkki: tätä ei lueta;yksikkö;;;;;
        """.replacing("Vaativat erot; väkivalta", with: "\"Vaativat erot; väkivalta\"")
      ),
    ])
    let network = try #require(read.value, "\(read.diagnostics)")
    #expect(network.id == "esimerkkikartta" && network.defaultLanguage == .finnish)
    #expect(network.contents.asOf == Day(year: 2025, month: 12, day: 31))
    #expect(network.regions.map(\.id.rawValue) == ["07", "08"])
    #expect(network.regions[1].name[.swedish] == "Birkalands välfärdsområde")
    #expect(network.lines.map(\.id.rawValue) == ["vaativat-erot", "vakivalta"])
    #expect(Set(network.lines.map(\.code)).count == 2)
    #expect(network.stations.map(\.id.rawValue) == ["esimerkkikoordinaattori", "esimerkkitiimi"])
    #expect(network.stations[0].isEntry && network.stations[0].membership == .all)
    #expect(network.stations[1].lines.map(\.rawValue) == ["vaativat-erot", "vakivalta"])
    #expect(network.stations.map(\.source) == ["esimerkkilista", "esimerkkilista"])
    // The column of their own is told of, and nothing else.
    #expect(read.diagnostics.map(\.id) == [.unknownColumn])
    #expect(read.diagnostics.first?.location?.cell?.description == "A1")
  }

  @Test func `every problem is told at its cell, in the words of the sheet`() throws {
    let read = try read([
      map, sources, ("linjat", "Nimi;Lähde\nVäkivalta;Esimerkkilista\n"),
      (
        "asemat",
        """
        Nimi;Laji;Palvelee;Linjat;Lähde;Toiminta-aika: alku
        Esimerkkiyksikkö;yksikk;Pirkanma;Väkivalt;;1/2/2026
        Toinen;jokin;08;Väkivalta;Muu lista;31.2.2026
        """
      ),
      ("taul1", "a;b\n1;2\n"),
    ])
    #expect(read.value == nil)
    let told = read.diagnostics.map { problem in
      "\(problem.location?.cell?.description ?? "-") \(problem.id.rawValue)"
    }
    let expected = [
      "A2 missing-value", "B2 not-a-choice", "C2 bad-region-code", "D2 unknown-reference",
      "F2 bad-date", "B3 not-a-choice", "E3 unknown-reference", "F3 bad-date", "A1 unknown-sheet",
    ]
    #expect(Set(told) == Set(expected), "\(told)")
    // Sheet by sheet, from the top.
    let rows = told.prefix { $0 != "A1 unknown-sheet" }.map { $0.contains("3 ") }
    #expect(rows == rows.sorted { !$0 && $1 }, "\(told)")
    let helps = read.diagnostics.compactMap { $0.help?.text(in: .finnish) }
    #expect(helps.contains { $0.contains("yksikkö") })
    #expect(helps.contains { $0.contains("Väkivalta") })
    let missing = read.diagnostics.first { $0.id == .missingValue }
    #expect(missing?.message.text(in: .finnish).contains("Lähde") == true)
  }

  @Test func `sheets to begin with become a map of ten experts`() throws {
    var contents = Network.Contents(
      id: "esimerkkikartta", title: LocalizedText([.finnish: "Esimerkkikartta"]))
    contents.regions = [Region(id: "08", name: LocalizedText([.finnish: "Pirkanmaa"]))]
    var sheets = StartingSheets.sheets(contents, in: .finnish)
    func fill(_ name: String, _ rows: [[String: String]]) throws {
      let index = try #require(sheets.firstIndex { $0.name == name })
      let heads = sheets[index].columns.map(\.heading)
      sheets[index].rows += rows.map { row in
        #expect(Set(row.keys).isSubset(of: heads), "\(heads)")
        return heads.map { row[$0].map { .text($0) } ?? .empty }
      }
    }
    try fill("Lähteet", [["Otsikko (fi)": "Lista"]])
    try fill("Linjat", ["Erot", "Väkivalta"].map { ["Nimi (fi)": $0, "Lähde": "Lista"] })
    try fill(
      "Asemat",
      (1...10).map { number in
        [
          "Nimi (fi)": "Yksikkö \(number)", "Laji": "yksikkö", "Palvelee": "Pirkanmaa",
          "Linjat": number % 2 == 0 ? "Erot" : "Erot; Väkivalta", "Lähde": "Lista",
        ]
      })
    let bytes = try WorkbookWriter.bytes(of: sheets)
    let tables = try #require(WorkbookReader.read(bytes, path: "oma.xlsx").value)
    let read = MapSheetReader.read(tables, path: "oma.xlsx")
    let network = try #require(read.value, "\(read.diagnostics)")
    #expect(network.stations.count == 10 && network.lines.count == 2)
    #expect(network.stations.count { $0.lines.count == 2 } == 5)
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
  }
}
