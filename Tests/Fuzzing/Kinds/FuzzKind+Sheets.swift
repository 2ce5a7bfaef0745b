import Linjasto
import LinjastoExchange
import LinjastoFormat
import TestSupport

extension FuzzKind {
  /// Sheets of a map, one below the other behind lines that name them; the same as changes of a map and
  /// as the tables of somebody else.
  static let sheets = FuzzKind(
    "sheets",
    seeds: {
      let languages: [Language] = [.finnish, .swedish, .english]
      return languages.map { language in
        MapSheetWriter.sheets(of: Ground.small, in: language)
          .map { "=== \($0.name)\n" + CSVWriter.text(of: $0).dropFirst() }.joined()
      } + [
        """
        === Kartta
        Otsikko;Esimerkki
        === Lähteet
        Otsikko\nLista
        === Linjat
        Nimi;Lähde\nErot;Lista
        === Asemat
        Nimi;Laji;Palvelee;Linjat;Lähde;Maksu;Poista
        Yksikkö;yksikkö;Pirkanmaa, Lappi;Erot;Lista;(tyhjä);
        Tiimi;työryhmä;8;"Erot; Erot";Lista;maksuton;x
        """
      ]
    },
    check: { bytes in
      var outcome = Outcome()
      let tables = Self.tables(of: String(decoding: bytes, as: UTF8.self))
      let read = MapSheetReader.read(tables, path: "folder")
      outcome.took(read, from: nil, "sheets")
      if let network = read.value {
        let again = MapSheetWriter.sheets(of: network, in: .swedish).compactMap { sheet in
          let text = Array(CSVWriter.text(of: sheet).utf8)
          return TableReader.read(text, path: "\(sheet.name).csv").value
        }
        outcome.expect(
          MapSheetReader.read(again, path: "folder").value == network, "sheets lose something")
      }
      let changed = MapSheetReader.read(tables, changing: Ground.small, path: "folder")
      outcome.took(changed, from: nil, "changes")
      if let mapping = Self.mapping {
        outcome.took(MapSheetReader.read(tables, by: mapping, path: "folder"), from: nil, "mapped")
      }
      return outcome
    })

  private static func tables(of text: String) -> [Table] {
    text.split(separator: "=== ").prefix(30).compactMap { part in
      let name = part.prefix { !$0.isNewline }
      return TableReader.read(Array(part.dropFirst(name.count + 1).utf8), path: "\(name).csv").value
    }
  }

  private static let mapping = SheetMapping.read(
    SourceFile(
      path: "mapping.yaml",
      text: """
        mapping: linjasto-mapping/1
        map: {id: m, title: {fi: M}, default_language: fi, sources: [{id: own, title: X}]}
        tables:
          - sheet: Linjat
            each: line
            across: station
            columns: [{from: Nimi, to: name}]
            constants: [{field: source, value: own}]
            across_constants: [{field: kind, value: role}, {field: serves, value: "08"}, {field: source, value: own}]
          - sheet: Asemat
            columns: [{from: Nimi, to: name}, {from: Linjat, to: lines, make: true, needed: true, separator: ","}]
            constants: [{field: kind, value: unit}, {field: serves, value: "08"}, {field: source, value: own}]
        """)
  ).value
}
