internal import ArgumentParser
internal import Linjasto
internal import LinjastoFormat
internal import LinjastoText

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the JSON Schema of a map, or of what goes with one.",
    discussion: """
      An editor that knows the schema completes keys and marks what is wrong: name it in the \
      first line of a map, as `# yaml-language-server: $schema=linjasto.schema.json`.
      """)

  @Argument(help: "What is to be written: map, case, patch, candidates or costs.")
  var document = JSONSchema.Document.map

  @Option(help: .init("The language of what is said of each key.", valueName: "code"))
  var lang = Language.english

  func run() throws {
    try Terminal.result(Schema.text(of: document, in: lang))
  }

  static func text(of document: JSONSchema.Document, in language: Language) -> String {
    JSONSchema.text(of: document) { key, record in
      FieldCatalog.description(key, of: record, in: language)
    }
  }
}
