import Foundation
import TestSupport
import Testing

@Suite struct NewTests {
  private func files(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test(arguments: [("fi", "esimerkkilinja"), ("sv", "exempellinje"), ("en", "example-line")])
  func `a map is started that checks, draws and can be edited`(
    language: String, line: String
  ) throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun([
      "new", folder.path("own"), "--lang", language, "--area", "3", "--name", "Tuen kartta",
    ])
    #expect(run.status == 0 && run.messages == "")
    #expect(
      try files(folder.url.appending(path: "own")) == ["linjasto.schema.json", "tuen-kartta.yaml"])
    let map = folder.path("own/tuen-kartta.yaml")
    #expect(run.output.contains(map))
    let text = try String(contentsOfFile: map, encoding: .utf8)
    #expect(text.hasPrefix("# yaml-language-server: $schema=linjasto.schema.json\n# "))
    #expect(text.contains("id: \(line)"))
    let check = try CommandRun(["check", map, "--lang", "en"])
    #expect(check.status == 0)
    #expect(check.output.contains("0 errors, 0 warnings"))
    #expect(try CommandRun(["render", map, "-o", "-", "--format", "dot"]).status == 0)
    let schema = try String(
      contentsOfFile: folder.path("own/linjasto.schema.json"), encoding: .utf8)
    #expect(try schema == CommandRun(["schema", "--lang", language]).output)
  }

  @Test func `nothing is overwritten, and the schema of another map is left as it is`() throws {
    let folder = try TemporaryFolder()
    let start = ["new", folder.path(""), "--lang", "en", "--region", "Pirkanmaa", "--name", "Mine"]
    #expect(try CommandRun(start).status == 0)
    try "own".write(toFile: folder.path("mine.yaml"), atomically: true, encoding: .utf8)
    try "{}".write(
      toFile: folder.path("linjasto.schema.json"), atomically: true, encoding: .utf8)
    let again = try CommandRun(start)
    #expect(again.status == 2)
    #expect(again.messages.contains("mine.yaml is there already and is not overwritten"))
    #expect(try String(contentsOfFile: folder.path("mine.yaml"), encoding: .utf8) == "own")
    #expect(try CommandRun(start.dropLast() + ["Other"]).status == 0)
    #expect(
      try String(contentsOfFile: folder.path("linjasto.schema.json"), encoding: .utf8) == "{}")
  }

  @Test func `without options it asks, again where the answer makes no sense`() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(
      ["new", folder.path("asked")],
      input: "klingon\nsuomi\nTuki\nNarnia\n08, Lappi\nVäkivalta, Harvinaiset sairaudet\n")
    #expect(run.status == 0)
    #expect(run.messages.contains("Ei yhteistyöaluetta eikä hyvinvointialuetta ”Narnia”."))
    let text = try String(contentsOfFile: folder.path("asked/tuki.yaml"), encoding: .utf8)
    #expect(text.contains("name: {fi: Väkivalta}"))
    #expect(text.contains("serves: [\"08\", \"21\"]"))
  }

  @Test(arguments: ["", "fi\n", "fi\nTuki\n3\n"])
  func `where the answers end early nothing is written`(input: String) throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["new", folder.path("asked")], input: input)
    #expect(run.status == 2)
    #expect(!FileManager.default.fileExists(atPath: folder.path("asked")))
    if !input.isEmpty { #expect(run.messages.contains("mitään ei kirjoitettu")) }
  }

  @Test func `what could not be a map is refused before anything is written`() throws {
    let folder = try TemporaryFolder()
    let phone = try CommandRun(["new", folder.path("a"), "--name", "Soita 040 123 4567"])
    #expect(phone.status == 1)
    #expect(phone.messages.contains("personal-data"))
    let lines = (1...43).map { "\($0)" }.joined(separator: ",")
    for options in [
      ["--area", "7"], ["--region", "Narnia"], ["--area", "3", "--region", "08"],
      ["--lines", lines],
    ] {
      #expect(try CommandRun(["new", folder.path("a")] + options).status == 2, "\(options)")
    }
    #expect(try CommandRun(["new", "", "--name", "x"]).status == 2)
    #expect(!FileManager.default.fileExists(atPath: folder.path("a")))
    try "".write(toFile: folder.path("file"), atomically: true, encoding: .utf8)
    #expect(try CommandRun(["new", folder.path("file"), "--name", "x"]).status == 2)
  }
}

extension TemporaryFolder {
  func path(_ name: String) -> String { url.appending(path: name).path }
}
