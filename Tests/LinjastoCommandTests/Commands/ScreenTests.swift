import Foundation
import Linjasto
import LinjastoFormat
import TestSupport
import Testing

private let map = "maps/tampere.yaml"

@Suite struct ScreenTests {
  @Test func `the report has lines, roles, level and every rule`() throws {
    let run = try CommandRun.dated([
      "screen", map, "maps/cases/b-basic-level-still-open.yaml", "--json",
    ])
    #expect(run.status == 0)
    #expect(run.json["lines"] as? [String] == ["high-conflict-separation"])
    #expect(run.json["roles"] as? [String] == [])
    #expect(run.json["level"] as? String == "not-yet")
    let rules = try #require(run.json["rules"] as? [[String: Any]])
    #expect(rules.count == 8)
    let outcomes = Dictionary(
      uniqueKeysWithValues: rules.map { ($0["id"] as? String, $0["outcome"] as? String) })
    #expect(outcomes["r-line"] == "indicated")
    #expect(outcomes["r-ot"] == "not-indicated")
    #expect(outcomes["r-law"] == "undetermined")
  }

  @Test func `a form is printed, and comes back with everything open`() throws {
    let form = try CommandRun.dated(["screen", map, "--form", "separation-criteria-2018"])
    #expect(form.status == 0)
    let empty = try CommandRun.dated(["screen", map, "-", "--json"], input: form.output)
    #expect(empty.status == 0)
    #expect(empty.json["level"] as? String == "undetermined")
    let rules = try #require(empty.json["rules"] as? [[String: Any]])
    #expect(rules.allSatisfy { $0["outcome"] as? String == "undetermined" })
    let paper = try CommandRun.dated([
      "screen", map, "--form", "separation-criteria-2018", "--text",
    ])
    #expect(paper.output.contains("[ ] kyllä"))
    let wrong = try CommandRun.dated([
      "screen", map, "--form", "separation-criteria-2017", "--lang", "en",
    ])
    #expect(wrong.status == 2)
    #expect(wrong.messages.contains("did you mean “separation-criteria-2018”?"))
  }

