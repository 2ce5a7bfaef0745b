/// What a value of the format must look like: what a reader checks against and the JSON Schema says
/// in its own words.
package indirect enum Shape: Sendable {
  /// Lower-case letters, digits and hyphens.
  case id
  /// One text that is not empty.
  case string
  /// A text in each language it is written in.
  case text
  case date
  case color
  case lineCode
  case regionCode
  case businessID
  case url
  case boolean
  case integer(minimum: Int?)
  case number(minimum: Double?)
  case choice([String])
  case constant(String)
  case list(Shape, minimum: Int)
  case record(RecordShape)
  /// One value for each language.
  case byLanguage(Shape)
  /// Yes, no or unknown by the id of a question.
  case answers
  /// The first for a scalar, the second for a list or record.
  case either(Shape, Shape)

  package static func list(_ item: Shape) -> Shape { .list(item, minimum: 0) }

  package static func choice<Word: RawRepresentable & CaseIterable>(_: Word.Type) -> Shape
  where Word.RawValue == String {
    .choice(Word.allCases.map { $0.rawValue })
  }
}
