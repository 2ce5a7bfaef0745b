/// What somebody decided about the conflicts of maps that are merged.
///
/// ```yaml
/// format: linjasto-merge/1
/// answers:
///   - record: stations/police
///     field: name.fi
///     says: [{map: north, value: Poliisi}, {map: south, value: Poliisilaitos}]
///     use: south
/// ```
package struct MergeAnswers: Hashable, Sendable {
  package struct Answer: Hashable, Sendable {
    package var record: String
    package var field: String
    /// What the maps say, for who decides; nobody reads it again.
    package var says: [Said] = []
    /// The map whose value counts, ``MergeAnswers/apart`` or ``MergeAnswers/same``; nil until somebody
    /// has decided.
    package var use: String?

    package init(record: String, field: String) {
      self.record = record
      self.field = field
    }
  }

  package struct Said: Hashable, Sendable {
    package var map: String
    package var value: String

    package init(map: String, value: String) {
      self.map = map
      self.value = value
    }
  }

  /// Both stay, the later one under another id.
  package static let apart = "apart"
  /// Both are one, under the id that came first.
  package static let same = "same"

  package var answers: [Answer] = []

  package init() {}

  func use(_ record: String, _ field: String) -> String? {
    answers.first { $0.record == record && $0.field == field }?.use
  }
}

extension MergeAnswers: FieldRecord {
  package static let format = "linjasto-merge/1"

  package static let fields: Fields<MergeAnswers> = Fields(
    "answers to conflicts", blank: MergeAnswers(),
    [
      .constant("format", format),
      .required("answers", { $0.answers }, { $0.answers = $1 }),
    ])
}

extension MergeAnswers.Answer: FieldRecord {
  package static let fields: Fields<MergeAnswers.Answer> = Fields(
    "an answer to a conflict", blank: MergeAnswers.Answer(record: "?", field: "?"),
    [
      .required("record", { $0.record }, { $0.record = $1 }),
      .required("field", { $0.field }, { $0.field = $1 }),
      .defaulted("says", [], { $0.says }, { $0.says = $1 }),
      .optional("use", { $0.use }, { $0.use = $1 }),
    ])
}

extension MergeAnswers.Said: FieldRecord {
  package static let fields: Fields<MergeAnswers.Said> = Fields(
    "what a map says", blank: MergeAnswers.Said(map: "?", value: "?"),
    [
      .required("map", { $0.map }, { $0.map = $1 }),
      .required("value", { $0.value }, { $0.value = $1 }),
    ])
}
