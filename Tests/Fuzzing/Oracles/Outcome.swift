/// What came of one input: what is wrong with it, and what it did that others may not have done.
public struct Outcome: Sendable {
  /// Each in a sentence; empty when all is well.
  public private(set) var faults: [String] = []
  /// Marks of the ways that were taken, such as the ids of diagnostics: cheap coverage.
  public private(set) var signals: Set<String> = []
  /// Of all that was written: the same input must always write the same.
  public private(set) var digest = Digest()

  /// Whether the text is one that the door keeps out, so that no printing needs to see to it.
  var isKeptOut = false
  /// Of what was told in lines.
  private(set) var lines = Digest()

  init() {}

  /// Whether another outcome came of the very same doing.
  public func isSame(as other: Outcome) -> Bool {
    digest == other.digest && signals == other.signals && faults == other.faults
  }

  mutating func expect(_ holds: Bool, _ fault: @autoclosure () -> String) {
    if !holds, faults.count < 8 { faults.append(fault()) }
  }

  /// The kind of a fault: without numbers and the names of characters.
  public static func kind(of fault: String) -> String {
    fault.split(separator: " ").map { $0.hasPrefix("U+") ? "U+" : String($0) }
      .joined(separator: " ").filter { !$0.isNumber }
  }

  mutating func signal(_ mark: String) { signals.insert(mark) }

  /// Counts by their magnitude, so that growing inputs are not all new.
  mutating func signal(_ mark: String, count: Int) {
    signals.insert("\(mark) \(Int.bitWidth - count.leadingZeroBitCount)")
  }

  mutating func write(_ text: String) { digest.take(text) }
  mutating func writeLines(_ text: String) { lines.take(text) }
}

/// Sixty-four bits of all that was taken, in order: FNV-1a (Fowler, Noll, Vo).
public struct Digest: Equatable, Sendable, CustomStringConvertible {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  public init() {}

  public init(of bytes: [UInt8]) { take(bytes) }

  mutating func take(_ text: String) { take(text.utf8) }

  private mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  /// Sixteen hexadecimal digits.
  public var description: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
