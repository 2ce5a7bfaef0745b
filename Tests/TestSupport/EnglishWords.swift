public import Linjasto

/// English words that would show a text left untranslated. (`no` is also an answer in a case file.)
public enum EnglishWords {
  private static let all: Set<Substring> = [
    "a", "the", "of", "and", "not", "nobody", "none", "with", "without", "within", "only",
    "by", "its", "it", "is", "are", "has", "that", "this", "which", "from", "to", "until", "for",
    "station", "stations", "cell", "cells", "role", "roles", "region", "regions", "line", "lines",
    "map", "maps", "covers", "cover", "covered", "empty", "full", "part", "planned", "ended",
    "signed", "assumed", "known", "stated", "missing", "required", "agreement", "agreements",
    "language", "languages", "points", "closes", "gaps", "never", "day", "days", "more", "entries",
    "better", "worse", "counts", "serves", "facts", "verify", "waiting", "capacity", "demand",
  ]

  /// Words of that language that are spelled as an English one.
  private static func own(_ language: Language) -> Set<Substring> {
    language == .swedish ? ["station", "by", "full", "cell"] : []
  }

  /// Words in the order they stand in. An id with hyphens counts as one word, a word between quotes
  /// as none, for it is the map's.
  public static func found(in text: String, _ language: Language) -> [Substring] {
    let unquoted = text.replacing(/”[^”]*”/, with: "”")
    let stopped = all.subtracting(own(language))
    return unquoted.split { $0.isWhitespace || ",;:.()/".contains($0) }
      .filter { stopped.contains($0) }
  }
}
