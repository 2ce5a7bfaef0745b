import Foundation
import Graphviz
import Schematic
import Synchronization
import TestSupport
import Testing

private let description = MapDescription(title: "t", summary: "s", language: "en")

@Test func `four threads at once draw what one draws`() async throws {
  let labels = (0..<40).map { "Station \($0 % 5)" }
  let alone = try labels.prefix(5).map { try Drawing.sample(label: $0).svg(description) }
  let results = Mutex([Int: String]())
  let threads = (0..<4).map { part in
    Thread {
      for index in labels.indices where index % 4 == part {
        let svg = try? Drawing.sample(label: labels[index]).svg(description)
        results.withLock { $0[index] = svg ?? "" }
      }
    }
  }
  for thread in threads { thread.start() }
  while results.withLock({ $0.count }) < labels.count {
    try await Task.sleep(for: .milliseconds(5))
  }
  let all = results.withLock { $0 }
  for index in labels.indices { #expect(all[index] == alone[index % 5]) }
}

#if os(Linux)
  /// Resident memory of this process in bytes.
  private func residentMemory() throws -> Int {
    let text = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return try #require(pages) * sysconf(Int32(_SC_PAGESIZE))
  }

  /// Losing every graph would take 3 MB a round (tried). Graphviz itself loses 8 bytes a node and
  /// drawing, some 30 kB a round; more than that is the allocator's affair and not of every round.
  @Test func `rendering again and again keeps its memory, in a process of its own`() async {
    await #expect(processExitsWith: .success) {
      let drawing = Drawing.sample()
      for _ in 0..<20 { _ = try drawing.svg(description) }
      let growths = try (0..<5).map { _ in
        let before = try residentMemory()
        for _ in 0..<100 { _ = try drawing.svg(description) }
        return try residentMemory() - before
      }
      #expect(growths.sorted()[2] < 1 << 20, "grew by \(growths) bytes")
    }
  }
#endif
