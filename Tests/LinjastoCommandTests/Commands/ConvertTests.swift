import Foundation
import TestSupport
import Testing

@Suite struct ConvertTests {
  @Test func `a map goes through every form and comes back as it was`() throws {
    let folder = try TemporaryFolder()
    let forms = ["0.yaml", "1.xlsx", "2", "3.json", "4.yaml"]
    var from = "maps/pohjois-suomi.yaml"
    for form in forms {
      let run = try CommandRun(["convert", from, folder.path(form), "--lang", "fi"])
      #expect(run.status == 0 && run.output == "")
      from = folder.path(form)
    }
    func text(_ name: String) throws -> String {
      try String(contentsOfFile: folder.path(name), encoding: .utf8)
    }
    #expect(try text("0.yaml") == text("4.yaml"))
    let table = try Data(contentsOf: folder.url.appending(path: "2/asemat.csv"))
    #expect(table.starts(with: Data("\u{FEFF}Tunnus;".utf8)))
    // Every verb reads each form.
    for form in ["1.xlsx", "2", "3.json"] {
      let about = try CommandRun(["about", folder.path(form), "--lang", "fi"])
      #expect(try about.output == CommandRun(["about", from, "--lang", "fi"]).output)
    }
    let check = try CommandRun(["check", folder.path("1.xlsx"), "--lang", "en"])
    #expect(check.status == 0 && check.messages.contains("1.xlsx:"))
  }

  @Test func `tables go to a folder of their own`() throws {
    let folder = try TemporaryFolder()
    try "a;b".write(toFile: folder.path("muu.csv"), atomically: true, encoding: .utf8)
    let run = try CommandRun(["convert", "maps/tampere.yaml", folder.path("")])
    #expect(run.status == 2 && run.messages.contains("muu.csv"))
    let dash = try CommandRun(["convert", "maps/tampere.yaml", "-", "--to", "csv"])
    #expect(dash.status == 2)
    let none = try CommandRun(["convert", "maps/tampere.yaml", folder.path("x.docx")])
    #expect(none.status == 2 && none.messages.contains("--to"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["muu.csv"])
  }

  @Test func `what a form does not hold is told`() throws {
    let run = try CommandRun(
      ["convert", "maps/tampere.yaml", "-", "--to", "hsds", "--lang", "en"])
    #expect(run.status == 0 && run.messages.contains("does not hold"))
    #expect(!run.json.isEmpty)
  }

  @Test func `what another program began is written though it is not whole`() throws {
    let folder = try TemporaryFolder()
    let graph = """
      {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"id": "a", \
      "station_id": "a", "station_label": "Example"}, "geometry": {"type": "Point", \
      "coordinates": [0, 0]}}]}
      """
    try graph.write(toFile: folder.path("g.geojson"), atomically: true, encoding: .utf8)
    let run = try CommandRun(
      ["convert", folder.path("g.geojson"), folder.path("g.xlsx"), "--lang", "fi"])
    #expect(run.status == 1 && run.messages.contains("täydennä"))
    #expect(try Data(contentsOf: folder.url.appending(path: "g.xlsx")).starts(with: [0x50, 0x4B]))
  }

  @Test func `a mapping reads the table of another office`() throws {
    let folder = try TemporaryFolder()
    try """
    mapping: linjasto-mapping/1
    map: {id: example, title: {fi: Esimerkki}, default_language: fi, sources: [{id: own, title: X}]}
    tables:
      - columns: [{from: Palvelu, to: name}, {from: Aihe, to: lines, make: true}]
        constants: [{field: kind, value: unit}, {field: serves, value: "08"}, {field: source, value: own}]
    """.write(toFile: folder.path("m.yaml"), atomically: true, encoding: .utf8)
    try "Palvelu,Aihe\nEsimerkkipalvelu,Ero\n".write(
      toFile: folder.path("t.csv"), atomically: true, encoding: .utf8)
    let run = try CommandRun(
      ["convert", folder.path("t.csv"), "-", "--mapping", folder.path("m.yaml")])
    #expect(run.status == 0 && run.output.contains("lines: [ero]"))
    try "mapping: linjasto-mapping/1\nmap: {}\ntables: []\n".write(
      toFile: folder.path("m.yaml"), atomically: true, encoding: .utf8)
    let bad = try CommandRun(
      ["convert", folder.path("t.csv"), "-", "--mapping", folder.path("m.yaml")])
    #expect(bad.status == 1 && bad.output == "")
  }
}
