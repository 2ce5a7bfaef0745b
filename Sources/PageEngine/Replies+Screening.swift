internal import Linjasto
internal import LinjastoPages
internal import LinjastoText

// What the doors for the coded answers of a case say.

extension Question {
  /// All the maps, or the one that is named.
  mutating func networks() throws(Problem) -> [Network] {
    let networks = Engine.feed.networks
    guard !networks.isEmpty else {
      throw Problem(.incompleteQuestion, Saying(.isMissingHere, .phrase(.aMap)))
    }
    guard let id = try text("map") else { return networks }
    guard let network = networks.first(where: { $0.id == id }) else {
      throw Problem(
        .unknownName, Saying(.noSuchWord, "\(id)"),
        help: Saying(.writeOneOf, .list(networks.map { .text($0.id) })), at: "map")
    }
    return [network]
  }

  /// The questions of a screening, to be answered; of the map's only one, or of the one named.
  mutating func form() throws(Problem) -> Reply {
    let networks = try networks()
    var asked = ScreeningQuestion()
    asked.screening = try text("screening")
    if asked.screening == nil {
      let all = networks.flatMap { $0.screenings }
      if all.count > 1 {
        return Reply(.init("html", .string(ScreeningForm.choice(of: networks, in: reader))))
      }
    }
    let network = networks.having(asked.screening)
    let found = try Problem.orValue(of: asked.request(on: network, today: nil))
    let form = ScreeningForm(found.screening, on: network, in: reader)
    return Reply(.init("html", .string(form.html(in: reader))))
  }

  /// What `linjasto screen` says to the answers, and what they suggest to ask for.
  mutating func screened() throws(Problem) -> Reply {
    let networks = try networks()
    var asked = ScreeningQuestion()
    asked.region = try text("region")
    asked.asOf = try text("as_of")
    let today = try day("today")
    let profile = try profile(on: networks)
    asked.profile = profile
    let network = networks.having(profile.screening?.rawValue)
    let found = try Problem.orValue(of: asked.request(on: network, today: today))
    let result = found.screening.evaluate(profile.answers)
    let sheet = ScreeningSheet(
      result, of: found.screening, on: network, entry: found.entry, on: found.day, in: reader)
    return Reply(
      html: sheet.html(in: reader), text: sheet.text, .init("need", .ids(result.lines)),
      .init("role", .ids(result.roles)))
  }

  /// The answers of a case: codes only.
  mutating func profile(on networks: [Network]) throws(Problem) -> CaseProfile {
    let id = try text("screening")
    let network = networks.having(id)
    var asked = ScreeningQuestion()
    asked.screening = id
    let screening = try Problem.orValue(of: asked.request(on: network, today: nil)).screening
    var profile = CaseProfile(map: network.id, screening: screening.id)
    for (key, text) in try pairs("answers") {
      guard let question = screening.questions.first(where: { $0.id.rawValue == key }) else {
        throw Problem(.unknownReference, Saying(.screeningHasNoQuestion), at: "answers")
      }
      guard let answer = Linjasto.Answer(rawValue: text) else {
        throw Problem(
          .notAChoice, Saying(.noSuchWordDiscreetly),
          help: Saying(
            .writeOneOf, .list(Linjasto.Answer.allCases.map { .text($0.rawValue) })),
          at: "answers")
      }
      profile.answers[question.id] = answer
    }
    return profile
  }
}

extension [Network] {
  /// The first that has the screening, or the first; never called without a map.
  fileprivate func having(_ screening: String?) -> Network {
    first { network in network.screenings.contains { $0.id.rawValue == screening } } ?? self[0]
  }
}
