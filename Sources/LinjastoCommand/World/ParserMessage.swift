internal import ArgumentParser
internal import Linjasto
internal import LinjastoText

/// A message of the option parser, which speaks English, in the language of the command.
///
/// What was typed stands in it in one line that a terminal does not obey.
struct ParserMessage {
  private let language: Language
  private let text: String

  /// - Parameter text: a sentence behind `Error: `, what the option in it is for, and the usage.
  init(_ text: String, in language: Language) {
    let typed = TypedArguments.given.flatMap { argument in
      [argument] + argument.split(separator: "=", maxSplits: 1).dropFirst().map(String.init)
    }
    self.language = language
    self.text = typed.reduce(text) { text, argument in
      let shown = Self.echo(argument)
      return shown == argument ? text : text.replacing(argument, with: shown)
    }
  }

  /// As the user reads it.
  var told: String {
    let words = Words(language)
    let first = #/\AError: (?<sentence>[\s\S]*?)\n(?=Help:  |Usage: |\Z)/#
    guard let error = text.firstMatch(of: first) else { return framed(text) }
    let rest = text[error.range.upperBound...]
    let verb = rest.contains("<subcommand>") ? Self.unknownVerb(in: error.sentence) : nil
    let sentence = verb?.text(in: language) ?? Self.sentence(String(error.sentence), in: words)
    let unknown = UnknownOptions.sayings(in: TypedArguments.given).map { $0.text(in: language) }
    // What is missing is so all the same; all else may come of an option that is not known.
    let isOwn = unknown.isEmpty || error.sentence.hasPrefix("Missing")
    let told = unknown + (isOwn ? [sentence] : [])
    return told.map { "linjasto: \($0)\n" }.joined() + framed(String(rest))
  }

  /// The lines around the sentence.
  private func framed(_ text: String) -> String {
    let words = Words(language)
    return text.replacing(#/(?m)^Help:  /#, with: "\(words(.optionMeans)): ")
      .replacing(#/(?m)^Usage: /#, with: "\(words(.usage)): ")
      .replacing(#/ +See '(?<help>[^']+)' for more information\./#) { found in
        "  \(words(.readMore)): \(found.help)"
      }
  }

  /// The parser takes a verb that it does not know for a value too many.
  private static func unknownVerb(in sentence: Substring) -> Saying? {
    let tooMuch = #/nexpected arguments?:? '(?<verb>.*?)'(,|$)/#
    guard let typed = sentence.firstMatch(of: tooMuch) else { return nil }
    let verb = String(typed.verb)
    let verbs = LinjastoCommand.configuration.subcommands.compactMap {
      $0.configuration.commandName
    }
    guard let near = Similarity.nearest(to: verb, among: verbs) else {
      return Saying(.noVerb, "\(verb)")
    }
    return Saying(.noVerbButNear, "\(verb)", "\(near)")
  }

  /// A sentence of the parser; one that it does not have stays as it is.
  static func sentence(_ sentence: String, in words: Words) -> String {
    for (form, phrase) in forms {
      guard let found = sentence.wholeMatch(of: form) else { continue }
      var values = found.output.dropFirst().map { String($0.substring ?? "") }
      if let last = values.last, listing.contains(phrase) { values[values.count - 1] = list(last) }
      return words.fill(phrase, values)
    }
    return sentence
  }

  /// What tells several things at its end.
  private static let listing: Set<Phrase> = [.oneArgumentMissing, .valueIsNoneOf, .tooMuchIsGiven]

  /// Several things in quotation marks, or the lines of a list, with commas between; else the text.
  private static func list(_ text: String) -> String {
    let quoted = text.matches(of: #/'(.+?)'(?:, | and | or |\.?$)|\n  - (.+)/#)
    guard !quoted.isEmpty else { return text }
    return quoted.map { String($0.output.1 ?? $0.output.2 ?? "") }.joined(separator: ", ")
  }

  /// What the parser says of arguments that cannot be read, the more special first.
  private static var forms: [(form: Regex<AnyRegexOutput>, phrase: Phrase)] {
    [
      (
        Regex(#/Unknown option '(.+?)'.*\n +or: Missing value for '(.+)' in '.+'/#),
        .noOptionOrNoValue
      ),
      (Regex(#/Unknown option '(.+)'\. Did you mean '(.+)'\?/#), .noOptionButNear),
      (Regex(#/Unknown option '(.+)'/#), .noOption),
      (Regex(#/Invalid option: (.+)/#), .noOption),
      (Regex(#/Missing expected argument '(.+)'/#), .argumentMissing),
      (Regex(#/Missing one of: (.+)/#), .oneArgumentMissing),
      (Regex(#/Missing value for '(.+)'/#), .optionNeedsValue),
      (
        Regex(#/The value '(.*)' is invalid for '(.+)'\. Please provide one of ([\s\S]+)/#),
        .valueIsNoneOf
      ),
      (Regex(#/The value '(.*)' is invalid for '(.+)'/#), .valueIsInvalid),
      (
        Regex(#/The option '(.+)' does not take any value, but '(.*)' was specified\./#),
        .takesNoValue
      ),
      (Regex(#/Unexpected argument ('.+')/#), .tooMuchIsGiven),
      (Regex(#/\d+ unexpected arguments: (.+)/#), .tooMuchIsGiven),
      (
        Regex(#/Value to be set with flag '(.+)' had already been set with flag '(.+)'/#),
        .optionsExclude
      ),
    ]
  }

  /// What was typed, as it is repeated.
  static func echo(_ argument: String) -> String {
    let shown = argument.visible
    return shown.utf8.count > 300 ? "\(shown.prefix(100))…" : shown
  }
}
