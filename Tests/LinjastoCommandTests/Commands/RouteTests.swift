import Foundation
import TestSupport
import Testing

private let map = "maps/tampere.yaml"
private let stalking = "maps/cases/a-stalking-honour-pirkanmaa.yaml"

@Suite struct RouteTests {
  @Test func `the help alone tells how to ask`() throws {
    let help = try CommandRun(["route", "--help"])
    #expect(help.status == 0)
    for word in [
      "--case", "--region", "--need", "--role", "--as", "--alternatives", "--language", "--mode",
      "--free-only", "--planned", "--avoid", "--include", "--already", "--unavailable", "--as-of",
      "--facts-only", "--costs", "--json", "--lang", "--map", "linjasto route maps/tampere.yaml",
    ] {
      #expect(help.output.contains(word), "\(word)")
    }
  }

  @Test func `a case by its file and the same by hand have the same experts`() throws {
    let file = try CommandRun.dated(["route", map, "--case", stalking, "--json"])
    #expect(file.status == 0)
    let hand = try CommandRun.dated([
      "route", map, "--region", "Pirkanmaa", "--need", "E,K", "--need", "migrant-issues", "--role",
      "violence-work-expert,police", "--role", "honour-culture-expert", "--role", "culture-expert",
      "--role", "juristi", "--json",
    ])
    for answer in [file.json, hand.json] {
      #expect(answer["entry"] as? String == "ot-coordinator-pirkanmaa")
      // The network of the separation line is a plan: what exists comes first, the plan second.
      let open = ["violence-work-expert", "police", "culture-expert", "lawyer"]
      #expect(answer["uncovered"] as? [String] == open)
      let answers = try #require(answer["answers"] as? [[String: Any]])
      let best = try #require(answers.first)
      let stations = try #require(best["stations"] as? [String])
      #expect(Set(stations) == ["didar", "child-forensic-psychiatry-unit", "marak-pirkanmaa"])
      let cost = try #require(best["cost"] as? [String: Any])
      #expect(cost["contact"] as? Int == 30)
      #expect(best["optimal"] as? Bool == true)
      let planned = try #require(answer["planned"] as? [String: Any])
      #expect((planned["covers"] as? [String])?.prefix(4) == open[...])
      #expect((planned["awaited"] as? [String])?.contains("separation-core-team") == true)
      let needs = try #require(answer["requirements"] as? [[String: Any]])
      #expect(needs.count == 8)
      #expect(needs.map { $0["kind"] as? String }.prefix(4) == ["line", "line", "line", "role"])
      #expect(needs.last?["coveredBy"] as? [String] == [])
    }
  }

  @Test func `a case can come from standard input, and nothing of it reaches a file`() throws {
    let folder = try TemporaryFolder()
    let path = Repository.root.appending(path: map).path
    let text = try String(
      contentsOf: Repository.root.appending(path: stalking), encoding: .utf8)
    for arguments in [["route", path, "--case", "-"], ["screen", path, "-"]] {
      let run = try CommandRun.dated(arguments, input: text, in: folder.url)
      #expect(run.status == 0)
      #expect(run.output.contains("Turvallisuus ensin"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
    }
    let name = folder.url.appending(path: "sheet.txt").path
    let asked = try CommandRun.dated(["route", path, "--case", "-", "-o", name], input: text)
    #expect(asked.output.isEmpty)
    #expect(try String(contentsOfFile: name, encoding: .utf8).contains("Kunniakulttuuri"))
  }

  @Test func `free text and unknown keys in a case are refused without repeating them`() throws {
    let text = """
      profile: linjasto-case/1
      map: tampere
      region: "08"
      client_name: Matti Meikäläinen
      note: äiti soitti tiistaina
      """
    for verb in [["route", map, "--case", "-"], ["screen", map, "-"]] {
      let run = try CommandRun.dated(verb, input: text)
      #expect(run.status == 1)
      #expect(!run.messages.isEmpty)
      for word in ["Matti", "Meikäläinen", "soitti", "tiistaina"] {
        #expect(!run.messages.contains(word) && !run.output.contains(word))
      }
    }
  }

