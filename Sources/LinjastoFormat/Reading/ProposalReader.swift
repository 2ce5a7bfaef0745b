public import Linjasto

/// YAML or JSON text in the format `linjasto-candidates/1` → proposals for a plan.
///
/// ```yaml
/// candidates: linjasto-candidates/1
/// costs: {agreement: 3}          # of the measures that the maps suggest
/// exclude: [eva-unit]            # not to be asked
/// only: false                    # true: weigh nothing but the measures below
/// measures:
///   - {measure: extend, station: kys-rare-diseases, regions: ["13"], cost: 2}
///   - {measure: found, station: rare-team, regions: ["07"], lines: [rare-diseases], cost: 25}
/// ```
public enum ProposalReader {
  public static func read(_ file: SourceFile) -> Diagnosed<MeasureProposals> {
    let parsed = YAMLParser.parse(file)
    var diagnostics = parsed.diagnostics
    guard let root = parsed.value else { return Diagnosed(nil, diagnostics) }
    var checker = ShapeChecker(file)
    checker.check(root, .record(shape))
    diagnostics = (diagnostics + checker.diagnostics).inOrder()
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      return Diagnosed(nil, diagnostics)
    }
    var costs = MeasureCosts()
    for (key, path) in tariff {
      if let cost = root["costs"]?.integer(key) { costs[keyPath: path] = cost }
    }
    let proposals = root.list("measures").map { node in
      MeasureProposals.Proposal(
        change: Measure.Change(
          node.choice("measure") ?? .found, Station.ID(node.string("station")),
          regions: node.ids("regions"), lines: node.ids("lines"), roles: node.ids("roles")),
        cost: node.integer("cost") ?? 0)
    }
    return Diagnosed(
      MeasureProposals(
        proposals: proposals, costs: costs, excluded: root.ids("exclude"),
        only: root.boolean("only")),
      diagnostics)
  }

  private static var tariff: [(String, WritableKeyPath<MeasureCosts, Int>)] {
    [
      ("verify", \.verify), ("agreement", \.agreement), ("line", \.line), ("start", \.start),
      ("widen", \.widen), ("station", \.station), ("role", \.role),
    ]
  }

  private static let cost = Shape.integer(minimum: 0)

  private static let shape = RecordShape(
    "a list of candidates", required: ["candidates": .constant("linjasto-candidates/1")],
    optional: [
      "costs": .record(
        RecordShape(
          "the costs", required: [:],
          optional: [
            "verify": cost, "agreement": cost, "line": cost, "start": cost, "widen": cost,
            "station": cost, "role": cost,
          ])),
      "exclude": .list(.id), "only": .boolean, "measures": .list(.record(measure)),
    ])

  private static let measure = RecordShape(
    "a measure",
    required: ["measure": .choice(Measure.Change.Kind.self), "station": .id, "cost": cost],
    optional: ["regions": .list(.regionCode), "lines": .list(.id), "roles": .list(.id)])
}
