import Foundation
import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoText

@Suite struct ScreeningSheetTests {
  private let network: Network
  private let screening: Screening

  init() throws {
    network = try SmallForm.network()
    screening = try SmallForm.screening()
  }

  private func sheet(
    _ answers: [Screening.Question.ID: Answer], in language: Language, entry: Station.ID? = nil,
    on day: Day? = nil
  ) -> String {
    ScreeningSheet(
      screening.evaluate(answers), of: screening, on: network, entry: entry, on: day, in: language
    ).text
  }

  /// The text as one line, for what is broken over several.
  private func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: [
    (
      Language.finnish,
      [
        "Arvio: Erotilanteiden arviointi",
        "Ei vielä OT-taso. Vastaus on ei: - Paikallinen yhteistyö on käynnistetty",
        "Konsultaatiota voi pyytää, vaikka OT-taso ei täyttyisi.",
        "Rajan asettaa kartta, ei lähde",
      ]
    ),
    (
      .swedish,
      [
        "Bedömning: Bedömning av separationer",
        "Ännu inte OT-nivå. Svaret är nej: - Det lokala samarbetet har inletts",
        "Konsultation kan begäras ändå.", "Gränsen är kartans, inte källans",
      ]
    ),
    (
      .english,
      [
        "Assessment: Assessment of separations",
        "Not yet OT level. Answered no: - Local cooperation has been started",
        "You may ask for a consultation all the same.", "The threshold is the map's",
      ]
    ),
  ])
  func `a no is told as a no, and closes no consultation`(
    language: Language, sentences: [String]
  ) {
    let text = flat(sheet(["p-local": .no], in: language))
    for sentence in sentences { #expect(text.contains(sentence), "\(text)") }
  }

  @Test(arguments: [
    (
      Language.finnish, "Välittömässä vaarassa soita 112.",
      "Vakava väkivalta tai sen uhka: vastaus on ei, mutta sen merkki on kyllä: Eron jälkeinen "
        + "vaino. Kysy uudelleen; tässä kohta luetaan mukaan."
    ),
    (
      .swedish, "Vid omedelbar fara: ring 112.",
      "Allvarligt våld eller hot om våld: svaret är nej, men ett tecken på det är ja: Förföljelse "
        + "efter separation. Fråga på nytt; här räknas temat med."
    ),
    (
      .english, "In immediate danger call 112.",
      "Severe violence or its threat: answered no, but a sign of it is answered yes: Stalking "
        + "after separation. Ask again; here the theme counts."
    ),
  ])
  func `safety comes first, then what contradicts itself`(
    language: Language, emergency: String, contradiction: String
  ) throws {
    let text = flat(sheet(["p-local": .no, "threat": .no, "stalking": .yes], in: language))
    let safety = try #require(text.range(of: emergency))
    let doubt = try #require(text.range(of: contradiction))
    let level = try #require(text.range(of: Words(language)(.levelOf) + " ----"))
    #expect(safety.upperBound < doubt.lowerBound && doubt.upperBound < level.lowerBound)
  }

  @Test func `two signs against one no agree in number`() {
    let answers: [Screening.Question.ID: Answer] = [
      "dispute": .no, "enforcement": .yes, "alienation": .yes,
    ]
    #expect(
      flat(sheet(answers, in: .finnish)).contains(
        "sen merkit ovat kyllä: Täytäntöönpanoriita; Epäily vieraannuttamisesta."))
    #expect(flat(sheet(answers, in: .english)).contains("signs of it are answered yes: An"))
  }

  @Test(arguments: [
    (Language.finnish, "TÄYTTYY", "EI TÄYTY", "AVOIN", "vastaus ei", "ei tiedossa", "(oletus)"),
    (.swedish, "UPPFYLLS", "UPPFYLLS INTE", "ÖPPEN", "svaret nej", "vet inte", "(antagande)"),
    (.english, "MET", "NOT MET", "OPEN", "answered no", "not known", "(assumed)"),
  ])
  func `every rule is there with the questions' words, and an assumed one is marked`(
    language: Language, met: String, not: String, open: String, no: String, unknown: String,
    assumed: String
  ) throws {
    let text = sheet(["court": .yes, "dispute": .no, "threat": .no, "stalking": .no], in: language)
    let rules = flat(text)
    func because(_ id: Screening.Rule.ID) throws -> String {
      try #require(screening.rules.first { $0.id == id }).because.text(in: language)
    }
    func words(_ id: Screening.Question.ID) throws -> String {
      try #require(screening.questions.first { $0.id == id }).text.text(in: language)
    }
    #expect(rules.contains("- \(met): \(try because("r-line")) · "))
    #expect(
      rules.contains(
        "\(Words(language)(.because)) \(assumed): \(try because("r-law")) · "
          + "\(Words(language)(.supports)): \(try words("court"))"))
    let violence = try because("r-violence")
    #expect(
      rules.contains(
        "- \(not) \(assumed): \(violence) · \(no): \(try words("threat")) - "),
      "the theme's no says that of its sign, too")
    #expect(rules.contains("- \(open) \(assumed): \(try because("r-ot")) · "))
    #expect(rules.contains("\(unknown): \(try words("p-local")); \(try words("p-enough"))"))
    // Nothing in it is a code: it is to be read aloud.
    let codes = screening.questions.map(\.id.rawValue) + screening.rules.map(\.id.rawValue)
    let said = Set(text.split { !$0.isLetter && $0 != "-" }.map(String.init))
    for code in codes + [screening.id.rawValue] where code.contains("-") {
      #expect(!said.contains(code), "\(code)")
    }
  }

  @Test func `an entry is named with the day as people write it`() {
    let text = sheet([:], in: .finnish, entry: "coordinator", on: Day("2026-11-26"))
    #expect(text.contains("Aloita: Pirkanmaan koordinaattori. Tilanne 26.11.2026."))
    #expect(sheet([:], in: .finnish).contains("Vastaukset eivät vielä ohjaa millekään linjalle."))
  }

  @Test(arguments: 1...60)
  func `in three languages the same questions, lines, roles and outcomes are told`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var answers: [Screening.Question.ID: Answer] = [:]
    for question in screening.questions {
      answers[question.id] = Answer.allCases[Int.random(in: 0..<3, using: &random)]
    }
    func told(_ language: Language) -> [Int] {
      let text = flat(sheet(answers, in: language))
      let words = Words(language)
      let names =
        screening.questions.map(\.text) + screening.rules.map(\.because)
        + network.lines.map(\.name) + network.roles.map(\.name)
        + network.contents.guidance.map(\.text)
      let said =
        names.map { $0.text(in: language) }
        + [Phrase.indicated, .notIndicated, .undetermined].flatMap { outcome in
          [":", " ("].map { "- \(words(outcome).uppercased())\($0)" }
        }
        + [words(.emergency), words(.phoneAdvice), words(.callMeeting), "(\(words(.assumption)))"]
      return said.map { text.components(separatedBy: $0).count - 1 }
    }
    #expect(told(.swedish) == told(.finnish))
    #expect(told(.english) == told(.finnish))
  }

  @Test func `what is to be asked is said once`() {
    // The level has named every theme that it waits for; two rules wait for signs as well.
    let open = flat(sheet(["p-local": .yes], in: .finnish))
    #expect(
      open.contains(
        "\(Phrase.askNext.fi) ------------- - Täytäntöönpanoriita - Eron jälkeinen vaino Säännöt"))
    // Now the level is not yet, and what the rules wait for is told on its own.
    let blocked = flat(sheet(["p-local": .no], in: .finnish))
    #expect(blocked.contains("\(Phrase.askNext.fi) ------------- - Pitkittynyt huoltoriita - Täy"))
  }

  @Test func `a rule that waits for many questions does not say them again`() {
    let text = flat(sheet([:], in: .finnish))
    #expect(text.contains("- AVOIN (oletus): Muut tasot eivät riitä · ei tiedossa: 5 edellä luet"))
    #expect(text.contains("· ei tiedossa: Vakava väkivalta tai sen uhka; Eron jälkeinen vaino"))
    for question in screening.questions where question.id != "alienation" {
      #expect(text.contains("- \(question.text.text(in: .finnish))"), "\(question.id)")
    }
  }

  @Test func `a form without the language says once that its texts are in another`() throws {
    var form = screening
    form.questions[0].text = LocalizedText([.finnish: "Vain suomeksi"])
    func text(_ language: Language) -> String {
      ScreeningSheet(form.evaluate([:]), of: form, on: network, entry: nil, in: language).text
    }
    let note = "Innehållet finns delvis bara på finska."
    #expect(text(.swedish).components(separatedBy: note).count == 2)
    #expect(!text(.finnish).contains("Osa sisällöstä"))
    #expect(!sheet([:], in: .swedish).contains(note))
  }

  @Test func `before a route, it neither names whom to contact nor says who decides`() {
    let part = ScreeningSheet(
      screening.evaluate(["court": .yes]), of: screening, on: network, entry: "coordinator",
      in: .finnish
    ).textBeforeRoute
    #expect(part.contains("E Vaativat eropalvelut"))
    #expect(!part.contains("koordinaattori") && !part.contains(Phrase.decides.fi))
  }
}
