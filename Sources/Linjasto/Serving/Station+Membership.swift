extension Station {
  /// Whether the station stands on `line` in this reading.
  public func isOn(_ line: Line.ID, _ reading: Reading) -> Bool {
    lines.contains(line) && !(reading.factsOnly && assumesMembership(of: line))
  }

  /// Whether it offers `role` in this reading, on whichever line.
  public func offers(_ role: Role.ID, _ reading: Reading) -> Bool {
    roles.contains(role) && !(reading.factsOnly && assumes("roles", role.rawValue))
  }

  /// Whether every field that a standing rests on stands in the sources.
  var isStated: Bool { assumptions.isEmpty && !terms.contains { $0.isAssumed } }

  /// Whether the map marks the field, or `value` in it, as read into its sources.
  func assumes(_ field: String, _ value: String? = nil) -> Bool {
    !assumptions.isEmpty && assumptions.contains(field, value)
  }
}
