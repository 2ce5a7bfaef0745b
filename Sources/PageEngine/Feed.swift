internal import Linjasto

extension Network {
  /// The map of a feed, through the same tables and the same door as one that is read from a file.
  init(feed json: JSON) throws(Problem) {
    guard let value = Value(json), value["format"] == .text(Network.Contents.format) else {
      throw Problem("the feed is no map in the format \(Network.Contents.format)")
    }
    let draft = NetworkDraft(Network.Contents.fields.record(value))
    self = try Problem.orValue(of: draft.network(), in: draft.contents.defaultLanguage)
  }
}

extension Value {
  /// Nil for null; an object's members and an array's items that are null are left out.
  init?(_ json: JSON) {
    switch json {
    case .null: return nil
    case .bool(let value): self = .boolean(value)
    case .integer(let value): self = .number(Double(value))
    case .number(let value): self = .number(value)
    case .string(let text): self = .text(text)
    case .array(let items): self = .list(items.compactMap { Value($0) })
    case .object(let members):
      self = .record(
        members.compactMap { member in
          Value(member.value).map { Entry(member.key, $0) }
        })
    }
  }
}