  /// The small map with two forms, in a file.
  private func withSmallForm(
    _ text: String = SmallForm.text, _ body: (String) throws -> Void
  ) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "small.yaml")
    try Data(text.utf8).write(to: file)
    try body(file.path)
  }

  @Test func `the interview asks for the region first, and ends with the contacts`() throws {
    try withSmallForm { small in
      // An unknown region, then one by name; the first form; dispute no: its signs are not asked.
      let run = try CommandRun.dated(
        ["screen", small, "--interactive"], input: "Pirknaama\nPirkanmaa\n1\nk\nk\ne\ne\nk\n")
      #expect(run.status == 0, "\(run.messages)")
      let asked = run.messages
      let region = try #require(asked.range(of: "Mikä alue?"))
      let form = try #require(asked.range(of: "Mikä lomake?"))
      let first = try #require(asked.range(of: "1/8 Onko yhteistyö käynnistetty?"))
      #expect(region.lowerBound < form.lowerBound && form.lowerBound < first.lowerBound)
      #expect(asked.contains("Luettelossa ei ole: Pirknaama. Tarkoititko:"))
      #expect(!asked.contains("4/8") && asked.contains("8/8"))
      let result = try #require(run.output.range(of: "Arvio: Erotilanteiden arviointi"))
      let contacts = try #require(run.output.range(of: "Aloita: Pirkanmaan koordinaattori"))
      #expect(result.lowerBound < contacts.lowerBound)
      #expect(run.output.components(separatedBy: "Ammattilainen päättää.").count == 2)
      #expect(run.output.contains("Oikeusapu"))
    }
  }

  @Test func `the interview ends with how to reach them, where the county's list says`() throws {
    try withSmallForm { small in
      let folder = try TemporaryFolder()
      let file = folder.url.appending(path: "contacts.yaml")
      func ask(_ id: String, _ more: [String] = []) throws -> CommandRun {
        try Data(
          """
          format: linjasto-contacts/1
          stations: [{id: \(id), channel: Suojattu viesti}]
          """.utf8
        ).write(to: file)
        return try CommandRun.dated(
          ["screen", small, "--contacts", file.path] + more,
          input: "Pirkanmaa\n1\nk\nk\ne\ne\nk\n")
      }
      let wrong = try ask("nobody", ["--interactive"])
      #expect(wrong.status == 1 && !wrong.messages.contains("Mikä alue?"), "told before asking")
      #expect(
        try ask("nobody", ["case.yaml", "--lang", "en"]).messages.contains(
          "goes with --interactive"))
      let network = try #require(
        NetworkReader.read(SourceFile(path: small, text: SmallForm.text)).value)
      let entry = try #require(network.stations.first { $0.isEntry })
      let right = try ask(entry.id.rawValue, ["--interactive"])
      #expect(right.output.contains("Yhteys: Suojattu viesti."))
      #expect(right.output.contains("vain henkilöstölle"))
    }
  }

  @Test(arguments: [
    (["--screening", "kunniakysymykset"], "1/1"), (["--line", "huoltoriita"], "1/8"),
    (["--screening", "M"], "1/1"),
  ])
  func `a form that is named is not asked for`(_ named: (arguments: [String], first: String)) throws
  {
    try withSmallForm { small in
      let run = try CommandRun.dated(
        ["screen", small, "--interactive", "--region", "9"] + named.arguments, input: "q\n")
      #expect(run.status == 2 && run.messages.contains("ei ole aluetta ”9”"))
      let right = try CommandRun.dated(
        ["screen", small, "--interactive", "--region", "8"] + named.arguments, input: "q\n")
      #expect(right.status == 0 && right.messages.contains("\n\(named.first) "))
      #expect(!right.messages.contains("Mikä"))
    }
  }

  @Test func `the interview speaks the language asked, keys and contacts included`() throws {
    try withSmallForm { small in
      let run = try CommandRun.dated(
        ["screen", small, "--interactive", "--lang", "sv", "--line", "E"],
        input: "\nx\nj\nj\nj\nj\nj\nj\nj\nj\n")
      #expect(run.status == 0)
      #expect(run.messages.contains("Svara j, n eller Enter; b = tillbaka"))
      #expect(run.messages.contains("[j/n/Enter]"))
      // No region was named: what is indicated, and nobody to contact.
      #expect(run.output.contains("Bedömning: ") && run.output.contains("UPPFYLLS"))
      #expect(!run.output.contains("Börja med"))
    }
  }

  @Test func `the report of an interview has its answers, with what goes back and stays open`()
    throws
  {
    // p-local no, then back and yes; basic yes; not enough yes; c1 yes; then the end of the input.
    let run = try CommandRun.dated(
      ["screen", map, "--interactive", "--region", "08", "--json"], input: "n\nb\ny\ny\ny\nk\n")
    #expect(run.status == 0)
    #expect(run.json["level"] as? String == "indicated")
    #expect(run.json["lines"] as? [String] == ["high-conflict-separation"])
    #expect(run.messages.contains("Vastaukset loppuivat kesken: loput kysymykset jäävät avoimiksi"))
  }

  @Test(arguments: [
    ("ihmiskauppa", "migrant-issues"), ("pakkoavioliitto", "migrant-issues"),
    ("vaino", "high-risk-violence"), ("huoltoriita", "high-conflict-separation"),
    ("päihteet", "substance-abuse"), ("hyväksikäyttö", "child-violence"),
  ])
  func `what callers say finds the line on the real map`(word: String, line: String) throws {
    let run = try CommandRun.dated(["route", map, "--region", "08", "--need", word, "--json"])
    let needs = try #require(run.json["requirements"] as? [[String: Any]], "\(run.messages)")
    #expect(needs.map { $0["id"] as? String } == [line])
  }

  @Test(arguments: [
    ("fi", "kukaan ei vastaa"), ("sv", "ingen svarar"), ("en", "nobody answers"),
  ])
  func `an input that has nothing in it is told, and is no answer`(
    language: String, sentence: String
  ) throws {
    let run = try CommandRun.dated(["screen", map, "--interactive", "--lang", language])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.messages.contains(sentence))
  }

  @Test func `the contacts of a file are printed in the end, and a bad file ends it at once`()
    throws
  {
    try withSmallForm { small in
      let folder = try TemporaryFolder()
      let file = folder.url.appending(path: "contacts.yaml")
      func ask(_ contacts: String) throws -> CommandRun {
        try Data("format: linjasto-contacts/1\n\(contacts)\n".utf8).write(to: file)
        return try CommandRun.dated(
          [
            "screen", small, "--interactive", "--line", "E", "--region", "08", "--contacts",
            file.path,
          ], input: "k\nk\ne\ne\nk\n")
      }
      let run = try ask("stations: [{id: coordinator, channel: {fi: Suojattu viesti}}]")
      #expect(run.status == 0 && run.output.contains("Suojattu viesti"), "\(run.messages)")
      let bad = try ask("stations: [{id: nobody-here, channel: {fi: Suojattu viesti}}]")
      #expect(bad.status != 0 && bad.output.isEmpty && !bad.messages.contains("1/8"))
      let both = try CommandRun.dated([
        "screen", small, "--interactive", "--contacts", "-", "--lang", "en",
      ])
      #expect(both.status == 2 && both.messages.contains("cannot both come from standard input"))
    }
  }

  @Test func `the client's age decides whom the interview proposes`() throws {
    // Only the clinic stands on line K now, and it takes those of 13 to 17 years.
    let clinicOnly = SmallForm.text.replacing("[violence, separation]", with: "[separation]")
    try withSmallForm(clinicOnly) { small in
      func ask(_ age: String) throws -> String {
        try CommandRun.dated(
          ["screen", small, "--interactive", "--line", "E", "--region", "08", "--age", age],
          input: "k\nk\ne\nk\nk\ne\n"
        ).output
      }
      let fifteen = try ask("15")
      #expect(fifteen.contains("Kattaa: K Korkean riskin väkivalta"), "\(fifteen)")
      let ten = try ask("10")
      #expect(!ten.contains("Kattaa: K") && ten.contains("- K Korkean riskin väkivalta"))
    }
  }

  @Test func `an age below zero is none`() throws {
    for verb in [["screen", map, "--interactive"], ["route", map, "--need", "E"]] {
      let run = try CommandRun.dated(verb + ["--region", "08", "--age=-1", "--lang", "en"])
      #expect(run.status == 2 && run.messages.contains("an age in years is not below 0"))
    }
  }

  @Test(arguments: [
    ([], "name a case profile, or ask for --form SCREENING or --interactive"),
    (["case.yaml", "--interactive"], "exclude each other"),
    (["--form", "separation-criteria-2018", "--interactive"], "exclude each other"),
    (["--interactive", "--screening", "kriteerit"], "no screening “kriteerit”"),
    (["nothing.yaml"], "there is no such file"),
    (["case.yaml", "--age", "15"], "give them with --interactive or to route"),
  ])
  func `one way to answer is enough`(_ wrong: (arguments: [String], words: String)) throws {
    let run = try CommandRun.dated(["screen", map, "--lang", "en"] + wrong.arguments)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.messages.contains(wrong.words), "\(run.messages)")
  }

  @Test func `map and answers cannot both come from standard input`() throws {
    for arguments in [["screen", "-", "-"], ["screen", "-", "--interactive"]] {
      let run = try CommandRun(arguments, input: "format: linjasto/1\n")
      #expect(run.status == 2)
      #expect(run.messages.contains("cannot both come from standard input"))
    }
    let route = try CommandRun(["route", "-", "--case", "-"])
    #expect(route.status == 2)
    #expect(route.messages.contains("only one map or case can come from standard input"))
  }
}
