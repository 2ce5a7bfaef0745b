public import Linjasto

/// YAML or JSON text in the format `linjasto-patch/1` → a patch.
///
/// ```yaml
/// patch: linjasto-patch/1
/// stations:                      # new ones, or the fields to change of one that is there
///   - {id: separation-core-team, status: active}
/// agreements:
///   - {station: kys-rare-diseases, regions: ["13"], state: signed}
/// remove: [eva-unit]
/// ```
public enum PatchReader {
  /// The patch of a text, if its shape is right, and every problem found.
  public static func read(_ file: SourceFile) -> Diagnosed<NetworkPatch> {
    let parsed = YAMLParser.parse(file)
    var diagnostics = parsed.diagnostics
    guard let root = parsed.value else { return Diagnosed(nil, diagnostics) }
    var checker = ShapeChecker(file)
    checker.check(root, .record(PatchShape.patch))
    diagnostics = (diagnostics + checker.diagnostics).inOrder()
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      return Diagnosed(nil, diagnostics)
    }
    let stations = root.list("stations")
    let patch = NetworkPatch(
      stations: stations.map(station), touched: stations.map { $0.entries.map(\.key) },
      agreements: root.list("agreements").map { node in
        .init(
          station: Station.ID(node.string("station")),
          agreement: Agreement(
            regions: node.ids("regions"), state: node.choice("state") ?? .signed,
            period: node.period))
      },
      removed: root.ids("remove"))
    return Diagnosed(patch, diagnostics)
  }

  /// A station that a patch brings may go without a name: its id serves.
  private static func station(_ node: SourceNode) -> Station {
    var station = NetworkBuilder.station(node)
    if node["name"] == nil { station.name = LocalizedText([.english: station.id.rawValue]) }
    return station
  }
}

private enum PatchShape {
  static let patch = RecordShape(
    "a patch", required: ["patch": .constant("linjasto-patch/1")],
    optional: [
      "stations": .list(.record(station)), "agreements": .list(.record(agreement)),
      "remove": .list(.id),
    ])

  /// A station of a map, of which only the id must be there.
  private static let station = RecordShape(
    "a station", loosening: NetworkShape.station, required: ["id"])

  private static let agreement = RecordShape(
    "an agreement",
    required: ["station": .id, "regions": .list(.regionCode, minimum: 1)],
    optional: ["state": .choice(Agreement.State.self), "from": .date, "to": .date])
}
