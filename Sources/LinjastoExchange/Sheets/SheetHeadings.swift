internal import Linjasto
internal import LinjastoText

/// Which column of a table holds which field of its records.
///
/// A heading is found in Finnish, Swedish and English, and by the keys of the format (`name.fi`),
/// whatever its case, its signs and the order of the columns.
struct SheetHeadings {
  /// By folded heading: the id of the field. What means two things in two languages means what it does
  /// in the language of most of the others.
  private var meanings: [Language: [String: String]] = [:]
  private var keys: [String: String] = [:]
  /// For each field, what to call it in a message.
  private var names: [String: SheetField] = [:]
  private let owner: RecordShape?

  init(of shape: RecordShape, owner: RecordShape?) {
    self.owner = owner
    for field in shape.sheetFields {
      names[field.id] = field
      keys[Folding.folded(field.id)] = field.id
      for language in Words.languages {
        let heading = Folding.folded(field.heading(in: language))
        if meanings[language]?[heading] == nil {
          meanings[language, default: [:]][heading] = field.id
        }
      }
    }
    for language in Words.languages {
      let heading = Folding.folded(Phrase.sheetRemove.text(in: language))
      meanings[language, default: [:]][heading] = SheetName.removalID
    }
    if let owner {
      keys[Folding.folded(owner.plainName)] = SheetName.ownerID
      for language in Words.languages {
        let heading = Folding.folded(SheetName.owner(owner, in: language))
        meanings[language, default: [:]][heading] = SheetName.ownerID
      }
    }
  }

  /// What a field is called in a message.
  func name(of id: String, in language: Language) -> String {
    if id == SheetName.removalID { return Phrase.sheetRemove.text(in: language) }
    if let owner, id == SheetName.ownerID { return SheetName.owner(owner, in: language) }
    return names[id]?.heading(in: language) ?? id
  }

  /// The headings that there may be, for one who mistyped one.
  func all(in language: Language) -> [String] {
    names.values.filter { $0.language == nil }.map { $0.heading(in: language) }.sorted()
  }

  /// The ids of the fields that a row of headings names; nil where one names none.
  func fields(of headings: [String]) -> (ids: [String?], language: Language?) {
    let folded = headings.map { Folding.folded($0) }
    let counts = Words.languages.map { language in
      (language, folded.count { meanings[language]?[$0] != nil })
    }
    let order = counts.enumerated().sorted { a, b in
      a.element.1 != b.element.1 ? a.element.1 > b.element.1 : a.offset < b.offset
    }.map { $0.element.0 }
    let ids = folded.map { heading -> String? in
      guard !heading.isEmpty else { return nil }
      return order.lazy.compactMap { meanings[$0]?[heading] }.first ?? keys[heading]
    }
    let first = counts.max { $0.1 < $1.1 }
    return (ids, (first?.1 ?? 0) > 0 ? order.first : nil)
  }
}
