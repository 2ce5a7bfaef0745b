/// Two or more maps that say different things where one merged map can say one only.
package struct MergeConflict: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// They say different things of the same.
    case differs
    /// What has one id is likely two things.
    case otherThing
    /// What has two ids is likely one expert; it hinders nothing.
    case underTwoIDs
  }

  package struct Claim: Hashable, Sendable {
    /// What the map is called in answers: its id, with a number where several have it.
    package let map: String
    package let value: Value
  }

  package let kind: Kind
  /// Such as `stations/police`; `map` for what is said of the map itself.
  package let record: String
  /// Such as `name.fi`.
  package let field: String
  package let claims: [Claim]
  /// What answers it: a map of the claims, ``MergeAnswers/apart`` or ``MergeAnswers/same``; nil while
  /// it is open.
  package let chosen: String?

  /// Whether nothing may be written while it is so.
  package var isOpen: Bool { chosen == nil && kind != .underTwoIDs }
}
