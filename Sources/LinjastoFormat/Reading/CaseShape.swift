internal import Linjasto

/// The keys of a case profile in the format `linjasto-case/1`.
enum CaseShape {
  static let format = "linjasto-case/1"

  static let profile = RecordShape(
    "a case profile",
    required: ["profile": .constant(format), "map": .id],
    optional: [
      "region": .regionCode,
      "screening": .id, "language": .choice(Language.self), "answers": .answers,
      "needs": .list(.id), "roles": .list(.id), "mode": .choice(Station.Mode.self),
      "free_only": .boolean, "avoid": .list(.id), "include": .list(.id), "already": .list(.id),
      "as_of": .date,
    ])
}
