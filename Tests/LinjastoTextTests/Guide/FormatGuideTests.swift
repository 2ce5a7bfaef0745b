import LinjastoFormat
import Testing

@testable import Linjasto
@testable import LinjastoText

@Suite struct FormatGuideTests {
  private static let shape = Network.Contents.fields.shape

  @Test(arguments: Words.languages)
  func `every record and every key of a map is told, once`(language: Language) {
    let guide = FormatGuide(of: Self.shape, in: language)
    let records = Self.shape.withAllWithin
    #expect(guide.sections.count == records.count && records.count > 25)
    for (section, record) in zip(guide.sections, records) {
      #expect(section.entries.map(\.key) == record.fields.map(\.key))
      #expect(section.title.first?.isUppercase == true && !section.meaning.isEmpty)
      for entry in section.entries {
        #expect(!entry.meaning.isEmpty && !entry.heading.isEmpty, "\(record.name): \(entry.key)")
        #expect(entry.form != nil || !entry.words.isEmpty, "\(record.name): \(entry.key)")
        let isRecords = record[entry.key]?.shape.records.isEmpty == false
        #expect(
          entry.example != nil || isRecords || entry.key == "attach",
          "\(record.name): \(entry.key)")
        #expect(entry.example?.contains { "`\n".contains($0) } != true)
      }
    }
  }

  @Test(arguments: Words.languages)
  func `a map of all examples passes the readers, with every key in it`(language: Language) throws {
    let example = FormatExample(in: language)
    let map = paired(example.value(of: Self.shape), example)
    let text = FlowText.text(map)
    let read = NetworkReader.read(SourceFile(path: "examples.yaml", text: text))
    let errors = read.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map { $0.message.text(in: .english) })")
    let network = try #require(read.value)
    // But for the costs, whose examples are what they are anyway.
    for key in Self.shape.fields.map(\.key) where key != "costs" {
      #expect(network.contents.written[key] != nil || map[key] == nil, "\(key)")
    }
    let station = try #require(network.contents.stations.first).written
    for field in Station.fields.shape.fields where !["attach", "fee", "status"].contains(field.key)
    {
      let isStandard =
        example.value(of: field, in: Station.fields.shape) == field.standard
      #expect(station[field.key] != nil || isStandard, "\(field.key)")
    }
  }

  /// With what some fields refer to beside the example: another station, another question.
  private func paired(_ map: Value, _ example: FormatExample) -> Value {
    guard case .record(let entries) = map else { return map }
    return .record(
      entries.map { entry in
        guard case .list(let items) = entry.value, let first = items.first else { return entry }
        switch entry.key {
        case "stations": return Value.Entry(entry.key, .list([first, renamed(first, example)]))
        case "screening":
          guard case .record(let form) = first else { return entry }
          let questions = form.map { part -> Value.Entry in
            guard part.key == "questions", case .list(let items) = part.value else { return part }
            return Value.Entry(part.key, .list(items + items.map { theme($0, example) }))
          }
          return Value.Entry(entry.key, .list([.record(questions)]))
        default: return entry
        }
      })
  }

  private func renamed(_ record: Value, _ example: FormatExample) -> Value {
    guard case .record(let entries) = record else { return record }
    return .record(
      entries.map { $0.key == "id" ? Value.Entry("id", example.second($0.value)) : $0 })
  }

  private func theme(_ question: Value, _ example: FormatExample) -> Value {
    guard case .record(let entries) = renamed(question, example) else { return question }
    return .record(
      entries.filter { $0.key != "of" }.map {
        $0.key == "kind" ? Value.Entry("kind", .text("theme")) : $0
      })
  }

  @Test func `texts that could be taken for something else stand in quotes`() {
    let texts = ["no", "07", "1.5", "a: b", "# c", "", "\"x\" \\ y", "null", "ää", "2026-01-01"]
    let value = Value.list(texts.map { .text($0) })
    let text = FlowText.text(
      .record([Value.Entry("title", value), Value.Entry("plain", .text("rare-diseases"))]))
    #expect(text.hasSuffix("plain: rare-diseases}"))
    #expect(
      text.contains(
        ##""no", "07", "1.5", "a: b", "# c", "", "\"x\" \\ y", "null", "ää", 2026-01-01"##))
  }

  @Test func `the guide in Markdown lets no text become markup`() {
    let guide = FormatGuide(of: Self.shape, in: .english)
    for line in guide.markdown.split(separator: "\n") where line.hasPrefix("- ") {
      #expect(line.count { $0 == "`" } % 2 == 0, "\(line)")
      #expect(!line.contains("|"), "\(line)")
    }
  }
}
