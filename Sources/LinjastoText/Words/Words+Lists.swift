internal import Linjasto

extension Words {
  /// `a, b ja c` as the language says it; names that have commas in them are parted by semicolons.
  package func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    let comma = items.contains { $0.contains(where: { $0 == "," }) } ? "; " : ", "
    let first = items.dropLast().joined(separator: comma)
    return "\(first)\(comma == "; " && items.count > 2 ? ";" : "") \(self(.and)) \(last)"
  }
}

extension String {
  /// With a capital letter first, as at the head of a sentence.
  package var asSentence: String { prefix(1).uppercased() + dropFirst() }
}
