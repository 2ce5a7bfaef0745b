import Linjasto
import LinjastoAnswers
import TestSupport
import Testing

@Suite struct ScreeningAnswerTests {
  @Test func `what is not known stays open, and every id is one of the map's`() throws {
    let network = try Repository.network("tampere")
    let screening = try #require(network.screenings.first)
    let answer = ScreeningAnswer(screening.evaluate([:]))
    let parsed = try Parsed(answer)
    #expect(parsed.format == "linjasto-screening/1")
    #expect(parsed.count("rules") == screening.rules.count)
    #expect(answer.level == "undetermined" && answer.lines.isEmpty && answer.notices.isEmpty)
    #expect(answer.rules.allSatisfy { $0.outcome == "undetermined" })
    let questions = Set(screening.questions.map(\.id.rawValue))
    #expect(parsed.texts(under: ["open", "supporting", "blocking"]).isSubset(of: questions))
    #expect(Set(answer.open) == Set(answer.rules.flatMap(\.open)))
  }

  @Test func `an answer indicates a line, and its rule says by which question`() throws {
    let network = try Repository.network("tampere")
    let screening = try #require(network.screenings.first)
    let answer = ScreeningAnswer(screening.evaluate(["c6": .yes, "p-local": .no]))
    for line in answer.lines { #expect(network[Line.ID(line)] != nil) }
    #expect(!answer.lines.isEmpty)
    let rules = answer.rules.filter { $0.outcome == "indicated" }
    #expect(rules.contains { $0.supporting == ["c6"] })
    #expect(answer.levelReasons.level == "ot" && answer.level == "not-yet")
    #expect(answer.levelReasons.blocking == ["p-local"])
    #expect(rules.allSatisfy { $0.because["fi"]?.isEmpty == false })
  }

  @Test func `a theme against its signs is told, and what rests on assumed rules is marked`() throws
  {
    let screening = try SmallForm.screening()
    let answer = ScreeningAnswer(screening.evaluate(["threat": .no, "stalking": .yes]))
    #expect(answer.contradictions.map(\.theme) == ["threat"])
    #expect(answer.contradictions.map(\.signs) == [["stalking"]])
    #expect(answer.levelReasons.assumed && answer.notices.map(\.assumed) == [true])
    #expect(ScreeningAnswer(screening.evaluate([:])).contradictions.isEmpty)
  }
}
