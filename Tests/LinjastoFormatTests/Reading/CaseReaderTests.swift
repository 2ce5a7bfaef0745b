import Linjasto
import LinjastoFormat
import TestSupport
import Testing

@Suite struct CaseReaderTests {
  private func read(_ text: String) throws -> Diagnosed<CaseProfile> {
    CaseReader.read(
      SourceFile(path: "case.yaml", text: text), for: try Repository.network("tampere"))
  }

  private let start = "profile: linjasto-case/1\nmap: tampere\nregion: \"08\"\n"

  @Test(
    arguments: ["a-stalking-honour-pirkanmaa", "b-basic-level-still-open", "c-nothing-answered"])
  func `the worked cases read without a word`(name: String) throws {
    let read = CaseReader.read(
      try Repository.file("maps/cases/\(name).yaml"), for: try Repository.network("tampere"))
    #expect(read.diagnostics == [])
    #expect(read.value != nil)
  }

  @Test func `every way to write an answer means the same`() throws {
    let answers = """
      screening: separation-criteria-2018
      answers: {c1: "yes", c2: yes, c3: true, c4: "no", c5: no, c6: false, c7: unknown}
      """
    let read = try read(start + answers)
    let profile = try #require(read.value)
    #expect(["c1", "c2", "c3"].allSatisfy { profile.answers[.init($0)] == .yes })
    #expect(["c4", "c5", "c6"].allSatisfy { profile.answers[.init($0)] == .no })
    #expect(profile.answers["c7"] == .unknown)
    #expect(read.diagnostics == [])
  }

  @Test func `a full profile carries everything it says`() throws {
    let read = try read(
      start + """
        language: sv
        client: {age: 15, language: fi}
        needs: [high-conflict-separation]
        roles: [lawyer]
        mode: phone
        free_only: true
        avoid: [police]
        include: [culture-expert]
        already: [lawyer]
        as_of: 2023-10-01
        """)
    let expected = CaseProfile(
      map: "tampere", region: "08", language: .swedish, clientAge: 15, clientLanguage: .finnish,
      needs: ["high-conflict-separation"],
      roles: ["lawyer"], mode: .phone, freeOnly: true, avoid: ["police"],
      include: ["culture-expert"],
      already: ["lawyer"], asOf: Day("2023-10-01"))
    #expect(read.value == expected)
  }

  /// Profiles that hold what must not be there: the secret word and the problem.
  private static let hostile: [(text: String, id: Diagnostic.ID)] = [
    ("name: Kaarina Salainen", .unknownKey),
    ("Salainen: Kaarina", .unknownKey),
    ("answers: {c1: Salainen perhe Kaarina}\nscreening: separation-criteria-2018", .freeText),
    ("answers: {Salainen: yes}\nscreening: separation-criteria-2018", .unknownReference),
    ("needs: [Salainen Kaarina]", .freeText),
    ("needs: [salainen]", .unknownReference),
    ("needs: Salainen", .wrongType),
    ("language: Salainen", .notAChoice),
    ("mode: Salainen", .notAChoice),
    ("as_of: Salainen", .badDate),
    ("free_only: Salainen", .wrongType),
    ("screening: salainen", .unknownReference),
    ("screening: 'Salainen", .syntax),
    ("{Salainen: Kaarina", .syntax),
    ("Salainen: 1\nSalainen: 2", .duplicateKey),
    ("already: [salainen-kaarina]", .unknownReference),
    ("avoid: {Salainen: Kaarina}", .wrongType),
    ("born: 120314A123B", .unknownKey),
    ("client: {name: Salainen}", .unknownKey),
    ("client: {age: Salainen}", .wrongType),
    ("client: {age: -1}", .badNumber),
    ("client: {language: Salainen}", .notAChoice),
    ("client: Salainen", .wrongType),
    ("needs: !Salainen [lawyer]", .yamlTag),
    ("needs: *Salainen", .unknownAlias),
  ]

  @Test(arguments: hostile)
  func `what is no code is refused and never repeated`(
    _ hostile: (text: String, id: Diagnostic.ID)
  ) throws {
    let read = try read(start + hostile.text)
    #expect(read.value == nil)
    #expect(read.diagnostics.contains { $0.id == hostile.id })
    let shown = DiagnosticFormatter().text(read.diagnostics).lowercased()
    #expect(!shown.contains("salai") && !shown.contains("kaarina") && !shown.contains("1203"))
  }

  @Test func `a profile for another map is refused`() throws {
    let read = try read("profile: linjasto-case/1\nmap: elsewhere\nregion: \"08\"\n")
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.id) == [.otherMap])
  }
}
