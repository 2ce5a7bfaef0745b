package import Linjasto
internal import LinjastoText

extension Carriage {
  /// Something of a map that a format does not take.
  package struct Loss: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// The field, which `count` records have.
      case field(String)
      /// All `count` records of the list, or the part of the map that is none.
      case whole
      /// Texts in every language but one.
      case otherLanguages
    }

    /// The key of a list of the map; empty for a field of the map itself.
    package let list: String
    package let kind: Kind
    package let count: Int
  }

  /// What `network` says and the format does not take, in the order of the format of maps.
  ///
  /// - Complexity: linear in the values of the network.
  package func losses(of network: Network) -> [Loss] {
    var losses: [Loss] = []
    for field in Network.Contents.fields.all {
      guard let value = field.get(network.contents), field.key != "format" else { continue }
      if case .list(_, _) = field.shape, case .list(let records) = value {
        losses += self.losses(in: records, of: field)
      } else if taken[""]?.holds(field.key) != true {
        losses.append(Loss(list: field.key, kind: .whole, count: 1))
      } else if inOneLanguage.contains(""), value.hasLanguages {
        losses.append(Loss(list: field.key, kind: .otherLanguages, count: 1))
      }
    }
    return losses
  }

  private func losses(in records: [Value], of field: Field<Network.Contents>) -> [Loss] {
    guard !records.isEmpty else { return [] }
    guard let keys = taken[field.key] else {
      return [Loss(list: field.key, kind: .whole, count: records.count)]
    }
    var counts: [String: Int] = [:]
    var spoken = 0
    for case .record(let entries) in records {
      for entry in entries where !keys.holds(entry.key) { counts[entry.key, default: 0] += 1 }
      if entries.contains(where: { keys.holds($0.key) && $0.value.hasLanguages }) { spoken += 1 }
    }
    let fields = Carriage.keys(of: field.shape).compactMap { key in
      counts[key].map { Loss(list: field.key, kind: .field(key), count: $0) }
    }
    return inOneLanguage.contains(field.key) && spoken > 0
      ? fields + [Loss(list: field.key, kind: .otherLanguages, count: spoken)] : fields
  }

  /// The keys of the records of a list, in their order.
  static func keys(of shape: Shape) -> [String] {
    guard case .list(.record(let record), _) = shape else { return [] }
    return record.fields.map(\.key)
  }
}

extension Carriage.Loss {
  /// What is lost, such as `linjat: väri`, in lower case as far as its words are.
  package func text(in language: Language) -> String {
    let words = Words(language)
    let map = Network.Contents.fields.shape
    func name(_ key: String, of record: String) -> String {
      FieldCatalog.heading(key, of: record).map { words($0) } ?? key
    }
    let whole = name(list, of: map.name)
    switch kind {
    case .whole: return whole
    case .otherLanguages: return "\(whole): \(words(.lostLanguages))"
    case .field(let key):
      guard case .list(.record(let record), _)? = map[list]?.shape else { return whole }
      return "\(whole): \(name(key, of: record.name))"
    }
  }
}

extension Value {
  /// Whether it is a text in more than one language.
  fileprivate var hasLanguages: Bool {
    LocalizedText(written: self).map { $0.languages.count > 1 } ?? false
  }
}
