internal import ArgumentParser
internal import Linjasto
internal import LinjastoMaps

/// What a reader may ask a map to show.
struct MapOptions: ParsableArguments {
  @OptionGroup var language: LanguageOption

  @Option(help: "A region by code or name: what serves it stands out, the rest is faded.")
  var region: String?

  @Option(
    name: .customLong("line"), parsing: .upToNextOption,
    help: "Only these lines, by code, id or name; repeat it, or put commas between: E,K,M.")
  var lines: [String] = []

  @OptionGroup var reading: ReadingOptions

  /// Of several networks seen as one.
  func view(of networks: [Network]) throws -> MapView {
    var question = MapQuestion()
    question.language = language.lang
    question.region = region
    question.lines = lines
    question.factsOnly = reading.factsOnly
    question.asOf = reading.asOf
    return try Terminal.asked(question.view(of: networks, today: Clock.today))
  }
}
