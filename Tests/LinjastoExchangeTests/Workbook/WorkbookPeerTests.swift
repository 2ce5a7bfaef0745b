import Foundation
import Linjasto
import LinjastoExchange
import LinjastoFormat
import Schematic
import TestSupport
import Testing

/// Workbooks as other programs open and write them.
@Suite struct WorkbookPeerTests {
  /// Every kind of cell, and what a program could take for something else.
  private static let sheets: [Sheet] = {
    let long = (0..<80).map { "valinta numero \($0)" }
    let texts = [
      "07", "=1+1", "@x", "+358", "-1", "http://example.org", "31.12.2026", "1/2", "TRUE", "1e5",
      "a;b \"c\"", "<b>&amp;</b>", "äöå Áŋŧ 🚇", "kaksi\nriviä", "'x", "_x0041_",
    ]
    return [
      Sheet(
        "Asemat",
        columns: [
          Sheet.Column("Tunnus", about: "Pienillä kirjaimilla", choices: ["a", "b"]),
          Sheet.Column("Luku"), Sheet.Column("Päivä", choices: long),
        ],
        rows: texts.enumerated().map { index, text in
          [
            .text(text), .number(Double(index) * 1.25 - 3),
            Day(year: 2020 + index, month: 2, day: 28).map { .day($0) } ?? .empty,
          ]
        }), Sheet("Linjat ja alueet", columns: [Sheet.Column("Koodi")], rows: [[.text("A")]]),
    ]
  }()

  private static func texts(_ tables: [Table]?) -> [[[String]]]? {
    tables?.map { $0.rows.map { $0.map(\.text) } }
  }

  private func own() throws -> [[[String]]] {
    let bytes = try WorkbookWriter.bytes(of: Self.sheets)
    return try #require(Self.texts(WorkbookReader.read(bytes, path: "own.xlsx").value))
  }

