package import Linjasto

extension MeasureProposals {
  static let format = "linjasto-candidates/1"

  /// The keys of a list of candidates.
  package static let fields: Fields<MeasureProposals> = Fields(
    "a list of candidates",
    blank: MeasureProposals(),
    [
      .constant("candidates", format),
      .defaulted(
        "costs", MeasureCosts(), { $0.costs },
        { $0.costs = $1 }),
      .defaulted(
        "exclude", [], { $0.excluded }, { $0.excluded = $1 }),
      .defaulted(
        "only", false, { $0.only },
        { $0.only = $1 }),
      .defaulted("measures", [], { $0.proposals }, { $0.proposals = $1 }),
    ])
}

extension MeasureCosts: FieldRecord {
  package static let fields: Fields<MeasureCosts> = Fields(
    "the costs", blank: MeasureCosts(),
    [
      .defaulted("verify", MeasureCosts().verify, { $0.verify }, { $0.verify = $1 }),
      .defaulted("agreement", MeasureCosts().agreement, { $0.agreement }, { $0.agreement = $1 }),
      .defaulted("neighbor", MeasureCosts().neighbor, { $0.neighbor }, { $0.neighbor = $1 }),
      .defaulted("line", MeasureCosts().line, { $0.line }, { $0.line = $1 }),
      .defaulted("start", MeasureCosts().start, { $0.start }, { $0.start = $1 }),
      .defaulted("widen", MeasureCosts().widen, { $0.widen }, { $0.widen = $1 }),
      .defaulted("station", MeasureCosts().station, { $0.station }, { $0.station = $1 }),
      .defaulted("role", MeasureCosts().role, { $0.role }, { $0.role = $1 }),
    ])
}

extension MeasureProposals.Proposal: FieldRecord {
  package static let fields: Fields<MeasureProposals.Proposal> = Fields(
    "a measure",
    blank: MeasureProposals.Proposal(change: Measure.Change(.found, "?"), cost: 0),
    [
      .required("measure", { $0.change.kind }, { $0.change.kind = $1 }),
      .required("station", { $0.change.station }, { $0.change.station = $1 }),
      .required("cost", { $0.cost }, { $0.cost = $1 }),
      .defaulted(
        "regions", [], as: .list(.regionCode), { $0.change.regions }, { $0.change.regions = $1 }),
      .defaulted("lines", [], { $0.change.lines }, { $0.change.lines = $1 }),
      .defaulted("roles", [], { $0.change.roles }, { $0.change.roles = $1 }),
    ])
}

extension Measure.Change.Kind: FieldValue {}
