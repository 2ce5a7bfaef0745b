internal import ArgumentParser
internal import Linjasto
internal import LinjastoFormat
internal import LinjastoText

struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Make one map of several: every record once, contradictions answered first.",
    discussion: """
      A map speaks of its own regions and lines only; lists are put together, and what one map alone \
      says is taken. Where maps contradict each other, nothing is written and the status is 1, unless \
      each conflict is answered: by --prefer, or by a file that --write-answers makes and a person \
      fills in (“use: MAP”, “use: apart” for both under two ids, “use: same” for one expert under two \
      ids). Experts of one id that look like two are kept apart where --prefer alone answers.
      """)

  @Argument(help: "Map files, two or more.")
  var maps: [String]

  @Option(name: .shortAndLong, help: "Where the merged map goes; - for standard output.")
  var output: String

  @Option(name: .customLong("to"), help: "The form; that of the ending unless given.")
  var form: MapForm?

  @Option(
    help: .init(
      "A map, by path or id, whose values count; may be given again for the next.",
      valueName: "map"))
  var prefer: [String] = []

  @Option(help: "Answers to conflicts (linjasto-merge/1).")
  var answers: String?

  @Option(help: "Write the conflicts that are open to a file, to be answered there.")
  var writeAnswers: String?

  @Option(help: "The id of the merged map. (default: that of the preferred or first map)")
  var id: String?

  @Option(help: "Its title, in its language. (default: that of the preferred or first map)")
  var title: String?

  @Option(help: "A map, by path or id, whose area is that of the merged map.")
  var area: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    guard maps.count > 1 else { throw ValidationError(.mergeNeedsTwo) }
    let form = try MapForm.of(output, asked: self.form)
    if output != "-", form != .csv { try Output.check(output) }
    if let writeAnswers { try Output.check(writeAnswers) }
    let networks = try maps.map { try loadNetwork($0) }
    let given = try answers.map { path in
      try readFile(path) { TreeReader.read($0, as: MergeAnswers.self) }
    }
    let labels = MapMerge.labels(networks)
    let merge = MapMerge(
      networks, preferring: try prefer.map { try place(of: $0, labels) },
      answers: given ?? MergeAnswers())
    let report = MergeReport(merge, labels, given ?? MergeAnswers())
    if let writeAnswers {
      try Output.write(RecordPrinter.yaml(report.questions), to: writeAnswers)
    }
    let language = language.language(of: networks)
    Terminal.note(report.text(in: language))
    guard merge.open.isEmpty else { throw Exit.problems }
    let contents = try headed(merge.contents, networks, labels)
    let draft = NetworkDraft(contents).network(today: Clock.today)
    Terminal.note(
      draft.diagnostics.filter { $0.severity == .error },
      further: ProblemCount(errors: draft.further.errors, warnings: 0), in: language)
    guard let network = draft.value else { throw Exit.problems }
    Terminal.note(report.head(of: contents, labels[merge.head], in: language))
    try MapOutput(network, language).write(as: form, to: output)
  }

  /// The contents with what the options say of the map itself.
  private func headed(
    _ merged: Network.Contents, _ networks: [Network], _ labels: [String]
  ) throws -> Network.Contents {
    var contents = merged
    if let id { contents.id = id }
    if let title { contents.title = LocalizedText([contents.defaultLanguage: title]) }
    if let area { contents.area = networks[try place(of: area, labels)].contents.area }
    return contents
  }

  /// Which of the maps a path or an id means.
  private func place(of map: String, _ labels: [String]) throws -> Int {
    guard let place = maps.firstIndex(of: map) ?? labels.firstIndex(of: map) else {
      throw Failure(.mergeNoSuchMap, "\(map)", .list(labels.map { .text($0) }))
    }
    return place
  }
}
