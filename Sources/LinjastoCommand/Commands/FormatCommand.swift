internal import ArgumentParser
internal import Linjasto
internal import LinjastoFormat
internal import LinjastoText

struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Write a map in its canonical form: one order of fields, one way to write them.",
    discussion: """
      Comments stay above or behind what they stand at; where several lines become one, those inside \
      stand above it. With --check nothing is written, and the status is 1 where the file is not in \
      this form.
      """)

  @Argument(help: "A map file in YAML or JSON, or - for standard input.")
  var map: String

  @Option(name: .shortAndLong, help: "Where the text goes; - for standard output. (default: -)")
  var output: String?

  @Flag(help: "Change the map file.")
  var write = false

  @Flag(help: "Only look whether the file is in its canonical form.")
  var check = false

  @Flag(help: "Leave comments out.")
  var dropComments = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard [output != nil, write, check].filter({ $0 }).count <= 1, !write || map != "-" else {
      throw ValidationError(.formatGoesOneWay)
    }
  }

  func run() throws {
    let target = write ? map : output ?? "-"
    if !check { try Output.check(target) }
    let bytes = try Input.bytes(map)
    let decoded = SourceFile.decoding(bytes, path: Input.shown(map), limit: Input.limit)
    let language = language.lang ?? Speech.language(for: decoded.value)
    let read =
      decoded.value.map { NetworkReader.read($0, today: Clock.today) }
      ?? Diagnosed(nil, decoded.diagnostics)
    Terminal.note(
      read.diagnostics.filter { $0.severity == .error },
      further: ProblemCount(errors: read.further.errors, warnings: 0), in: language)
    guard let file = decoded.value, let network = read.value else { throw Exit.problems }
    let kept = dropComments ? nil : MapFormatter.text(file, of: network)
    guard let text = dropComments ? MapFormatter.bare(file, of: network) : kept else {
      throw Failure(.formatLosesComments, Input.name(of: map))
    }
    guard check else { return try Output.write(text, to: target) }
    guard Array(text.utf8) == bytes else {
      Terminal.note(Saying(.formatIsOther, Input.name(of: map)))
      throw Exit.problems
    }
  }
}
