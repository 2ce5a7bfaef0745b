import Testing

@testable import Linjasto

@Suite struct SayingTests {
  @Test func `what fills a sentence is told in its language, too`() {
    let saying = Saying(.needsKeys, .phrase(.aStation), .list(["\"name\"", "\"serves\""]))
    #expect(
      Words.languages.map { saying.text(in: $0) } == [
        "asema: puuttuu \"name\", \"serves\"", "en station behöver \"name\", \"serves\"",
        "a station needs \"name\", \"serves\"",
      ])
    let choice = Saying(.didYouMeanOneOf, .choice(["a", "b", "c"]))
    #expect(
      Words.languages.map { choice.text(in: $0) } == [
        "tarkoititko a, b tai c?", "menade du a, b eller c?", "did you mean a, b or c?",
      ])
  }

  @Test func `a value with braces is no place to fill`() {
    #expect(Saying(.writeThis, "{0}").text(in: .english) == "write {0}")
  }

  @Test func `a diagnostic holds no contact data, in no value of any depth`() {
    let secret: Saying.Value = "etu.suku@example.org"
    let diagnostic = Diagnostic(
      .unknownName, Saying(.mapHasNo, .phrase(.noStation), secret),
      help: Saying(.didYouMeanOneOf, .choice([.saying(Saying(.curlyQuoted, secret)), secret])))
    #expect(!"\(diagnostic)".contains("suku"))
    #expect(DiagnosticFormatter(.finnish).text(diagnostic).contains("•"))
  }

  @Test func `every shape of the format has a noun`() {
    func names(_ shape: Shape) -> [String] {
      switch shape {
      case .list(let item, _): names(item)
      case .byLanguage(let value): names(value)
      case .either(let a, let b): names(a) + names(b)
      case .record(let record): [record.name] + record.fields.flatMap { names($0.shape) }
      default: []
      }
    }
    for name in Set(names(Network.Contents.shape)) {
      #expect(RecordShape.nouns[name] != nil, "\(name)")
    }
  }

  @Test(arguments: [
    ("Pohjois-Savon hyvinvointialue", "13"), ("pohjois-savo", "13"), ("Birkaland", "08"),
    ("Norra Savolax välfärdsområde", "13"), ("Åland", "91"),
  ])
  func `a county is known by its names`(_ name: String, _ code: String) {
    #expect(OfficialRegions.code(named: name) == code)
    #expect(OfficialRegions.code(named: name + "x") == nil)
  }
}
