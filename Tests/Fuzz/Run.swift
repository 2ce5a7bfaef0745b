internal import Foundation
internal import Fuzzing

/// One kind's inputs in this process, until the time or the count is over.
struct Run {
  let kind: FuzzKind
  let seed: UInt64
  let seconds: Double
  let count: Int
  private let store: Store

  init(_ kind: FuzzKind, seed: UInt64, seconds: Double, count: Int) throws {
    self.kind = kind
    self.seed = seed
    self.seconds = seconds
    self.count = count
    store = try Store(kind)
  }

  /// - Returns: how many findings there were.
  func go() throws -> Int {
    var campaign = try Campaign(kind, corpus: store.corpus(), seed: seed)
    let current = try CurrentInput(store.current)
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    var told: Set<String> = []
    var (inputs, kept) = (0, 0)
    while inputs < count, clock.now < end {
      let input = campaign.next()
      current.hold(input)
      let start = Run.processorSeconds
      let outcome = campaign.outcome(of: input)
      let time = Run.processorSeconds - start
      inputs += 1
      var faults = outcome.faults
      // Every sixteenth is read twice.
      if .seconds(time) > kind.bound * 2 { faults.append("slow: takes \(time) s of the processor") }
      let new = faults.filter { told.insert(Outcome.kind(of: $0)).inserted }
      if !new.isEmpty { try tell(new, of: input, told.count) }
      if campaign.learns(outcome, of: input) {
        kept += 1
        try store.keep(input)
      }
    }
    try FileManager.default.removeItem(at: store.current)
    say("\(kind.name): \(inputs) inputs, \(kept) new to the corpus, \(told.count) findings")
    return told.count
  }

  /// Of this process, so that a busy machine is nobody's fault.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func tell(_ faults: [String], of input: [UInt8], _ number: Int) throws {
    var smallest = input
    // A run with many findings is not for making each small.
    if number <= 40, let fault = faults.first, !fault.hasPrefix("slow") {
      var minimizer = Minimizer(kind, fault: fault)
      if input.count > 1 << 13 { minimizer.tries = 400 }
      if kind.bound > .seconds(2) { minimizer.tries = 150 }
      smallest = minimizer.minimized(input)
    }
    let file = try store.save(smallest, faults)
    for fault in faults { say("finding: \(fault) (\(file))") }
  }
}
