internal import LinjastoText

/// Ids of the format for what other programs call otherwise, each once.
struct FreshIDs {
  private var taken: Set<String> = []

  /// An id made of the text; with a number where another has it.
  ///
  /// - Parameter kind: what stands for a text without words, and before one that is a number, such as
  ///   `station`.
  mutating func id(for text: String, kind: String) -> String {
    let stem = Naming.id(of: text) ?? Naming.id(of: kind + text) ?? kind
    var id = stem
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(stem)-\(number)"
      number += 1
    }
    return id
  }
}
