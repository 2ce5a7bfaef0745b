import Foundation
import Linjasto
import TestSupport
import Testing

private let north = "maps/pohjois-suomi.yaml"

@Suite struct TranslationsTests {
  @Test func `text, CSV and JSON list the same texts`() throws {
    let report = TranslationReport(of: try Repository.network("pohjois-suomi"))
    try #require(!report.entries.isEmpty)
    let text = try CommandRun(["translations", north, "--lang", "en"])
    #expect(text.status == 0)
    #expect(text.output.hasPrefix("\(report.entries.count) of "))
    let plain = text.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    for entry in report.entries { #expect(plain.contains("(\(entry.id)); missing ")) }
    let json = try CommandRun(["translations", north, "--json"])
    #expect(json.json["format"] as? String == "linjasto-translations/1")
    let entries = try #require(json.json["entries"] as? [[String: Any]])
    #expect(entries.map { $0["id"] as? String } == report.entries.map(\.id))
    let rows = try CommandRun(["translations", north, "--csv"]).output.split(separator: "\n")
    #expect(rows.first == "kind,id,language,need,source_language,source_text")
    #expect(rows.count - 1 == report.entries.reduce(0) { $0 + $1.missing.count })
  }

  @Test func `a map comes from standard input, and a broken one is told`() throws {
    let run = try CommandRun(
      ["translations", "-", "--lang", "sv"], input: try Repository.file(north).text)
    #expect(run.status == 0 && run.output.contains("\n- expert ”"))
    let broken = try CommandRun(["translations", "-"], input: "format: linjasto/1\n")
    #expect(broken.status == 1 && broken.output.isEmpty)
    #expect(broken.messages.contains("standard input:1:1: error[missing-key]"))
    #expect(try CommandRun(["translations", north, "--html"]).status == 2)
  }
}
