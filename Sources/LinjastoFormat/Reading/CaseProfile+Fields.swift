internal import Linjasto

extension CaseProfile {
  static let format = "linjasto-case/1"

  /// The keys of a case profile.
  static let fields: Fields<CaseProfile> = Fields(
    "a case profile",
    blank: CaseProfile(map: "?"),
    [
      .constant("profile", format),
      .required(
        "map", as: .id, { $0.map },
        { $0.map = $1 }),
      .optional("region", as: .regionCode, { $0.region }, { $0.region = $1 }),
      .optional("screening", { $0.screening }, { $0.screening = $1 }),
      .optional(
        "language", { $0.language },
        { $0.language = $1 }),
      client,
      answers,
      .defaulted(
        "needs", [], { $0.needs },
        { $0.needs = $1 }),
      .defaulted(
        "roles", [], { $0.roles },
        { $0.roles = $1 }),
      .optional("mode", { $0.mode }, { $0.mode = $1 }),
      .defaulted("free_only", false, { $0.freeOnly }, { $0.freeOnly = $1 }),
      .defaulted(
        "avoid", [], { $0.avoid }, { $0.avoid = $1 }),
      .defaulted(
        "include", [], { $0.include },
        { $0.include = $1 }),
      .defaulted(
        "already", [], { $0.already }, { $0.already = $1 }),
      .optional("as_of", { $0.asOf }, { $0.asOf = $1 }),
    ])

  /// What decides whether a station takes the client: never who it is.
  private static let client = Field<CaseProfile>.group(
    "client", "a client",
    [
      .optional("age", { $0.clientAge }, { $0.clientAge = $1 }),
      .optional(
        "language", { $0.clientLanguage },
        { $0.clientLanguage = $1 }),
    ])

  private static let answers = Field<CaseProfile>(
    RecordShape.Field(
      "answers", .answers),
    get: { profile in
      let entries = profile.answers.sorted { $0.key < $1.key }.map {
        Value.Entry($0.key.rawValue, .text($0.value.rawValue))
      }
      return entries.isEmpty ? nil : .record(entries)
    },
    set: { profile, value in
      profile.answers = [:]
      guard case .record(let entries)? = value else { return }
      for entry in entries {
        guard case .text(let text) = entry.value else { continue }
        profile.answers[Screening.Question.ID(entry.key)] = Answer(rawValue: text)
      }
    })
}
