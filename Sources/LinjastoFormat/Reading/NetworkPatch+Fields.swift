package import Linjasto

extension NetworkPatch {
  static let format = "linjasto-patch/1"

  /// The keys of a patch.
  static let fields: Fields<NetworkPatch> = Fields(
    "a patch",
    blank: NetworkPatch(),
    [
      .constant("patch", format),
      stations,
      .defaulted(
        "agreements", [],
        { $0.agreements }, { $0.agreements = $1 }),
      .defaulted("remove", [], { $0.removed }, { $0.removed = $1 }),
    ])

  /// Stations of a map, of which only the id must be there.
  private static let stations = Field<NetworkPatch>(
    RecordShape.Field(
      "stations", .list(.record(Station.fields.shape.loosened(to: ["id"])))),
    get: { patch in
      let stations = zip(patch.stations, patch.touched).map { station, touched in
        Value.record(
          Station.fields.all.compactMap { field in
            guard touched.contains(field.key) else { return nil }
            return (field.get(station) ?? field.declared.standard).map {
              Value.Entry(field.key, $0)
            }
          })
      }
      return stations.isEmpty ? nil : .list(stations)
    },
    set: { patch, value in
      guard case .list(let items)? = value else { return }
      patch.stations = items.map(station)
      patch.touched = items.map { item in
        guard case .record(let entries) = item else { return [] }
        return entries.map(\.key)
      }
    })

  /// A station that a patch brings may go without a name: its id serves.
  private static func station(_ value: Value) -> Station {
    var station = Station.fields.record(value)
    if value["name"] == nil { station.name = LocalizedText([.english: station.id.rawValue]) }
    return station
  }
}

extension NetworkPatch.AgreementChange: FieldRecord {
  package static let fields: Fields<NetworkPatch.AgreementChange> = Fields(
    "an agreement",
    blank: NetworkPatch.AgreementChange(
      station: "?", agreement: Agreement(regions: [], state: .signed)),
    [
      .required("station", { $0.station }, { $0.station = $1 }),
      .required(
        "regions", as: .list(.regionCode, minimum: 1), { $0.agreement.regions },
        { $0.agreement.regions = $1 }),
      .defaulted("state", .signed, { $0.agreement.state }, { $0.agreement.state = $1 }),
      .optional("from", { $0.agreement.period.from }, { $0.agreement.period.from = $1 }),
      .optional("to", { $0.agreement.period.to }, { $0.agreement.period.to = $1 }),
    ])
}
