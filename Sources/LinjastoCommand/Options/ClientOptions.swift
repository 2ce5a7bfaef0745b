internal import ArgumentParser
internal import Linjasto
internal import LinjastoText

/// What decides whether a station takes the client: never who it is.
struct ClientOptions: ParsableArguments {
  @Option(
    help: .init(
      "The client's age in full years, for experts who take some ages only.", valueName: "years"))
  var age: Int?

  @Option(
    help: .init("The language that the client uses, in place of the case's.", valueName: "code"))
  var clientLanguage: Language?

  func validate() throws {
    if let age, age < 0 { throw ValidationError(.ageNotBelowZero) }
  }
}
