extension RecordShape {
  /// This record and those below it, each once, in the order in which they are met.
  package var withAllWithin: [RecordShape] {
    var met: [RecordShape] = []
    collect(into: &met)
    return met
  }

  private func collect(into met: inout [RecordShape]) {
    let keys = fields.map { $0.key }
    guard !met.contains(where: { $0.name == name && $0.fields.map { $0.key } == keys }) else {
      return
    }
    met.append(self)
    for field in fields {
      for record in field.shape.records { record.collect(into: &met) }
    }
  }
}

extension Shape {
  /// Those that a value of the shape may be or hold, not those below them.
  package var records: [RecordShape] {
    switch self {
    case .record(let record): [record]
    case .list(let item, _), .byLanguage(let item): item.records
    case .either(let scalar, let collection): scalar.records + collection.records
    default: []
    }
  }

  /// The words of a fixed list that a value of the shape may be or hold, in the order of the list;
  /// `true` and `false` of a yes or no.
  package var words: [String] {
    switch self {
    case .choice(let words): words
    case .constant(let word): [word]
    case .boolean: ["true", "false"]
    case .answers: Answer.allCases.map { $0.rawValue }
    case .list(let item, _), .byLanguage(let item): item.words
    case .either(let scalar, let collection): scalar.words + collection.words
    default: []
    }
  }
}
