import Foundation
import TestSupport
import Testing

private let tampere = "maps/tampere.yaml"

@Suite struct AboutTests {
  @Test(arguments: [
    ("fi", ["Ohjaus ja organisaatio", "Ohjeet", "Avoimet kysymykset", "Linjat", "Lähteet"]),
    ("sv", ["Styrning och organisation", "Anvisningar", "Öppna frågor", "Linjer", "Källor"]),
    ("en", ["Steering and organization", "Guidance", "Open questions", "Lines", "Sources"]),
  ])
  func `a map is told in full in three languages`(language: String, headings: [String]) throws {
    let run = try CommandRun.dated(["about", tampere, "--lang", language])
    #expect(run.status == 0 && run.messages.isEmpty)
    for heading in headings { #expect(run.output.contains("\n\(heading)\n---"), "\(heading)") }
  }

  @Test func `one line, expert or region is told alone`() throws {
    let line = try CommandRun.dated(["about", tampere, "--line", "E"])
    #expect(line.status == 0 && line.output.contains("\nE "))
    #expect(!line.output.contains("Ohjaus ja organisaatio"))
    let region = try CommandRun.dated(["about", tampere, "--region", "Pirkanmaa"])
    #expect(region.status == 0 && region.output.contains("Mistä aloittaa"))
    let both = try CommandRun.dated([
      "about", tampere, "--region", "08", "--line", "E", "--lang", "en",
    ])
    #expect(both.status == 2 && both.output.isEmpty)
    #expect(both.messages.contains("only one thing is told of at a time"))
  }

  @Test func `JSON has the same sections`() throws {
    let run = try CommandRun.dated(["about", tampere, "--json", "--lang", "en"])
    #expect(run.json["format"] as? String == "linjasto-about/1")
    let sections = try #require(run.json["sections"] as? [[String: Any]])
    let text = try CommandRun.dated(["about", tampere, "--lang", "en"]).output
    for section in sections {
      #expect(text.contains("\n\(try #require(section["heading"] as? String))\n---"))
    }
  }

  @Test func `the text of a map ends with the same ways, figures and sources`() throws {
    let twin = try CommandRun.dated(["render", tampere, "-o", "-", "--format", "md"])
    #expect(twin.status == 0)
    for heading in ["Ohjaus ja organisaatio", "Ohjeet", "Avoimet kysymykset", "Lähteet"] {
      #expect(twin.output.contains("\n## \(heading)\n"), "\(heading)")
    }
    #expect(twin.output.contains("https://"))
  }
}
