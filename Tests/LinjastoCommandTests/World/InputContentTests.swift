import Foundation
import TestSupport
import Testing

@Suite struct InputContentTests {
  @Test func `a pipe is read once, whatever may come through it`() throws {
    let command = "'\(CommandRun.executable.path)' route maps/tampere.yaml --region 08 --need E"
    let run = try CommandRun(
      ["-c", "echo 'handoff: 7' | \(command) --costs /dev/stdin"], of: "/bin/sh")
    #expect(run.status == 0 && run.messages == "")
  }
}
