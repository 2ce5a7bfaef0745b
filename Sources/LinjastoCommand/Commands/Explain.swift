internal import ArgumentParser
internal import Linjasto
internal import LinjastoAnswers

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell what a problem means, why it matters and how it is mended.")

  @Argument(help: "The name in brackets behind error or warning; without one, all are listed.")
  var id: String?

  @Flag(help: "Print JSON instead of text.")
  var json = false

  func run() throws {
    guard let id else {
      let answers = DiagnosticCatalog.entries.map { ProblemAnswer($0) }
      return try Terminal.result(json ? JSONText.of(answers) : DiagnosticCatalog.list)
    }
    guard let entry = DiagnosticCatalog[id] else {
      let question = DiagnosticCatalog.nearest(to: id).map { ": did you mean \($0)?" } ?? ""
      throw Failure("no problem is called \(id)\(question)")
    }
    try Terminal.result(json ? JSONText.of(ProblemAnswer(entry)) : entry.text)
  }
}
