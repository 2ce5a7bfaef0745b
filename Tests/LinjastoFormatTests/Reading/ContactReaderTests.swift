import Linjasto
import LinjastoFormat
import TestSupport
import Testing

@Suite struct ContactReaderTests {
  private func read(_ text: String) throws -> Diagnosed<ContactList> {
    ContactReader.read(
      SourceFile(path: "contacts.yaml", text: "format: linjasto-contacts/1\nstations:\n" + text),
      for: [try Repository.network("tampere"), try Repository.network("pohjois-suomi")])
  }

  @Test func `an office, its phone and its mailbox are read`() throws {
    let read = try read(
      """
        - id: ot-coordinator-pirkanmaa
          channel: {fi: "Vaihde 03 123 4567, ot.koordinaatio@hva.example", sv: Växeln}
          how: Kerro alue ja linja
          hours: {fi: "arkisin 9–15"}
          answer: {fi: kahdessa työpäivässä}
          verified: 2026-11-02
        - {id: marak-pirkanmaa}
      """)
    #expect(read.diagnostics == [])
    let list = try #require(read.value)
    let contact = try #require(list["ot-coordinator-pirkanmaa"])
    #expect(contact.channel?[.swedish] == "Växeln")
    #expect(contact.how?.text(in: .english) == "Kerro alue ja linja")
    #expect(contact.verified == Day("2026-11-02"))
    #expect(list["lawyer"] == nil && list["marak-pirkanmaa"] != nil)
  }

  @Test func `an unknown station is told with the nearest`() throws {
    let read = try read("  - {id: ot-coordinator-pirkanma, how: Soita}\n")
    #expect(read.value == nil)
    let problem = try #require(read.diagnostics.first)
    #expect(problem.id == .unknownReference)
    #expect(problem.help?.text(in: .english) == "did you mean \"ot-coordinator-pirkanmaa\"?")
    #expect(problem.location?.line == 3)
  }

  @Test(arguments: [
    "maija.virtanen@hva.example", "otto.tukiainen@hva.example", "anna-liisa.erola@hva.example",
    "Soita Maija Virtaselle", "kysy: Anna-Liisa Korhonen",
    "Tunnus 010190-123A",
  ])
  func `a person is refused as far as one can be seen`(text: String) throws {
    let read = try read("  - {id: marak-pirkanmaa, channel: \"\(text)\"}\n")
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.id) == [.personalData])
  }

  @Test(arguments: [
    "konsultaatio@hva.example", "lasten.psykiatria@hva.example", "ot-tuki.pirkanmaa@hva.example",
    "Vaihde 03 123 4567", "Soita Taysin vaihteeseen", "Suojattu viesti Tampereen kaupungille",
  ])
  func `an office is let through`(text: String) throws {
    let read = try read("  - {id: marak-pirkanmaa, channel: {fi: \"\(text)\"}}\n")
    #expect(read.diagnostics == [])
  }

  @Test func `a station stands once, and other keys are none`() throws {
    let read = try read(
      "  - {id: marak-pirkanmaa, hours: aina}\n  - {id: marak-pirkanmaa, telephone: x}\n")
    #expect(Set(read.diagnostics.map(\.id)) == [.duplicateID, .unknownKey])
  }
}
