import Linjasto
import TestSupport
import Testing

@Suite struct NameIndexTests {
  private let index: NameIndex

  init() throws { index = NameIndex(try Repository.network("tampere")) }

  @Test(arguments: [
    "E", "e", "high-conflict-separation", "Vaativat erotilanteet", "vaativat  erotilanteet",
    "Support in demanding separations", "Krävande stöd vid separation", "high-con",
  ])
  func `a line is found by code, id and name in any language`(text: String) {
    #expect(index.line(text) == .found("high-conflict-separation"))
  }

  @Test func `regions are found by code and by the beginning of a name`() {
    #expect(index.region("08") == .found("08"))
    #expect(index.region("pirkanmaa") == .found("08"))
    #expect(index.region("Egentliga Tavastland") == .found("07"))
  }

  @Test func `a beginning that several share is not guessed`() {
    #expect(
      index.station("ot-coordinator")
        == .ambiguous([
          "ot-coordinator-pirkanmaa", "ot-coordinator-south-ostrobothnia",
          "ot-coordinator-kanta-hame",
        ]))
  }

  @Test func `a mistyped name brings the nearest ones`() {
    #expect(index.role("lawer") == .unknown(near: ["lawyer"]))
    #expect(index.role("plice") == .unknown(near: ["police"]))
    #expect(index.line("migrant-isues") == .unknown(near: ["migrant-issues"]))
    #expect(index.line("zzzzzz") == .unknown(near: []))
    // Of a long name most people type the first word.
    #expect(index.region("pirknaama") == .unknown(near: ["Pirkanmaan hyvinvointialue"]))
  }
}

/// What people call a need finds its line.
@Suite struct SynonymTests {
  private let index: NameIndex

  init() throws { index = NameIndex(try SmallForm.network()) }

  @Test(arguments: [
    ("huoltoriita", "separation"), ("Huoltoriidat", "separation"), ("huoltoriidan", "separation"),
    ("vårdnadstvist", "separation"), ("vardnadstvist", "separation"),
    ("custody dispute", "separation"), ("custody", "separation"), ("eropalvelu", "separation"),
    ("vaino", "violence"), ("VAINO", "violence"), ("vainoa", "violence"),
    ("väkivalta", "violence"), ("vakivallan", "violence"), ("perhevakivalta", "violence"),
    ("ihmiskauppa", "migrants"), ("ihmiskaupan", "migrants"), ("manniskohandel", "migrants"),
    ("pakkoavioliitto", "migrants"), ("pakkoavioliitot", "migrants"), ("kunnia", "migrants"),
    ("päihteet", "substances"), ("paihteiden", "substances"), ("päihde", "substances"),
  ])
  func `a line is found by what people say`(text: String, line: String) {
    #expect(index.line(text) == .found(Line.ID(line)))
  }

  @Test func `roles and regions are found by other words and forms, too`() {
    #expect(index.role("lakimies") == .found("lawyer"))
    #expect(index.role("juristin") == .found("lawyer"))
    #expect(index.region("Pirkanmaalla") == .found("08"))
    #expect(index.region("kanta-hame") == .found("07"))
    #expect(index.region("7") == .found("07"))
    #expect(index.station("MARAK-ryhmä") == .unknown(near: ["MARAK-työryhmä"]))
  }

  @Test func `what several lines could mean is not guessed`() {
    // A beginning of two names, of a name and of another line's word.
    #expect(index.line("demanding") == .ambiguous(["separation", "substances"]))
    #expect(index.line("vaativat") == .ambiguous(["separation", "substances"]))
    #expect(index.line("krävande") == .ambiguous(["separation", "substances"]))
  }

  @Test func `a word inside a longer one is only proposed`() {
    #expect(index.line("avioliitto") == .unknown(near: ["pakkoavioliitto"]))
    #expect(index.line("E,K") == .unknown(near: []))
    #expect(index.line("…") == .unknown(near: []))
  }

  @Test func `several maps seen as one know the words of each`() throws {
    let network = try SmallForm.network()
    var gaps = GapsQuestion()
    gaps.lines = ["ihmiskauppa"]
    let picture = try #require(gaps.picture(of: [network], today: nil).value)
    #expect(picture.report.lines.map(\.id) == ["migrants"])
  }

  @Test func `a form is found by its title and by the lines that it belongs to`() {
    #expect(index.screening("kunniakysymykset") == .found("honour-form"))
    #expect(index.screening("E") == .found("separation-form"))
    #expect(index.screening("ihmiskauppa") == .found("honour-form"))
  }
}
