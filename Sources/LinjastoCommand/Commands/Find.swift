internal import ArgumentParser
internal import Linjasto
internal import LinjastoAnswers
internal import LinjastoText

struct Find: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find experts, lines and guidance by words, in any language of the maps.",
    discussion: """
      All words must be found in one record: in its names and what people call it, its methods, \
      roles, lines, organization, guidance or notes. Capitals and the dots of ä, å and ö do not \
      matter, nor does the form of a word. Without words every expert is listed that the filters \
      let through.

        linjasto find huoltoriita maps/*.yaml
        linjasto find "oikeuspsykiatria" maps/tampere.yaml --region 08
        linjasto find "" maps/tampere.yaml --line E --language sv

      Status 1 when nothing is found.
      """)

  @Argument(help: "The words to look for; \"\" for none.")
  var words: String

  @Argument(help: "Map files, or - for standard input.")
  var maps: [String]

  @Option(help: "Only who has to do with a region, by code or name. Repeat it for more.")
  var region: [String] = []

  @Option(help: "Only who stands on a line, by code, id or name. Repeat it for more.")
  var line: [String] = []

  @Option(help: "Only who offers a role, by id or name. Repeat it for more.")
  var role: [String] = []

  @Option(help: "Only who serves in a language.")
  var language: Language?

  @Option(
    help: "Only who charges so: \(Station.Fee.allCases.map(\.rawValue).joined(separator: ", ")).")
  var fee: Station.Fee?

  @Option(help: "Only who works so.")
  var mode: Station.Mode?

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var answer: LanguageOption

  @Flag(help: "Print one JSON document instead of text.")
  var json = false

  func run() throws {
    let networks = try maps.map { try loadNetwork($0) }
    let reader = answer.language(of: networks)
    var question = FindQuestion()
    question.words = words
    question.regions = region
    question.lines = line
    question.roles = role
    question.language = language
    question.fee = fee
    question.mode = mode
    question.factsOnly = reading.factsOnly
    question.asOf = reading.asOf
    let findings = try Terminal.asked(
      question.findings(in: networks, today: Clock.today, for: reader))
    try Terminal.result(
      json
        ? JSONText.of(FindAnswer(findings, in: networks))
        : FindSheet(findings, in: networks, for: words, in: reader).text)
    if findings.found.isEmpty { throw Exit.problems }
  }
}
