internal import Linjasto

extension Words {
  /// `a, b ja c` as the language says it; names that have commas or that
  /// word in them are parted by semicolons.
  package func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    let and = self(.and)
    let isClear = items.allSatisfy { item in
      item.allSatisfy { $0 != "," } && !item.split(separator: " ").contains { $0 == and }
    }
    return isClear
      ? "\(items.dropLast().joined(separator: ", ")) \(and) \(last)" : items.joined(separator: "; ")
  }
}

extension String {
  /// With a capital letter first, as at the head of a sentence.
  package var asSentence: String { prefix(1).uppercased() + dropFirst() }
}
