internal import Foundation
internal import Fuzzing

/// Runs a kind in a process of its own, again with another seed where that traps or hangs.
struct Supervisor {
  private let kind: FuzzKind
  private let seconds: Double
  private let count: Int
  private let store: Store

  init(_ kind: FuzzKind, seconds: Double, count: Int) throws {
    self.kind = kind
    self.seconds = seconds
    self.count = count
    store = try Store(kind)
  }

  /// - Returns: how many processes told findings or ended by themselves.
  func run(seed: UInt64) throws -> Int {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    var findings = 0
    var seed = seed
    while clock.now < end {
      let left = (end - clock.now) / .seconds(1)
      let process = try start(seed: seed, seconds: left)
      let isHanging = !wait(for: process, seconds: left)
      if !isHanging, process.terminationReason == .exit, process.terminationStatus < 2 {
        return findings + Int(process.terminationStatus)
      }
      findings += 1
      let input = Array(try Data(contentsOf: store.current))
      let fault = isHanging ? "hangs" : "a trap: signal or status \(process.terminationStatus)"
      say("finding: \(kind.name): \(fault) (\(try store.save(input, [fault])))")
      try FileManager.default.removeItem(at: store.current)
      seed &+= 1_000_003
    }
    return findings
  }

  private func start(seed: UInt64, seconds: Double) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
    process.arguments = [
      "--in-process", "--kind", kind.name, "--seed", "\(seed)", "--seconds", "\(seconds)",
      "--count", "\(count)",
    ]
    try process.run()
    return process
  }

  /// Whether it ended: every input is to end within a bound, and a finding may take a while to be
  /// made small.
  private func wait(for process: Process, seconds: Double) -> Bool {
    let patience = seconds + 300 + 30 * (kind.bound / .seconds(1))
    let end = ContinuousClock().now + .seconds(patience)
    while process.isRunning, ContinuousClock().now < end { usleep(50_000) }
    guard process.isRunning else { return true }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return false
  }
}