  @Test func `a case that is no text is refused at its place, and not shown`() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "case.yaml")
    try (Data("profile: linjasto-case/1\nname: Matti ".utf8) + [0xE4, 0x20]).write(to: file)
    let run = try CommandRun.dated(["route", map, "--case", file.path, "--lang", "en"])
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.messages.contains("\(file.path):2:13: error[not-utf8]"))
    #expect(!run.messages.contains("Matti"))
  }

  @Test func `every wrong word is told at once, with the nearest right ones`() throws {
    let run = try CommandRun.dated([
      "route", map, "--region", "Pirkanma", "--need", "Q", "--role", "lawer", "--avoid", "zzz",
      "--as-of", "tomorrow", "--lang", "en",
    ])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("the map has no line “Q”\n  help: it has V Laps"))
    #expect(run.messages.contains("did you mean “lawyer”?"))
    #expect(run.messages.contains("no station “zzz”"))
    #expect(run.messages.contains("as-of: error[bad-date]: “tomorrow” is no day"))
    let nothing = try CommandRun.dated(["route", map, "--lang", "en"])
    #expect(nothing.status == 2)
    #expect(nothing.messages.contains("name the region\n  help: the map has 07"))
    #expect(nothing.messages.contains("say what is needed"))
  }

  @Test func `conditions by hand change the answer and are said on the sheet`() throws {
    let question = ["route", map, "--region", "08", "--need", "M", "--lang", "en"]
    let plain = try CommandRun.dated(question + ["--json"])
    let first = ((plain.json["answers"] as? [[String: Any]])?.first?["stations"] as? [String])?
      .first
    let expert = try #require(first)
    for option in ["--avoid", "--unavailable"] {
      let other = try CommandRun.dated(question + [option, expert, "--json"])
      let stations = (other.json["answers"] as? [[String: Any]])?.first?["stations"] as? [String]
      #expect(stations?.contains(expert) == false)
    }
    let away = try CommandRun.dated(
      question + ["--unavailable", "\(expert):2026-01-31", "--as-of", "2026-02-01", "--ids"])
    #expect(away.output.contains("[\(expert)]"), "back on the day after")
    let done = try CommandRun.dated(question + ["--already", expert])
    #expect(done.output.contains("Already covered by those consulted"))
    let facts = try CommandRun.dated(question + ["--facts-only"])
    #expect(facts.status == 1, "nobody covers anything")
    #expect(facts.output.contains("facts of the source only"))
    let included = try CommandRun.dated(question + ["--include", "marak-pirkanmaa", "--json"])
    let both = (included.json["answers"] as? [[String: Any]])?.first?["stations"] as? [String]
    #expect(both?.contains("marak-pirkanmaa") == true)
  }

  @Test func `costs can be given in a file`() throws {
    let run = try CommandRun.dated(
      ["route", map, "--region", "08", "--role", "lawyer", "--planned", "--costs", "-", "--json"],
      input: "contact: 100\nhandoff: 7\n")
    let cost = (run.json["answers"] as? [[String: Any]])?.first?["cost"] as? [String: Any]
    let parts = ["contact", "handoff", "assumption", "distance"].map { cost?[$0] as? Int }
    #expect(parts == [100, 7, 4, 1], "one assumption: that the region is served")
    #expect(cost?["total"] as? Int == 112)
    let told = try CommandRun.dated(
      ["route", map, "--region", "08", "--role", "lawyer", "--planned", "--costs", "-"],
      input: "contact: 100\n")
    #expect(told.output.contains("Vaiva pisteinä: 109 = yhteydenotot 100 + ohjaus 4"))
    let wrong = try CommandRun.dated(
      ["route", map, "--region", "08", "--role", "lawyer", "--costs", "-"], input: "contct: 1\n")
    #expect(wrong.status == 2)
    #expect(wrong.messages.contains("contact"))
  }

  @Test func `why-not names every condition, the place, or the cost`() throws {
    func ask(_ station: String) throws -> [String: Any] {
      try CommandRun.dated(["why-not", map, station, "--case", stalking, "--json"]).json
    }
    let planned = try ask("separation-core-team")
    #expect(planned["verdict"] as? String == "kept-out")
    let conditions = planned["conditions"] as? [[String: Any]]
    #expect(conditions?.map { $0["id"] as? String } == ["status-planned"])
    #expect(try ask("marak-pirkanmaa")["verdict"] as? String == "chosen")
    let other = try ask("psychotrauma-centre")
    #expect(other["verdict"] as? String == "adds")
    #expect((other["added"] as? Int ?? 0) > 0)
    #expect(try ask("ot-coordinator-kanta-hame")["verdict"] as? String == "kept-out")
  }

  @Test func `the map of a route lights its legs and numbers its stops`() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "lit.svg")
    let run = try CommandRun.dated([
      "route", map, "--region", "08", "--need", "E", "--role", "lawyer,police", "--planned",
      "--map", file.path, "--aspect", "1.4",
    ])
    #expect(run.status == 0)
    let svg = try String(contentsOf: file, encoding: .utf8)
    #expect(svg.contains("class=\"line faded\""))
    #expect(svg.contains("class=\"line\""))
    for number in 1...2 { #expect(svg.contains(">\(number)</text>")) }
    // A picture is a file: what it says of itself must be true of one.
    #expect(!svg.contains("Mitään ei tallennettu"))
  }

  @Test func `a sheet in a file says what to do with it, one on the screen that nothing is kept`()
    throws
  {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "sheet.txt")
    let question = ["route", map, "--region", "08", "--need", "E"]
    #expect(try CommandRun.dated(question).output.contains("Mitään ei tallennettu."))
    _ = try CommandRun.dated(question + ["-o", file.path])
    let saved = try String(contentsOf: file, encoding: .utf8)
    #expect(saved.contains("hävitä") && !saved.contains("Mitään ei"))
  }

  @Test func `contacts are printed under each step, for staff only, and nowhere else`() throws {
    let folder = try TemporaryFolder()
    let contacts = folder.url.appending(path: "contacts.yaml")
    try """
    format: linjasto-contacts/1
    stations:
      - {id: ot-coordinator-pirkanmaa, channel: {fi: Suojattu viesti OT-koordinaatioon}, hours: {fi: arkisin 9–15}, answer: {fi: kahdessa työpäivässä}, verified: 2026-11-02}
    """.write(to: contacts, atomically: true, encoding: .utf8)
    let question = [
      "route", map, "--region", "08", "--need", "E", "--contacts", contacts.path,
    ]
    let sheet = try CommandRun.dated(question).output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      sheet.contains(
        "Yhteys: Suojattu viesti OT-koordinaatioon; arkisin 9–15; vastausaika: kahdessa"
          + " työpäivässä; tarkistettu 2.11.2026."))
    #expect(sheet.contains("vain henkilöstölle"))
    let picture = folder.url.appending(path: "lit.svg")
    let json = try CommandRun.dated(
      question + ["--json", "--map", picture.path, "--aspect", "1.4"])
    #expect(json.status == 0)
    #expect(!json.output.contains("Suojattu"))
    #expect(try !String(contentsOf: picture, encoding: .utf8).contains("Suojattu"))
    let wrong = try CommandRun.dated(
      ["route", map, "--region", "08", "--need", "E", "--contacts", "-", "--lang", "en"],
      input: "format: linjasto-contacts/1\nstations: [{id: marak-pirkanma}]\n")
    #expect(wrong.status == 1 && wrong.messages.contains("did you mean \"marak-pirkanmaa\"?"))
  }

  @Test func `several maps: the region's own is asked first, the others for what it leaves open`()
    throws
  {
    let maps = ["maps/pohjois-suomi.yaml", map]
    let run = try CommandRun.dated(["route"] + maps + ["--region", "08", "--need", "E"])
    #expect(run.status == 0)
    #expect(run.output.contains("Kartta: Sisä-Suomen"))
    let alone = try CommandRun.dated(["route", map, "--region", "08", "--need", "E"])
    #expect(run.output == alone.output, "nothing was left open")
    let json = try CommandRun.dated(
      ["route"] + maps + ["--region", "19", "--role", "lawyer", "--json"])
    #expect(json.json["map"] as? String == "pohjois-suomi")
    #expect(
      json.json["uncovered"] as? [String] == ["lawyer"], "a role that only the other map knows")
    #expect((json.json["neighbors"] as? [Any])?.isEmpty == true)
  }

  @Test func `an expert of another map is proposed as a neighbor's, with its map`() throws {
    let folder = try TemporaryFolder()
    func map(_ id: String, _ region: String, _ station: String) throws -> String {
      let file = folder.url.appending(path: "\(id).yaml")
      try Data(
        """
        format: linjasto/1
        id: \(id)
        title: {fi: Kartta \(id)}
        default_language: fi
        sources: [{id: s, title: Lähde}]
        regions: [{code: "\(region)", name: {fi: Alue \(region)}}]
        lines: [{id: h, code: H, color: "#206B39", name: {fi: Harvinaiset}, source: s}]
        stations: [{id: \(station), kind: unit, name: {fi: Yksikkö}, lines: [h], source: s}]

        """.utf8
      ).write(to: file)
      return file.path
    }
    let own = try map("oma", "13", "local, status: planned, serves: [\"13\"]")
    let other = try map("toinen", "08", "national, serves: all")
    let question = ["route", own, other, "--region", "13", "--need", "H"]
    let json = try CommandRun.dated(question + ["--json"])
    #expect(json.status == 0, "\(json.messages)")
    #expect(json.json["map"] as? String == "oma")
    #expect(json.json["uncovered"] as? [String] == ["h"])
    let neighbor = try #require((json.json["neighbors"] as? [[String: Any]])?.first)
    #expect(neighbor["map"] as? String == "toinen")
    let answer = try #require(neighbor["answer"] as? [String: Any])
    #expect(answer["stations"] as? [String] == ["national"])
    let sheet = try CommandRun.dated(question)
    #expect(sheet.status == 0 && sheet.output.contains("Naapurialueelta: Kartta toinen"))
    #expect(try CommandRun.dated(["route", own, "--region", "13", "--need", "H"]).status == 1)
  }

  @Test func `the example plans a route on a network built in code`() throws {
    let run = try CommandRun([], of: "PlanARouteExample")
    #expect(run.status == 0)
    // The debt adviser also interprets; by way of the coordinator to the housing adviser, or on to
    // the bureau, which charges, costs as much.
    #expect(run.output.hasPrefix("COST 29, proven to be the least\n"))
    #expect(run.output.contains("  debt-adviser: debt, interpreter\n"))
  }
}
