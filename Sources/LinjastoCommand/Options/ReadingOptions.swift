internal import ArgumentParser
internal import Linjasto

/// The day of a question, and what counts on it.
struct ReadingOptions: ParsableArguments {
  @OptionGroup var day: DayOption

  @Flag(help: "Drop what the maps only assume; facts of their sources count.")
  var factsOnly = false

  var asOf: String? { day.asOf }
}

/// The day of a question.
struct DayOption: ParsableArguments {
  @Option(
    help: .init(
      """
      The day that counts for periods and agreements: a date, map for the day that the map speaks \
      of, or any for no day. (default: today)
      """, valueName: "yyyy-mm-dd"))
  var asOf: String?

  func day() throws -> AsOf { try Terminal.asked(AsOf.reading(asOf, today: Clock.today)) }
}

/// The language of an answer.
struct LanguageOption: ParsableArguments {
  @Option(
    help: .init(
      """
      The language of the answer; what a map does not have in it is in the map's own, and the \
      frame around names in the Sámi languages is Finnish. (default: the map's own)
      """, valueName: "code"))
  var lang: Language?

  func language(of networks: [Network]) -> Language {
    lang ?? networks.first?.defaultLanguage ?? .finnish
  }
}
