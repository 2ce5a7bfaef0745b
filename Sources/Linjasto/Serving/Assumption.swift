/// A field of a station that a standing rests on and that the map only assumes.
public struct Assumption: Hashable, Sendable, CustomStringConvertible {
  /// As the format calls it, such as `serves` or `period.to`.
  public let field: String
  /// The region, line or role, where the field has one for each; else nil.
  public let value: String?

  public init(_ field: String, _ value: String? = nil) {
    self.field = field
    self.value = value
  }

  /// Such as `serves: 08` or `status`.
  public var description: String { value.map { "\(field): \($0)" } ?? field }
}

extension Station {
  /// What the map assumes of all that decides how the station serves `region` on `lines` with
  /// `roles`. A field that the map does not state is not assumed either.
  public func assumptions(
    in region: Region.ID, on lines: [Line.ID], as roles: [Role.ID] = []
  ) -> [Assumption] {
    guard !isStated else { return [] }
    var found: [Assumption] = []
    func look(_ field: String, _ value: String? = nil, isStated: Bool = true) {
      if isStated, assumptions.contains(field, value) { found.append(Assumption(field, value)) }
    }
    for line in lines where assumesMembership(of: line) {
      found.append(Assumption("lines", line.rawValue))
    }
    for role in roles { look("roles", role.rawValue) }
    if lines.isEmpty
      ? assumesReach(region, on: nil) : lines.contains(where: { assumesReach(region, on: $0) })
    {
      found.append(Assumption("serves", region.rawValue))
    }
    let isAgreementAssumed =
      lines.isEmpty
      ? assumesAgreement(with: region, on: nil)
      : lines.contains { assumesAgreement(with: region, on: $0) }
    if isAgreementAssumed { found.append(Assumption("agreements", region.rawValue)) }
    look("status")
    look("period.from", isStated: period.from != nil)
    look("period.to", isStated: period.to != nil)
    look("unavailable", isStated: unavailable != nil)
    look("clients", isStated: clients != nil)
    look("coverage")
    return found
  }
}
