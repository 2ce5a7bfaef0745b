import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoText

@Suite struct ScreeningInterviewTests {
  private let network: Network
  private let screening: Screening

  init() throws {
    network = try SmallForm.network()
    screening = try SmallForm.screening()
  }

  /// What was asked and said, and the answers at the end.
  private func run(
    _ typed: [String], in language: Language = .finnish
  ) -> (asked: [String], replies: [String], answers: [Screening.Question.ID: Answer]) {
    var interview = ScreeningInterview(screening, on: network, in: language)
    var asked: [String] = []
    var replies: [String] = []
    var typed = typed[...]
    while let prompt = interview.prompt() {
      asked.append(prompt)
      guard let next = typed.popFirst() else { break }
      replies.append(interview.take(next))
    }
    return (asked, replies, interview.answers)
  }

  private func places(_ asked: [String]) -> [String] {
    asked.compactMap { $0.split(whereSeparator: \.isNewline).first { $0.contains("/8 ") } }
      .map { String($0.prefix { $0 != " " }) }
  }

  @Test func `signs of a theme that is answered no are not asked`() {
    let run = run(["k", "k", "e", "e", "k"])
    #expect(places(run.asked) == ["1/8", "2/8", "3/8", "6/8", "8/8"])
    #expect(
      run.answers == [
        "p-local": .yes, "p-enough": .yes, "dispute": .no, "threat": .no, "court": .yes,
        // A theme that is answered no answers its signs.
        "enforcement": .no, "alienation": .no, "stalking": .no,
      ])
    #expect(screening.evaluate(run.answers).rules.allSatisfy { $0.open.isEmpty })
    // What is not known closes nothing.
    #expect(places(self.run(["", "", "", "", "", "", "", ""]).asked).count == 8)
  }

  @Test(arguments: [
    (
      Language.finnish, "1/8 Onko yhteistyö käynnistetty? [k/e/Enter] ",
      "2/8 Pitääkö paikkansa: Perus- ja erityistaso eivät riitä [k/e/Enter] ",
      "k = kyllä, e = ei, Enter = ei tiedossa, b = takaisin, q = tulos, ? = ohje"
    ),
    (
      .swedish, "1/8 Har samarbetet inletts? [j/n/Enter] ",
      "2/8 Stämmer det att: Bas- och specialnivån räcker inte [j/n/Enter] ",
      "j = ja, n = nej, Enter = vet inte, b = tillbaka, q = resultat, ? = hjälp"
    ),
    (
      .english, "1/8 Has cooperation been started? [y/n/Return] ",
      "2/8 Is it so that: Basic and special level are not enough [y/n/Return] ",
      "y = yes, n = no, Return = not known, b = back, q = result, ? = help"
    ),
  ])
  func `a question is asked as it is spoken, else as a statement, in the language asked`(
    language: Language, first: String, second: String, keys: String
  ) {
    let run = run([""], in: language)
    #expect(run.asked[0].hasSuffix("\n\(first)"))
    #expect(run.asked[1].hasSuffix("\n\(second)"))
    let opening = ScreeningInterview(screening, on: network, in: language).opening
    #expect(opening.hasSuffix("\n\(keys)\n"))
  }

  @Test func `what helps to answer is shown once under the question, and on a question mark`() {
    let help = "Muukin kuin rikos voi olla haitallista."
    let run = run(["", "", "e", "?", "huh"])
    #expect(run.asked[3].hasSuffix("tai sen uhka\n  (\(help))\n  [k/e/Enter] "))
    #expect(run.replies[3] == help + "\n")
    #expect(run.replies[4] == "Vastaa k, e tai Enter; b = takaisin, q = tulos, ? = ohje.\n")
    #expect(!run.asked[4].contains(help) && !run.asked[5].contains(help))
    // Without help of its own, a question tells the keys.
    #expect(self.run(["?"]).replies == [Phrase.interviewKeys.fi + "\n"])
  }

  @Test func `going back asks the question that was asked before, and shows what it was answered`()
  {
    let run = run(["e", "", "e", "b", "k", "q"])
    #expect(places(run.asked) == ["1/8", "2/8", "3/8", "6/8", "3/8", "4/8"])
    #expect(run.asked[4].contains("(aiempi vastaus: ei) [k/e/Enter] "))
    #expect(run.answers["dispute"] == .yes)
    #expect(self.run(["b"]).replies == ["Tämä on ensimmäinen kysymys.\n"])
  }

  @Test func `a theme answered no after its sign is asked again at the end, once`() {
    // Dispute yes, enforcement yes; back twice, dispute no.
    let typed = ["", "", "k", "k", "b", "b", "e", "e", "e"]
    let run = run(typed + ["e"])
    #expect(
      places(run.asked)
        == ["1/8", "2/8", "3/8", "4/8", "5/8", "4/8", "3/8", "6/8", "8/8", "3/8"])
    #expect(
      run.asked[9].contains(
        "Tähän vastattiin ei, mutta merkkiin kyllä: Täytäntöönpanoriita. Siksi kysytään uudelleen.")
    )
    #expect(run.answers["dispute"] == .no && run.answers["enforcement"] == .yes)
    #expect(screening.evaluate(run.answers).contradictions.map(\.theme) == ["dispute"])
    #expect(screening.evaluate(run.answers).lines == ["separation"])
  }

  @Test func `a change of mind at the end opens the signs that were passed over`() {
    // Threat yes, stalking yes, back twice, threat no; at the end it is asked again: yes after all.
    let typed = ["", "", "e", "k", "k", "b", "b", "e", "e", "k"]
    let run = run(typed)
    #expect(places(run.asked).suffix(2) == ["8/8", "6/8"])
    #expect(run.answers["threat"] == .yes && run.answers["stalking"] == .yes)
    // Dispute no, and yes after going back from the end: its signs are asked then.
    let later = self.run(["", "", "e", "e", "b", "b", "k", "", "", "e", "e"])
    #expect(places(later.asked).contains("4/8") && places(later.asked).contains("5/8"))
  }

  @Test(arguments: 1...100)
  func `whatever is typed, no closed question is asked, and what was typed last is the answer`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    var interview = ScreeningInterview(screening, on: network, in: .english)
    var last: [Screening.Question.ID: Answer] = [:]
    var steps = 0
    while let prompt = interview.prompt() {
      steps += 1
      try #require(steps < 2000)
      let asked = try #require(
        screening.questions.first { question in
          prompt.contains((question.spoken ?? question.text).text(in: .english))
        })
      #expect(!screening.isSettled(asked, by: interview.answers), "\(prompt)")
      let key = ["y", "n", "n", "", "b", "what", "?"][Int.random(in: 0..<7, using: &random)]
      switch key {
      case "y": last[asked.id] = .yes
      case "n": last[asked.id] = .no
      case "": last[asked.id] = .unknown
      default: break
      }
      _ = interview.take(key)
    }
    for question in screening.questions {
      let expected = last[question.id] ?? .no
      #expect(interview.answers[question.id] == expected, "\(question.id)")
      // Only a theme's no lets a question pass.
      if last[question.id] == nil { #expect(screening.isSettled(question, by: interview.answers)) }
    }
  }

  @Test(arguments: [
    ("k", Answer.yes), ("Kyllä", .yes), ("KYLLA ", .yes), ("j", .yes), ("yes", .yes),
    ("e", .no), ("ei", .no), ("Nej", .no), ("n", .no), ("", .unknown), ("  ", .unknown),
    ("ei tiedossa", .unknown), ("vet inte", .unknown),
  ])
  func `an answer may be a key or a word of any of the languages`(typed: String, answer: Answer) {
    #expect(run([typed, "q"]).answers == ["p-local": answer])
  }

  @Test(arguments: ["x", "kk", "1", "…", "??", "!"])
  func `anything else is no answer`(typed: String) {
    let run = run([typed])
    #expect(run.answers.isEmpty && places(run.asked) == ["1/8", "1/8"])
    #expect(run.replies == [Phrase.wrongKey.fi + "\n"])
  }
}

