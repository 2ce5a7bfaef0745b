package import Linjasto

/// Seeded values of any shape. They need not be true to a pattern: no table asks for that.
package struct RandomValue {
  private var random: SplitMix64
  /// How many records have an id; no two have the same.
  private var ids = 0

  package init(seed: UInt64) { random = SplitMix64(seed: seed) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    .random(in: range, using: &random)
  }

  package mutating func value(_ shape: Shape) -> Value {
    switch shape {
    case .id: return .text("r\(number(0...999))")
    case .string, .lineCode, .regionCode, .businessID, .url:
      return .text("x\(number(0...999))")
    case .text: return byLanguage(.string)
    case .byLanguage(let shape): return byLanguage(shape)
    case .date: return .text("20\(number(10...30))-0\(number(1...9))-\(number(10...28))")
    case .color: return .text("#\(number(100_000...999_999))")
    case .boolean: return .boolean(number(0...3) > 0)
    case .integer, .number: return .number(Double(number(0...999)))
    case .choice(let words): return .text(words[number(0...words.count - 1)])
    case .constant(let word): return .text(word)
    case .list(let item, let minimum):
      let count = number(max(1, minimum)...3)
      return .list((0..<count).map { _ in value(item) })
    case .record(let record): return self.record(record)
    case .answers: return .record([Value.Entry("x\(number(0...9))", .text("yes"))])
    case .either(let first, let second): return value(number(0...2) == 0 ? first : second)
    }
  }

  /// Every key that must be there, and each other one three times of four.
  private mutating func record(_ record: RecordShape) -> Value {
    var entries: [Value.Entry] = []
    for field in record.fields where field.isRequired || number(0...3) > 0 {
      if ["id", "code"].contains(field.key), field.isRequired {
        ids += 1
        entries.append(Value.Entry(field.key, .text(field.key == "id" ? "i\(ids)" : "I\(ids)")))
      } else {
        entries.append(Value.Entry(field.key, value(field.shape)))
      }
    }
    return .record(entries)
  }

  private mutating func byLanguage(_ shape: Shape) -> Value {
    var entries: [Value.Entry] = []
    for language in Language.allCases where entries.isEmpty || number(0...1) == 0 {
      entries.append(Value.Entry(language.rawValue, value(shape)))
    }
    return .record(entries)
  }
}
