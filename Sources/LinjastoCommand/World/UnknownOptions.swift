internal import ArgumentParser
internal import Linjasto
internal import LinjastoText

/// Options that were typed and that their verb does not have.
///
/// The parser tells of one only where nothing else is wrong, and what else is wrong may come of it: its
/// value is taken for a file.
enum UnknownOptions {
  /// What is to be said of each, in the order in which they were typed.
  static func sayings(in typed: [String]) -> [Saying] {
    guard let name = typed.first(where: { !$0.hasPrefix("-") }),
      let verb = LinjastoCommand.configuration.subcommands
        .first(where: { $0.configuration.commandName == name })
    else { return [] }
    let known = names(of: verb)
    let options = typed.prefix { $0 != "--" }.filter { $0.hasPrefix("--") }
      .map { String($0.prefix { $0 != "=" }) }
    return options.filter { !known.contains($0) }.map { option in
      Similarity.nearest(to: option, among: known)
        .map { Saying(.noOptionButNear, "\(ParserMessage.echo(option))", "\($0)") }
        ?? Saying(.noOption, "\(ParserMessage.echo(option))")
    }
  }

  /// All long options of a verb, as its help lists them.
  private static func names(of verb: any ParsableCommand.Type) -> [String] {
    LinjastoCommand.helpMessage(for: verb).split(separator: "\n")
      .filter { $0.hasPrefix("  -") }
      .flatMap { line in line.matches(of: #/--[a-z][a-z-]*/#).map { String($0.output) } }
  }
}