@Suite struct InterviewChoiceTests {
  private let network: Network

  init() throws { network = try SmallForm.network() }

  private func chosen<ID>(_ choice: InterviewChoice<ID>, _ typed: String) -> ID? {
    if case .chosen(let id) = choice.take(typed) { id } else { nil }
  }

  private func reply<ID>(_ choice: InterviewChoice<ID>, _ typed: String) -> String? {
    if case .unclear(let text) = choice.take(typed) { text } else { nil }
  }

  @Test func `a region is chosen from a list by code or name`() {
    let choice = InterviewChoice(regionsOf: network, in: .swedish)
    #expect(choice.prompt.hasPrefix("  07 Egentliga Tavastlands välfärdsområde\n  08 Birkalands"))
    #expect(choice.prompt.hasSuffix("\nVilket område? Kod eller namn; Enter = vet inte: "))
    for typed in ["08", "8", " Birkaland ", "pirkanmaa", "Pirkanmaan hyvinvointialue"] {
      #expect(chosen(choice, typed) == "08", "\(typed)")
    }
    #expect(reply(choice, "9") == "Finns inte i listan: 9.\n")
    #expect(
      reply(choice, "Birkalnad")
        == "Finns inte i listan: Birkalnad. Menade du: Birkalands välfärdsområde?\n")
    if case .notKnown = choice.take("  ") {} else { Issue.record("an empty line is no region") }
  }

  @Test func `a form is chosen by number, title or line`() {
    let choice = InterviewChoice(formsOf: network, in: .finnish)
    #expect(choice.prompt.hasPrefix("  1. Erotilanteiden arviointi: E Vaativat eropalvelut\n  2. "))
    for typed in ["2", "kunniakysymykset", "M", "ihmiskauppa"] {
      #expect(chosen(choice, typed) == "honour-form", "\(typed)")
    }
    #expect(reply(choice, "3") == "Luettelossa ei ole: 3.\n")
  }
}
