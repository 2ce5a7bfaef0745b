import Testing

@testable import Linjasto
@testable import LinjastoFormat
@testable import LinjastoText

@Suite struct FieldCatalogTests {
  /// Every record of every text that is read.
  private static let records: [RecordShape] = [
    Network.Contents.fields.shape, CaseProfile.fields.shape, ContactList.fields.shape,
    MeasureProposals.fields.shape, NetworkPatch.fields.shape,
  ].flatMap(\.withAllWithin)

  /// The marks of formats, which are written as they are.
  private static let marks: Set<String> = ["format", "profile", "candidates", "patch"]

  private func repeated(_ texts: [String]) -> [String] {
    Dictionary(grouping: texts, by: { $0.lowercased() }).filter { $1.count > 1 }.keys.sorted()
  }

  @Test func `every record and field is walked`() {
    let names = Self.records.map(\.name)
    for name in RecordShape.nouns.keys { #expect(names.contains(name)) }
    #expect(Self.records.flatMap(\.fields).count > 200)
  }

  @Test(arguments: Words.languages)
  func `every field has a heading of its own within its record`(language: Language) {
    for record in Self.records {
      for field in record.fields {
        #expect(
          FieldCatalog.heading(field.key, of: record.name) != nil, "\(record.name): \(field.key)")
      }
      let headings = record.fields.flatMap { field -> [String] in
        let own = FieldCatalog.heading(field.key, of: record.name, in: language)
        let inner = field.shape.records.flatMap { inner in
          inner.fields.map {
            FieldCatalog.heading([(field.key, record.name), ($0.key, inner.name)], in: language)
          }
        }
        return [own] + inner
      }
      #expect(repeated(headings) == [], "\(record.name)")
      for heading in headings {
        #expect(heading.first?.isUppercase == true, "\(record.name): \(heading)")
        #expect(!heading.contains(";") && !heading.contains("("), "\(record.name): \(heading)")
      }
    }
  }

  @Test func `every record and every field says what it means`() {
    for record in Self.records {
      #expect(FieldCatalog.meaning(of: record.name) != nil, "\(record.name)")
      for field in record.fields {
        let place = "\(record.name): \(field.key)"
        guard let meaning = FieldCatalog.meaning(field.key, of: record.name) else {
          Issue.record("\(place) says nothing")
          continue
        }
        for text in [meaning.fi, meaning.sv, meaning.en] {
          #expect(text.first?.isUppercase == true && text.last == ".", "\(place): \(text)")
          #expect(text.count <= 220, "\(place): \(text)")
        }
      }
    }
  }

  @Test(arguments: Words.languages)
  func `every word of a fixed list has one that people write, of its own within the field`(
    language: Language
  ) {
    let words = Words(language)
    for record in Self.records {
      for field in record.fields where !Self.marks.contains(field.key) {
        let codes = field.shape.words
        let texts = codes.map { code in
          FieldCatalog.choice(code, field.key, of: record.name).map { words($0) }
        }
        let place = "\(record.name): \(field.key)"
        #expect(!texts.contains(nil), "\(place): \(codes)")
        let written = texts.compactMap(\.self)
        #expect(repeated(written) == [], "\(place)")
        for (code, text) in zip(codes, texts) {
          #expect(!codes.contains { $0 == text && $0 != code }, "\(place): \(text ?? "")")
          // What a cell separates its words by.
          #expect(text?.contains { ",;".contains($0) } == false, "\(place): \(text ?? "")")
        }
      }
    }
  }

  @Test(arguments: Words.languages)
  func `every record that stands in a list has a sheet of its own`(language: Language) {
    let words = Words(language)
    let listed = Self.records.flatMap(\.fields).flatMap { $0.shape.listed }.map(\.name)
    var names: [String: String] = [:]
    for record in ["a map"] + listed {
      guard let sheet = FieldCatalog.sheet(of: record).map({ words($0) }) else {
        Issue.record("\(record) has no sheet")
        continue
      }
      #expect((1...31).contains(sheet.count), "\(sheet)")
      #expect(!sheet.contains { "[]:*?/\\'".contains($0) }, "\(sheet)")
      names[record] = sheet
    }
    #expect(names.count > 20)
    #expect(repeated(Array(names.values)) == [])
  }
}

extension Shape {
  /// The records that a value of the shape lists.
  fileprivate var listed: [RecordShape] {
    switch self {
    case .list(let item, _): item.records
    case .either(let scalar, let collection): scalar.listed + collection.listed
    default: []
    }
  }
}
