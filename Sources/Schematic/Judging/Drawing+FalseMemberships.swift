extension Drawing {
  /// What a drawing says of a line and a station that the map does not.
  public struct FalseMembership: Hashable, Sendable, Encodable {
    /// Which way the drawing is wrong.
    public enum Kind: String, Hashable, Sendable, Encodable, CaseIterable {
      /// The line passes by one of its stations.
      case missed
      /// The line runs over a station that is not its own.
      case foreign
    }

    /// Missed or foreign.
    public var kind: Kind
    /// The line's id.
    public var line: String
    /// The station's id.
    public var station: String
  }

  /// The memberships that the drawing denies or invents, as a map of `map`; a drawing with any is
  /// not the truth. Empty for most: only very dense maps have some.
  ///
  /// - Complexity: near-linear in the size of the drawing where few markers and strokes are near
  ///   each other, however many names are.
  public func falseMemberships(against map: LineMap) -> [FalseMembership] {
    Ink(ofMemberships: self).falseMemberships(against: map)
  }
}

extension Drawing.FalseMembership {
  /// Nil for a defect of another kind.
  public init?(_ defect: Drawing.Defect) {
    guard defect.subjects.count == 2 else { return nil }
    switch defect.kind {
    case .lineMissesStation: kind = .missed
    case .foreignStation: kind = .foreign
    default: return nil
    }
    line = defect.subjects[0]
    station = defect.subjects[1]
  }
}
