import LinjastoFormat
import TestSupport
import Testing

@Suite struct SchemaCommandTests {
  @Test(arguments: JSONSchema.Document.allCases)
  func `the schema that was asked for is the result`(document: JSONSchema.Document) throws {
    let tool = try Tool(["schema", document.rawValue])
    #expect(tool.output == JSONSchema.text(of: document))
    #expect(tool.errors == "")
    #expect(tool.status == 0)
  }

  @Test func `without a word the schema is that of a map, and another word is refused`() throws {
    #expect(try Tool(["schema"]).output == JSONSchema.text(of: .map))
    #expect(try Tool(["schema", "drawing"]).status == 2)
  }
}
