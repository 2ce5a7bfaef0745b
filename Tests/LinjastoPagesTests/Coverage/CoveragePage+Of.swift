@testable import Linjasto
@testable import LinjastoPages
@testable import LinjastoText

extension CoveragePage {
  /// The page of whole maps, or of one region of them, on their own day.
  static func of(
    _ networks: [Network], region: String? = nil, factsOnly: Bool = false, in language: Language,
    _ change: (inout GapsQuestion) -> Void = { _ in }
  ) -> CoveragePage? {
    var question = GapsQuestion()
    question.asOf = "map"
    question.factsOnly = factsOnly
    question.regions = region.map { [$0] } ?? []
    change(&question)
    return question.picture(of: networks, today: nil).value.map { CoveragePage($0, in: language) }
  }
}
