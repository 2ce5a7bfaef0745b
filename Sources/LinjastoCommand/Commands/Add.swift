internal import ArgumentParser
internal import Linjasto
internal import LinjastoExchange
internal import LinjastoText

struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Put a new record into a map: a station, a line, an agreement.",
    discussion: """
        linjasto add station map.yaml
        linjasto add line map.xlsx --set Nimi=Väkivalta --set Lähde=Asiantuntijalista

      Asks field by field, each with its meaning, in the language of the map; an empty answer says that \
      it is not known. With --set nothing is asked. What did not change stays as it is written, \
      comments and order as well; nothing is written while something is wrong.
      """)

  @Argument(help: "What it is: station, line, agreement, organization, role or source.")
  var kind: RecordForm.Kind

  @Argument(help: "The map file.")
  var map: String

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: .init("A field by its heading or key, and what it says.", valueName: "field=text"))
  var settings: [String] = []

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if settings.contains(where: { !$0.contains("=") }) { throw ValidationError(.settingLooks) }
  }

  func run() throws {
    let network = try loadNetwork(map)
    try Output.check(map)
    let language = network.defaultLanguage.spoken
    let form = RecordForm(kind, in: language)
    let answers = try settings.isEmpty ? asked(form, language) : given
    let path = Saying(.standardInput).text(in: language)
    let read = MapSheetReader.read(
      [form.table(answers, path: path)], addingTo: network, path: path, today: Clock.today)
    Terminal.note(
      read.diagnostics.filter { $0.location != nil || $0.severity == .error },
      further: ProblemCount(errors: read.further.errors, warnings: 0),
      in: self.language.language(of: [network]))
    guard let changed = read.value else { throw Exit.problems }
    try MapOutput(changed, language).replace(map)
    let comparison = NetworkComparison(from: network, to: changed, asOf: .map, factsOnly: false)
    try Terminal.result(comparison.text(in: self.language.language(of: [network])))
  }

  private var given: [(heading: String, text: String)] {
    settings.map { setting in
      let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (StartingNetwork.trimmed(String(parts[0])), StartingNetwork.trimmed(String(parts[1])))
    }
  }

  private func asked(
    _ form: RecordForm, _ language: Language
  ) throws -> [(heading: String, text: String)] {
    var prompter = Prompter(silence: .startNobody)
    let words = Words(language)
    var answers: [(heading: String, text: String)] = []
    for field in form.fields {
      Terminal.note("\n" + Self.question(field, words) + "\n")
      while true {
        guard let typed = try prompter.answer("> ") else {
          Terminal.note("linjasto: \(words(.startEndedEarly))\n")
          throw Exit.failure
        }
        let text = StartingNetwork.trimmed(typed)
        if text.isEmpty, field.isRequired {
          Terminal.note(words(.answerIsNeeded) + "\n")
        } else {
          if !text.isEmpty { answers.append((field.column.heading, text)) }
          break
        }
      }
    }
    return answers
  }

  /// The heading, what it means, and what may be chosen.
  private static func question(_ field: RecordForm.Field, _ words: Words) -> String {
    let column = field.column
    let needed = field.isRequired ? " *" : ""
    let choices = column.choices.isEmpty ? [] : ["  (\(column.choices.joined(separator: ", ")))"]
    return (["\(column.heading)\(needed): \(column.about)"] + choices)
      .map { $0.visible }.joined(separator: "\n")
  }
}
