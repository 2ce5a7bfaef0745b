/// A station with the fields open that measures and patches change.
struct StationDraft {
  private let old: Station
  var name: LocalizedText
  var verified: Day?
  var serves: [Region.ID]
  var coverage: Station.Coverage
  var membership: Station.Membership
  var roles: [Role.ID]
  var agreements: [Agreement]
  var status: Station.Status
  var period: Period
  var assumptions: Assumptions

  init(_ station: Station) {
    old = station
    name = station.name
    verified = station.verified
    serves = station.serves
    coverage = station.coverage
    membership = station.membership
    roles = station.roles
    agreements = station.agreements
    status = station.status
    period = station.period
    assumptions = station.assumptions
  }

  var station: Station {
    Station(
      id: old.id, kind: old.kind, name: name, organization: old.organization, serves: serves,
      coverage: coverage, servesNote: old.servesNote, membership: membership,
      isEntry: old.isEntry, coordinates: old.coordinates, roles: roles, level: old.level,
      languages: old.languages, modes: old.modes, share: old.share, capacity: old.capacity,
      fee: old.fee, agreements: agreements, status: status, period: period,
      unavailable: old.unavailable, visibility: old.visibility, verified: verified,
      source: old.source, note: old.note, assumptions: assumptions)
  }
}
