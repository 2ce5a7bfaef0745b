extension RouteAnswer: Encodable {
  private enum CodingKeys: CodingKey {
    case format, map, region, asOf, shape, entry, requirements, answers, replacements, choices
    case hasAllChoices, uncovered, help, nearMisses, excluded, cores, planned, neighbors, leftOut,
      screening, note
  }

  /// That there is no day and no entry is said, not left out.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(format, forKey: .format)
    try container.encode(map, forKey: .map)
    try container.encode(region, forKey: .region)
    try container.encode(asOf, forKey: .asOf)
    try container.encode(shape, forKey: .shape)
    try container.encode(entry, forKey: .entry)
    try container.encode(requirements, forKey: .requirements)
    try container.encode(answers, forKey: .answers)
    try container.encode(replacements, forKey: .replacements)
    try container.encode(choices, forKey: .choices)
    try container.encode(hasAllChoices, forKey: .hasAllChoices)
    try container.encode(uncovered, forKey: .uncovered)
    try container.encode(help, forKey: .help)
    try container.encode(nearMisses, forKey: .nearMisses)
    try container.encode(excluded, forKey: .excluded)
    try container.encode(cores, forKey: .cores)
    try container.encodeIfPresent(planned, forKey: .planned)
    try container.encode(neighbors, forKey: .neighbors)
    try container.encode(leftOut, forKey: .leftOut)
    try container.encodeIfPresent(screening, forKey: .screening)
    try container.encode(note, forKey: .note)
  }
}
