internal import ArgumentParser
internal import LinjastoFormat

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the JSON Schema of a map, or of what goes with one.",
    discussion: """
      An editor that knows the schema completes keys and marks what is wrong: name it in the \
      first line of a map, as `# yaml-language-server: $schema=linjasto.schema.json`.
      """)

  @Argument(help: "What is to be written: map, case, patch, candidates or costs.")
  var document = JSONSchema.Document.map

  func run() throws {
    try Terminal.result(JSONSchema.text(of: document))
  }
}
