internal import Foundation

/// Time and memory of one piece of work.
enum Stopwatch {
  /// In milliseconds.
  static func time(_ work: () -> Void) -> Double {
    let elapsed = ContinuousClock().measure(work).components
    return Double(elapsed.seconds) * 1e3 + Double(elapsed.attoseconds) / 1e15
  }

  /// Of the processor, by this process so far, in seconds.
  static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  /// The most memory that the process held during `work`, in MB; nil where the system does not say.
  static func peakMemory(_ work: () -> Void) -> Double? {
    // Linux forgets earlier peaks when 5 is written here.
    let isFresh =
      (try? Data("5\n".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))) != nil
    work()
    guard isFresh, let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first
        .flatMap({ Double($0) })
    else { return nil }
    return kilobytes / 1024
  }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }
}
