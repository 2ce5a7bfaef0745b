internal import ArgumentParser
internal import Foundation
internal import Fuzzing

/// Looks for inputs that break something: `make fuzz`.
@main
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz",
    abstract: "Read changed inputs of every kind, and look whether what must hold holds.",
    discussion: """
      Each kind has a process of its own: after a trap the input is saved and the next seed goes on. \
      Findings go to build/fuzz/findings, what did something new to build/fuzz/corpus.

      Kinds: \(FuzzKind.all.map(\.name).joined(separator: ", ")).
      Status 1 where there is a finding, 2 where it could not run.
      """)

  @Option(help: "Only this kind; repeat it for more.")
  var kind: [String] = []

  @Option(help: "The same inputs for the same number and corpus.")
  var seed: UInt64 = 1

  @Option(help: "For all kinds together.")
  var seconds = 60.0

  @Option(help: "Inputs of each kind at most.")
  var count = Int.max

  @Option(help: .init("Look at one file of the one kind alone.", valueName: "file"))
  var input: String?

  @Flag(help: .hidden)
  var inProcess = false

  func run() throws {
    let kinds = kind.isEmpty ? FuzzKind.all : kind.compactMap(FuzzKind.named)
    guard kind.isEmpty || kinds.count == kind.count else {
      throw Failure("there is no such kind; kinds are \(FuzzKind.all.map(\.name))")
    }
    do {
      if let input {
        let outcome = kinds[0].check(Array(try Data(contentsOf: URL(filePath: input))))
        for fault in outcome.faults { say(fault) }
        say(outcome.signals.sorted().joined(separator: "\n"))
        if !outcome.faults.isEmpty { throw ExitCode(1) }
        return
      }
      let findings =
        inProcess
        ? try Run(kinds[0], seed: seed, seconds: seconds, count: count).go()
        : try supervise(kinds)
      if findings > 0 { throw ExitCode(1) }
    } catch let error as CocoaError {
      throw Failure("cannot run: \(error.localizedDescription)")
    }
  }

  private func supervise(_ kinds: [FuzzKind]) throws -> Int {
    var findings = 0
    for kind in kinds {
      let supervisor = try Supervisor(kind, seconds: seconds / Double(kinds.count), count: count)
      findings += try supervisor.run(seed: seed)
    }
    say(findings == 0 ? "no findings" : "findings in build/fuzz/findings")
    return findings
  }
}

/// Why it could not run.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// A line on standard output, at once: several processes write there.
func say(_ line: String) {
  try? FileHandle.standardOutput.write(contentsOf: Data("\(line)\n".utf8))
}