  @Test(.enabled(if: Peer.python != nil, "\(Peer.reason)"))
  func `openpyxl reads what is written`() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "own.xlsx")
    try Data(WorkbookWriter.bytes(of: Self.sheets)).write(to: file)
    let told = try Peer.run(
      """
      import json, sys, openpyxl
      book = openpyxl.load_workbook(sys.argv[1])
      sheets = {}
      for sheet in book:
          if sheet.sheet_state != "visible": continue
          cells = [[c.value if c.data_type == "s" else "" if c.value is None
                    else str(c.value.date()) if c.is_date else "%.15g" % c.value for c in row]
                   for row in sheet.iter_rows()]
          sheets[sheet.title] = {
              "cells": cells, "types": sorted({c.data_type for row in sheet.iter_rows() for c in row}),
              "frozen": sheet.freeze_panes, "filter": sheet.auto_filter.ref,
              "note": sheet["A1"].comment.text if sheet["A1"].comment else "",
              "bold": sheet["A1"].font.b, "format": sheet["A2"].number_format,
              "lists": [[str(v.sqref), v.formula1] for v in sheet.data_validations.dataValidation]}
      print(json.dumps(sheets))
      """, [file.path])
    let cells = ["Asemat", "Linjat ja alueet"].map { told[$0]?["cells"] }
    for (told, own) in zip(cells, try own()) {
      #expect(told?.array?.map { $0.array?.map(\.string) } == own.map { $0.map(Optional.some) })
    }
    let looks = ["types", "frozen", "filter", "note", "bold", "format", "lists"].map {
      told["Asemat"]?[$0]
    }
    #expect(
      looks == [
        ["d", "n", "s"], "A2", "A1:C17", "Pienillä kirjaimilla", true, "@",
        [["A2:A1017", "\"a,b\""], ["C2:C1017", "'_lists'!$A$1:$A$80"]],
      ])
    #expect(told["_lists"] == nil)
  }

  @Test(.enabled(if: Peer.python != nil, "\(Peer.reason)"))
  func `what openpyxl writes is read`() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "other.xlsx").path
    _ = try Peer.run(
      """
      import sys, datetime, openpyxl
      book = openpyxl.Workbook()
      sheet = book.active
      sheet.title = "Asemat & muut"
      sheet.append(["Tunnus", "Alue", "Luku", "Päivä", "Onko"])
      sheet.append(["yksi", "07", 12.5, datetime.date(2026, 12, 31), True])
      sheet.append([" kaksi ", None, 0.1 + 0.2, datetime.datetime(2026, 12, 31, 14, 30), "=A1"])
      sheet.append([])
      sheet["A6"] = "=1+1"; sheet["A6"].data_type = "s"
      sheet.cell(6, 3, 8).number_format = "00"
      book.create_sheet("Tyhjä")
      book.create_sheet("Piilossa").append(["x"])
      book["Piilossa"].sheet_state = "hidden"
      book.save(sys.argv[1])
      print("{}")
      """, [file])
    let bytes = try Array(Data(contentsOf: URL(filePath: file)))
    let read = WorkbookReader.read(bytes, path: "other.xlsx")
    #expect(read.diagnostics.map(\.id) == [.cellWithoutValue, .hiddenSheet])
    #expect(
      Self.texts(read.value) == [
        [
          ["Tunnus", "Alue", "Luku", "Päivä", "Onko"],
          ["yksi", "07", "12.5", "2026-12-31", "true"],
          ["kaksi", "", "0.3", "2026-12-31T14:30:00", ""], ["=1+1", "", "08", "", ""],
        ]
      ])
    #expect(read.value?.first?.name == "Asemat & muut")
    #expect(read.value?.first?.rows.last?.first?.cell?.row == 6)
  }

  @Test(.enabled(if: Peer.office != nil, "there is no LibreOffice here"))
  func `LibreOffice shows what is written, and writes what is read`() throws {
    let bytes = try WorkbookWriter.bytes(of: Self.sheets)
    let own = try own()
    let shown = try Peer.converted(
      bytes, named: "own.xlsx",
      to: "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1")
    for (sheet, cells) in zip(Self.sheets, own) {
      let file = shown.url.appending(path: "out/own-\(sheet.name).csv")
      let table = TableReader.read(try Array(Data(contentsOf: file)), path: "own.csv")
      let shown = table.value?.rows.map { row in row.map(\.text) }
      #expect(shown == cells)
    }
    let saved = try Peer.converted(bytes, named: "own.xlsx", to: "xlsx")
    let again = try Array(Data(contentsOf: saved.url.appending(path: "out/own.xlsx")))
    let read = WorkbookReader.read(again, path: "own.xlsx")
    #expect(read.diagnostics == [])
    #expect(Self.texts(read.value) == own)
  }

  @Test(.enabled(if: Peer.office != nil, "there is no LibreOffice here"))
  func `LibreOffice opens a table, and what it saves in old formats is told`() throws {
    let sheet = Sheet(
      "x", columns: [Sheet.Column("Nimi"), Sheet.Column("Luku")],
      rows: [[.text("a;\"b\"\nc"), .number(12.5)], [.text("=1+1"), .number(-3)]])
    let opened = try Peer.converted(
      Array(CSVWriter.text(of: sheet).utf8), named: "own.csv", to: "xlsx",
      from: "CSV:59,34,76")
    let bytes = try Array(Data(contentsOf: opened.url.appending(path: "out/own.xlsx")))
    let cells = Self.texts(WorkbookReader.read(bytes, path: "own.xlsx").value)
    #expect(cells?.first?.map { $0[0] } == ["Nimi", "a;\"b\"\nc", "'=1+1"])
    for (format, words) in [("ods", ".ods"), ("xls", ".xls)")] {
      let saved = try Peer.converted(bytes, named: "own.xlsx", to: format)
      let other = try Array(Data(contentsOf: saved.url.appending(path: "out/own.\(format)")))
      let read = WorkbookReader.read(other, path: "own.\(format)")
      #expect(read.diagnostics.map(\.id) == [.notAWorkbook])
      #expect(read.diagnostics.first?.message.text(in: .english).contains(words) == true)
    }
  }
}
