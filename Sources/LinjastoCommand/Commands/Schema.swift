internal import ArgumentParser
internal import Linjasto
internal import LinjastoFormat
internal import LinjastoText

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a map, or of what goes with one.",
    discussion: """
      An editor that knows the schema completes keys and marks what is wrong: name it in the \
      first line of a map, as `# yaml-language-server: $schema=linjasto.schema.json`.
      For people there is the guide: linjasto schema --guide --lang fi
      """)

  @Argument(help: "What is to be written: map, case, patch, candidates or costs.")
  var document = JSONSchema.Document.map

  @Flag(
    help: """
      Print the guide to the format instead: every field of a map with its meaning, its words and \
      an example, as Markdown.
      """)
  var guide = false

  @Option(
    help: .init(
      """
      The language of what is said of each key. (default: English, of the guide that of the system)
      """, valueName: "code"))
  var lang: Language?

  func validate() throws {
    if guide && document != .map { throw ValidationError(.guideIsOfMap) }
  }

  func run() throws {
    guard guide else {
      return try Terminal.result(Schema.text(of: document, in: lang ?? .english))
    }
    let guide = FormatGuide(of: document.shape, in: lang ?? Speech.language)
    try Terminal.result(guide.markdown)
  }

  static func text(of document: JSONSchema.Document, in language: Language) -> String {
    JSONSchema.text(of: document) { key, record in
      FieldCatalog.description(key, of: record, in: language)
    }
  }
}
