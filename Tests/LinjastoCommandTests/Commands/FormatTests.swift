import Foundation
import TestSupport
import Testing

@Suite struct FormatTests {
  @Test func `a map is written in its form, and then is in it`() throws {
    let folder = try TemporaryFolder()
    let map = try folder.write("# A comment.\n" + SmallNetwork.text, to: "small.yaml")
    let before = try CommandRun(["format", map, "--check", "--lang", "en"])
    #expect(before.status == 1)
    #expect(before.messages.contains("is not in its canonical form"))
    #expect(try CommandRun(["format", map, "--write"]).status == 0)
    #expect(try CommandRun(["format", map, "--check"]).status == 0)
    let printed = try CommandRun(["format", map])
    #expect(printed.output.hasPrefix("# A comment.\nformat: linjasto/1\n"))
    let bare = try CommandRun(["format", map, "--drop-comments"])
    #expect("# A comment.\n" + bare.output == printed.output)
    #expect(try CommandRun(["diff", map, map]).status == 0)
  }

  @Test func `what is no sound map is not written, and one way is chosen`() throws {
    let folder = try TemporaryFolder()
    let text = SmallNetwork.text.replacing("serves: [\"08\"]", with: "serves: [\"09\"]")
    let map = try folder.write(text, to: "broken.yaml")
    #expect(try CommandRun(["format", map, "--write"]).status == 1)
    #expect(try String(contentsOfFile: map, encoding: .utf8) == text)
    #expect(try CommandRun(["format", map, "--write", "--check"]).status == 2)
  }
}
