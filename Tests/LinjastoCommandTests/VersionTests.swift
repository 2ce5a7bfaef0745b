import TestSupport
import Testing

@Suite struct VersionTests {
  /// The tests are linked with no commit.
  @Test func `the version says that its commit is not known`() throws {
    let run = try CommandRun(["--version"])
    #expect(run.status == 0 && run.messages.isEmpty)
    #expect(run.output.wholeMatch(of: /linjasto \d+\.\d+\.\d+ \(commit unknown\)\n/) != nil)
  }
}
