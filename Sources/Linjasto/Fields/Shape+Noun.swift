extension Shape {
  /// What it asks for, in words.
  package var noun: Saying.Value {
    switch self {
    case .id: .phrase(.anID)
    case .string: .phrase(.aText)
    case .text: .phrase(.aTextByLanguage)
    case .date: .phrase(.aDate)
    case .color: .phrase(.aColor)
    case .lineCode: .phrase(.aLineCode)
    case .regionCode: .phrase(.aRegionCode)
    case .businessID: .phrase(.aBusinessID)
    case .url: .phrase(.aWebAddress)
    case .boolean: .phrase(.trueOrFalse)
    case .integer: .phrase(.aWholeNumber)
    case .number: .phrase(.aNumber)
    case .choice(let words):
      words.count <= 4 ? .list(words.map { .text($0) }) : .phrase(.aWordOfTheList)
    case .constant(let word): .text("\"\(word)\"")
    case .list: .phrase(.aList)
    case .record(let record): .phrase(record.noun)
    case .byLanguage: .phrase(.aValueByLanguage)
    case .answers: .phrase(.answersByQuestion)
    case .either(_, let collection): collection.noun
    }
  }
}
