internal import ArgumentParser
internal import Foundation

@main
struct LinjastoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "linjasto",
    abstract: "Expert networks as metro maps: draw them, ask them for a route, find their gaps.",
    discussion: """
      MAP is a map file in YAML or JSON; - reads it from standard input. Results go to standard \
      output, messages to standard error.
      Exit status: 0 fine, 1 the map or the answer has problems, 2 the command could not run. The \
      first Ctrl-C ends a search with the best so far, and the status is that of the answer; the \
      second ends the command (130).
      """,
    version: Version.text,
    subcommands: [
      New.self, Render.self, PageCommand.self, Find.self, About.self, Check.self, Gaps.self,
      Diff.self,
      Stale.self,
      Translations.self,
      DrawSchematic.self, Explain.self, Screen.self, Route.self,
      WhyNotCommand.self, Schema.self, Convert.self, Apply.self, Add.self, Merge.self,
      FormatCommand.self,
    ])

  static func main() {
    Terminal.open()
    // Who writes is told that nobody reads, and that a file may not be so large.
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    Interruption.watch()
    var status = ended { try runTyped() }
    // Problems stay problems, unless what was found could not be told.
    let last = ended { try Terminal.close() }
    if last != 0 { status = last }
    Foundation.exit(status)
  }

  private static func runTyped() throws {
    do {
      var command = try parseAsRoot(TypedArguments.completed(TypedArguments.given))
      try command.run()
    } catch  where !(error is Failure) && !(error is ExitCode) {
      // Help and version are results; a wrong option means the command could not run.
      let message = fullMessage(for: error) + "\n"
      if exitCode(for: error).isSuccess { return try Terminal.result(message) }
      Terminal.note(ParserMessage(message, in: Speech.language).told)
      throw Exit.failure
    }
  }

  /// Does the work, tells why it could not be done, and returns the status of the command.
  private static func ended(_ work: () throws -> Void) -> Int32 {
    do {
      try work()
      return 0
    } catch let failure as Failure {
      Terminal.note("linjasto: \(failure)\n")
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      Terminal.note("linjasto: \(error)\n")
    }
    return Exit.failure.rawValue
  }
}
