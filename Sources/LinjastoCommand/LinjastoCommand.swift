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
      Exit status: 0 fine, 1 the map or the answer has problems, 2 the command could not run.
      """,
    subcommands: [
      Render.self, Find.self, About.self, Check.self, Gaps.self, Diff.self, Stale.self,
      Translations.self,
      DrawSchematic.self, Explain.self, Screen.self, Route.self,
      WhyNotCommand.self, Schema.self,
    ])

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    Interruption.watch()
    do {
      var command = try parseAsRoot(
        TypedArguments.completed(Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch let failure as Failure {
      Terminal.note("linjasto: \(failure)\n")
      Foundation.exit(Exit.failure.rawValue)
    } catch let code as ExitCode {
      Foundation.exit(code.rawValue)
    } catch {
      // Help and version are results; a wrong option means the command could not run.
      let isResult = exitCode(for: error).isSuccess
      let message = fullMessage(for: error) + "\n"
      let text = isResult ? message : Speech.framed(message)
      if isResult { try? Terminal.result(text) } else { Terminal.note(text) }
      Foundation.exit(isResult ? 0 : Exit.failure.rawValue)
    }
  }
}
