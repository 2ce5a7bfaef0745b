extension CaseReader {
  /// Whether a text looks like a case profile, sound or not: it names the format, or has the keys of
  /// one at the beginning of lines. Whoever expects another file then repeats nothing of it.
  ///
  /// - Complexity: linear; a profile is short, so no more than 64 kB are looked at.
  public static func isLike(_ bytes: some Collection<UInt8>) -> Bool {
    let lines = bytes.prefix(1 << 16).split { $0 == 0x0A || $0 == 0x0D }
      .map { String(decoding: $0, as: UTF8.self) }
    if lines.contains(where: { $0.contains("profile") && $0.contains("linjasto-case/") }) {
      return true
    }
    return ["answers:", "screening:"].allSatisfy { key in lines.contains { $0.hasPrefix(key) } }
  }
}
