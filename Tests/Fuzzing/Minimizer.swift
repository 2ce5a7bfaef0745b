/// Makes an input smaller as long as the same is wrong with it.
public struct Minimizer {
  /// How often it may look.
  public var tries = 2000
  /// Whether an input still shows the fault.
  let fails: ([UInt8]) -> Bool

  /// - Parameter fault: The sentence that a smaller input must come to as well, but for its numbers.
  public init(_ kind: FuzzKind, fault: String) {
    let wanted = Outcome.kind(of: fault)
    fails = { input in kind.check(input).faults.contains { Outcome.kind(of: $0) == wanted } }
  }

  /// Without lines first, then without single bytes: delta debugging (Zeller, Hildebrandt,
  /// "Simplifying and isolating failure-inducing input", 2002), in its plainest form.
  public mutating func minimized(_ input: [UInt8]) -> [UInt8] {
    var pieces = input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Array($0) + [UInt8(ascii: "\n")] }
    reduce(&pieces)
    var bytes = Array(pieces.joined()).map { [$0] }
    reduce(&bytes)
    return Array(bytes.joined())
  }

  /// Takes out as many pieces in a row as it can, half as many each time.
  private mutating func reduce(_ pieces: inout [[UInt8]]) {
    var size = pieces.count / 2
    while size > 0 {
      var start = 0
      while start < pieces.count {
        guard tries > 0 else { return }
        tries -= 1
        var fewer = pieces
        fewer.removeSubrange(start..<min(start + size, pieces.count))
        if fails(Array(fewer.joined())) { pieces = fewer } else { start += size }
      }
      size /= 2
    }
  }
}
