internal import ArgumentParser
internal import Linjasto
internal import LinjastoAnswers
internal import LinjastoText

struct Translations: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translations",
    abstract: "List texts that lack a language, most needed first.",
    discussion: """
      Finnish, Swedish and English are expected of every text. A language in which a region must \
      arrange services, Swedish or a Sámi language, is required of what that region reads.
      """)

  @Argument(help: "A map file, or - for standard input.")
  var map: String

  @OptionGroup var language: LanguageOption

  @Flag(help: "How to print; the default is text for a terminal.")
  var format: TranslationFormat = .text

  func run() throws {
    let network = try loadNetwork(map)
    let report = TranslationReport(of: network)
    switch format {
    case .text: try Terminal.result(report.text(in: language.language(of: [network])))
    case .json: try Terminal.result(JSONText.of(TranslationsAnswer(report)))
    case .csv: try Terminal.result(report.csv)
    }
  }
}

enum TranslationFormat: String, EnumerableFlag {
  case text, json, csv

  static func help(for value: TranslationFormat) -> ArgumentHelp? {
    switch value {
    case .text: "Text of at most 100 columns (the default)."
    case .json: "One JSON document."
    case .csv: "One row a missing text, as comma-separated values."
    }
  }
}
