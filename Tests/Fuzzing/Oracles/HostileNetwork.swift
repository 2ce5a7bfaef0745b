import Linjasto

/// A sound network with a text put wherever a map may say something in words of its own.
struct HostileNetwork {
  /// As if the door had let the texts in; addresses and codes stay as they were.
  let network: Network

  init(_ base: Network, saying text: String) { self.init(base, saying: [text]) }

  /// - Parameters:
  ///   - texts: One after the other, over and over; not empty.
  ///   - first: Which of them comes first.
  init(_ base: Network, saying texts: [String], from first: Int = 0) {
    var filler = Filler(texts: texts, next: first)
    let value = filler.filled(base.contents.written, Network.Contents.shape, "")
    var contents = Network.Contents.fields.record(value)
    contents.id = base.id
    network = Network(sound: contents)
  }

  private struct Filler {
    let texts: [String]
    var next: Int

    mutating func filled(_ value: Value, _ shape: Shape, _ key: String) -> Value {
      switch shape {
      case .text, .string: return replaced(value)
      case .list(let item, _):
        guard case .list(let items) = value else { return value }
        return .list(items.map { filled($0, item, key) })
      case .byLanguage(let shape):
        guard case .record(let entries) = value else { return value }
        return .record(entries.map { Value.Entry($0.key, filled($0.value, shape, key)) })
      case .record(let record):
        guard case .record(let entries) = value else { return value }
        return .record(
          entries.map { entry in
            // What names fields of the map is a code, whatever its shape.
            guard let field = record[entry.key], !Self.codes.contains(entry.key) else {
              return entry
            }
            return Value.Entry(entry.key, filled(entry.value, field.shape, entry.key))
          })
      case .either(let scalar, let other):
        switch value {
        case .list, .record: return filled(value, other, key)
        default: return filled(value, scalar, key)
        }
      default: return value
      }
    }

    /// Every text in it, in each of its languages.
    private mutating func replaced(_ value: Value) -> Value {
      switch value {
      case .text:
        next += 1
        return .text(texts[next % texts.count])
      case .list(let items): return .list(items.map { replaced($0) })
      case .record(let entries):
        return .record(entries.map { Value.Entry($0.key, replaced($0.value)) })
      default: return value
      }
    }

    private static let codes: Set<String> = ["assumed_fields", "assumed", "id", "oid", "code"]
  }
}
