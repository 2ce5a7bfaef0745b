extension CaseReader {
  /// Whether a text looks like a case profile, sound or not: it names the format, or has the keys of
  /// one at the beginning of lines. Whoever expects another file then repeats nothing of it.
  ///
  /// - Complexity: linear; a profile is short, so no more than 64 kB are looked at.
  public static func isLike(_ bytes: some Collection<UInt8>) -> Bool {
    let lines = Array(bytes.prefix(1 << 16)).split { $0 == 0x0A || $0 == 0x0D }
    return lines.contains { $0.holds("linjasto-case/") && $0.holds("profile") }
      || ["answers:", "screening:"].allSatisfy { key in
        lines.contains { $0.starts(with: key.utf8) }
      }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func holds(_ text: String) -> Bool {
    let first = text.utf8.first
    return indices.contains { self[$0] == first && self[$0...].starts(with: text.utf8) }
  }
}
