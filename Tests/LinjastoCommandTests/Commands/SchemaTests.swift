import Foundation
import Linjasto
import LinjastoFormat
import TestSupport
import Testing

@Suite struct SchemaTests {
  @Test(arguments: JSONSchema.Document.allCases)
  func `the schema that was asked for is the result`(document: JSONSchema.Document) throws {
    let run = try CommandRun(["schema", document.rawValue])
    let schema = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let id = "https://example.invalid/linjasto-\(document.rawValue)/1/schema.json"
    #expect(schema?["$id"] as? String == id.replacing("linjasto-map", with: "linjasto"))
    #expect((schema?["description"] as? String)?.isEmpty == false)
    #expect(run.messages == "")
    #expect(run.status == 0)
  }

  @Test(arguments: [
    ("map", "maps/linjasto.schema.json"), ("case", "maps/linjasto-case.schema.json"),
  ])
  func `the schema beside the maps is the one that the tables and the catalog make`(
    _ pair: (document: String, path: String)
  ) throws {
    let run = try CommandRun(["schema", pair.document])
    #expect(
      try run.output == Repository.file(pair.path).text,
      "write it again: linjasto schema \(pair.document) > \(pair.path)")
  }

  @Test func `without a word the schema is that of a map, and another word is refused`() throws {
    #expect(try CommandRun(["schema"]).output == CommandRun(["schema", "map"]).output)
    #expect(try CommandRun(["schema", "drawing"]).status == 2)
  }

  @Test func `an editor tells of the keys in the language that was asked for`() throws {
    let schema = try CommandRun(["schema", "--lang", "fi"])
    #expect(schema.output.contains("Kyllä, jos työntekijä voi aloittaa tästä."))
    #expect(!schema.output.contains("Yes, where"))
  }

  @Test func `the article on the format is the guide in English`() throws {
    let run = try CommandRun(["schema", "--guide", "--lang", "en"])
    let path = "Sources/Linjasto/Linjasto.docc/TheFormat.md"
    #expect(run.status == 0 && run.messages == "")
    #expect(
      try run.output == Repository.file(path).text,
      "write it again: linjasto schema --guide --lang en > \(path)")
  }

  @Test func `the guide is there in every language, and of maps alone`() throws {
    for (language, heading) in [("fi", "# Kartan tiedostomuoto"), ("sv", "# Kartans filformat")] {
      let run = try CommandRun(["schema", "--guide", "--lang", language])
      #expect(run.output.hasPrefix(heading + "\n"))
    }
    #expect(try CommandRun(["schema", "--guide", "case"]).status == 2)
  }
}
