internal import ArgumentParser
internal import Linjasto
internal import LinjastoExchange
internal import LinjastoFormat
internal import LinjastoText

/// Whether and how gaps are to be closed.
struct PlanOptions: ParsableArguments {
  @Flag(
    help: """
      Plan the least effort that closes every gap. Default effort: to ask a station 1, agreement 5 \
      a region and 3 more in another area, a further line 8, start what is planned 10, widen 10, \
      new station 30 and 5 a role.
      """)
  var plan = false

  @Option(help: .init("Close as many gaps as so much effort allows.", valueName: "effort"))
  var budget: Int?

  @Option(
    help: .init(
      "Own measures, costs and stations not to ask (a linjasto-candidates/1 file or a spreadsheet).",
      valueName: "file"))
  var candidates: String?

  mutating func validate() throws {
    if let budget, !(0...1 << 30).contains(budget) {
      throw ValidationError(.budgetIsWhole)
    }
  }

  @OptionGroup var bound: TimeOption

  var isAsked: Bool { plan || budget != nil || candidates != nil }

  /// How the gaps of a report are to be closed, whether it was asked for or not.
  func planner(for picture: CoveragePicture) throws -> (CoverageReport) -> ClosingPlan {
    var proposals = MeasureProposals.none
    if let candidates {
      proposals = try readFile(candidates, ProposalReader.read) {
        SideSheetReader.proposals(
          $0, for: picture.networks, path: Input.shown(candidates))
      }
      let objections = proposals.objections(picture.networks, picture.whole)
      Terminal.note(objections)
      if !objections.isEmpty { throw Exit.problems }
    }
    let (budget, networks, isOver) = (budget, picture.networks, bound.isOver(.planning))
    return {
      ClosingPlan(
        for: $0, networks, proposals: proposals, budget: budget, isCancelled: isOver)
    }
  }
}
