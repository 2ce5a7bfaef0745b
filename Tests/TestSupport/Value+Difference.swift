package import Linjasto

extension Value {
  /// Where two values differ first, and what stands there; nil where they are equal.
  package func difference(from other: Value, at path: FieldPath = FieldPath()) -> String? {
    switch (self, other) {
    case (.record(let mine), .record(let theirs)) where mine.map { $0.key } == theirs.map { $0.key }:
      zip(mine, theirs).lazy.compactMap {
        $0.value.difference(from: $1.value, at: path.key($0.key))
      }.first
    case (.record(let mine), .record(let theirs)):
      "\(path): keys \(mine.map { $0.key }), not \(theirs.map { $0.key })"
    case (.list(let mine), .list(let theirs)) where mine.count == theirs.count:
      zip(mine, theirs).enumerated().lazy.compactMap {
        $1.0.difference(from: $1.1, at: path.item($0))
      }.first
    default: self == other ? nil : "\(path): \(self), not \(other)"
    }
  }
}
