import TestSupport

@testable import Linjasto
@testable import LinjastoFormat

/// Changes of a map as people make them, and as nobody would, drawn by a seed.
struct RandomChange {
  private var random: SplitMix64
  private var count = 0

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// One to six changes.
  mutating func changed(_ contents: Network.Contents) -> Network.Contents {
    var contents = contents
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      switch Int.random(in: 0..<8, using: &random) {
      case 0: change(&contents.sources)
      case 1: change(&contents.lines)
      case 2: change(&contents.guidance)
      case 3: change(&contents.openQuestions)
      case 4: change(&contents.roles)
      default: change(&contents.stations)
      }
    }
    if Bool.random(using: &random) { contents.title = text() }
    if Int.random(in: 0..<5, using: &random) == 0 {
      contents.asOf = Day(year: 2026, month: 1, day: 2)
    }
    if Int.random(in: 0..<8, using: &random) == 0 { contents.area = nil }
    return contents
  }

  private mutating func change<Record: FieldRecord>(_ records: inout [Record]) {
    guard let index = records.indices.randomElement(using: &random) else { return }
    switch Int.random(in: 0..<10, using: &random) {
    case 0: records.remove(at: index)
    case 1: records.insert(renamed(records[index]), at: Int.random(in: 0...index, using: &random))
    case 2: records.append(renamed(records[index]))
    case 3:
      let moved = records.remove(at: index)
      records.insert(moved, at: Int.random(in: 0...records.count, using: &random))
    default: change(&records[index], with: records.randomElement(using: &random))
    }
  }

  /// A field as another record has it, gone, or another text.
  private mutating func change<Record: FieldRecord>(_ record: inout Record, with other: Record?) {
    let fields = Record.fields.all.filter { !["id", "code"].contains($0.key) }
    guard let field = fields.randomElement(using: &random) else { return }
    if case .text = field.shape {
      field.set(&record, text().written)
    } else if Int.random(in: 0..<3, using: &random) == 0, !field.declared.isRequired {
      field.set(&record, nil)
    } else if let other {
      field.set(&record, field.get(other))
    }
  }

  private mutating func renamed<Record: FieldRecord>(_ record: Record) -> Record {
    count += 1
    var record = record
    Record.fields["id"]?.set(&record, .text("new-record-\(count)"))
    Record.fields["name"]?.set(&record, text().written)
    return record
  }

  private mutating func text() -> LocalizedText {
    let texts = [
      "Uusi nimi", "Nimi, jossa on: merkkejä #1", "'lainattu'", "\"two\" quotes", "12", "yes",
      "- a",
      "kaksi\nriviä", "viiva – ja “lainaus”", "  tyhjää  ", "{a}",
      "x" + String(repeating: " y", count: 90),
    ]
    let first = texts.randomElement(using: &random) ?? ""
    let second = texts.randomElement(using: &random) ?? ""
    return Bool.random(using: &random)
      ? LocalizedText([.finnish: first]) : LocalizedText([.finnish: first, .english: second])
  }
}
