import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoFormat
@testable import LinjastoText

@Suite struct SheetTests {
  @Test(arguments: [
    (Language.finnish, "Ammattilainen päättää."),
    (.swedish, "Beslutet fattas av en yrkesutbildad person."),
    (.english, "A professional decides."),
  ])
  func `every sheet ends with who decides, and fits the page`(
    language: Language, sentence: String
  ) throws {
    let network = try Repository.network("tampere")
    var request = JourneyRequest(
      region: "08", requirements: [.line("migrant-issues"), .role("lawyer")])
    for shape in JourneyRequest.Shape.allCases {
      request.shape = shape
      let text = RouteSheet(
        JourneyPlanner(network, request).plan(), on: network, in: language
      ).text
      let last = text.split(separator: "\n").suffix(2).joined(separator: " ")
      #expect(last.contains(sentence))
      #expect(!text.contains("{"))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= SheetText.width })
      #expect(text.contains(Wording(network, language)(Role.ID("lawyer"))))
    }
  }

  @Test func `an empty form read back leaves every question open`() throws {
    let network = try Repository.network("tampere")
    let screening = try #require(network.screenings.first)
    for region: Region.ID? in [nil, "08"] {
      let form = ScreeningForm(screening, on: network, region: region, in: .swedish)
      let read = CaseReader.read(SourceFile(path: "form", text: form.yaml), for: network)
      #expect(read.diagnostics.isEmpty)
      let profile = try #require(read.value)
      #expect(profile.region == region)
      #expect(profile.answers.count == screening.questions.count)
      #expect(profile.answers.values.allSatisfy { $0 == .unknown })
      for question in screening.questions { #expect(form.yaml.contains(question.id.rawValue)) }
    }
  }
}
