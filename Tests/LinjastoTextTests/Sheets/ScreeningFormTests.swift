import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoFormat
@testable import LinjastoText

@Suite struct ScreeningFormTests {
  private let network: Network
  private let screening: Screening

  init() throws {
    network = try SmallForm.network()
    screening = try SmallForm.screening()
  }

  @Test(arguments: [
    (
      Language.finnish, "Tilanteen yhteenveto", "Mitä on vielä selvittämättä:",
      "[ ] Perhekeskus", "[ ] juristi", "Välittömässä vaarassa soita 112."
    ),
    (
      .swedish, "Sammandrag av situationen", "Vad som ännu ska utredas:", "[ ] Familjecenter",
      "[ ] jurist", "Vid omedelbar fara: ring 112."
    ),
    (
      .english, "Summary of the situation", "What is still to be clarified:",
      "[ ] Family center", "[ ] lawyer", "In immediate danger call 112."
    ),
  ])
  func `on paper it has room for the situation, and a tick for each who works together`(
    language: Language, summary: String, open: String, actor: String, role: String,
    emergency: String
  ) {
    let text = ScreeningForm(
      screening, on: network, region: "08", entry: "coordinator", in: language
    ).text
    #expect(
      text.contains(
        "\(Words(language)(.requestTo)): \(Wording(network, language)("coordinator" as Station.ID))"
      ))
    for part in [summary, open, actor, role, emergency] { #expect(text.contains(part), "\(part)") }
    #expect(text.contains(network[Region.ID("08")]?.name.text(in: language) ?? "?"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= SheetText.width })
    #expect(text.split(separator: "\n").filter { $0.allSatisfy { $0 == "_" } }.count >= 10)
    // Each reminder of the rules is there, whatever the answers will be.
    for guidance in network.contents.guidance {
      #expect(text.contains(guidance.text.text(in: language)))
    }
  }

  @Test func `its numbers are those of the interview, and no code is on paper`() {
    let text = ScreeningForm(screening, on: network, in: .english).text
    let lines = text.split(separator: "\n").map(String.init)
    for (index, question) in screening.questions.enumerated() {
      let words = question.text.text(in: .english)
      let indent = question.kind == .indicator ? "    " : ""
      #expect(lines.contains("\(indent)\(index + 1). \(words)"), "\(words)")
      if question.id.rawValue.contains("-") { #expect(!text.contains(question.id.rawValue)) }
    }
    #expect(lines.contains("   (Violence that is no crime can harm too.)"))
  }

  @Test func `as a file it reads back, the client's line with its mark taken off, too`() throws {
    let yaml = ScreeningForm(screening, on: network, region: "07", in: .swedish).yaml
    let filled = yaml.replacing("# client:", with: "client:")
      .replacing("stalking: unknown", with: "stalking: yes")
    let read = CaseReader.read(SourceFile(path: "form", text: filled), for: network)
    #expect(read.diagnostics.isEmpty)
    let profile = try #require(read.value)
    #expect(profile.clientAge == 15 && profile.clientLanguage == .finnish)
    #expect(profile.answers["stalking"] == .yes)
  }
}
