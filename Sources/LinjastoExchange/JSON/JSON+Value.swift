internal import Linjasto
internal import Schematic

extension JSON {
  /// A value of the format as JSON, its keys in order; a whole number without decimals.
  init(_ value: Linjasto.Value) {
    switch value {
    case .text(let text): self = .string(text)
    case .number(let number): self = Int(exactly: number).map { .integer($0) } ?? .number(number)
    case .boolean(let value): self = .bool(value)
    case .list(let items): self = .array(items.map { JSON($0) })
    case .record(let entries): self = .object(entries.map { .init($0.key, JSON($0.value)) })
    }
  }
}
