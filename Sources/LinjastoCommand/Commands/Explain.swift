internal import ArgumentParser
internal import Linjasto
internal import LinjastoAnswers
internal import LinjastoText

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell what a problem means, why it matters and how it is mended.")

  @Argument(help: "The name in brackets behind error or warning; without one, all are listed.")
  var id: String?

  @Option(
    help: .init(
      "The language of the answer: fi, sv or en. (default: the system's)", valueName: "code"))
  var lang: Language?

  @Flag(help: "Print JSON instead of text.")
  var json = false

  func run() throws {
    let language = lang ?? Speech.language
    guard let id else {
      let answers = DiagnosticCatalog.entries.map { ProblemAnswer($0, in: language) }
      return try Terminal.result(
        json ? JSONText.of(answers) : DiagnosticCatalog.list(in: language))
    }
    guard let entry = DiagnosticCatalog[id] else {
      guard let near = DiagnosticCatalog.nearest(to: id) else {
        throw Failure(.noProblemIsCalled, "\(id.prefix(80))")
      }
      throw Failure(.noProblemButNear, "\(id)", "\(near)")
    }
    try Terminal.result(
      json ? JSONText.of(ProblemAnswer(entry, in: language)) : entry.text(in: language))
  }
}
