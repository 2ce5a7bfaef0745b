internal import Linjasto

extension Words {
  /// `a, b ja c` as the language says it; names that have commas in them are parted by semicolons.
  package func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    if items.contains(where: { $0.contains(where: { $0 == "," }) }) {
      return items.joined(separator: "; ")
    }
    return "\(items.dropLast().joined(separator: ", ")) \(self(.and)) \(last)"
  }
}

extension String {
  /// With a capital letter first, as at the head of a sentence.
  package var asSentence: String { prefix(1).uppercased() + dropFirst() }
}
