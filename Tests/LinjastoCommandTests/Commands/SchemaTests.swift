import LinjastoFormat
import TestSupport
import Testing

@Suite struct SchemaTests {
  @Test(arguments: JSONSchema.Document.allCases)
  func `the schema that was asked for is the result`(document: JSONSchema.Document) throws {
    let run = try CommandRun(["schema", document.rawValue])
    #expect(run.output == JSONSchema.text(of: document))
    #expect(run.messages == "")
    #expect(run.status == 0)
  }

  @Test func `without a word the schema is that of a map, and another word is refused`() throws {
    #expect(try CommandRun(["schema"]).output == JSONSchema.text(of: .map))
    #expect(try CommandRun(["schema", "drawing"]).status == 2)
  }
}
