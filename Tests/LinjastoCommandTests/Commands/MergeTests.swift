import Foundation
import TestSupport
import Testing

@Suite struct MergeTests {
  private let folder: TemporaryFolder
  private let one: String
  private let other: String

  /// Two versions of a small map that say three different things.
  init() throws {
    folder = try TemporaryFolder()
    one = try folder.write(SmallNetwork.text, to: "one.yaml")
    let text = SmallNetwork.text.replacing("id: small", with: "id: other")
      .replacing("fi: Poliisi,", with: "fi: Poliisilaitos,")
      .replacing("#0050A0", with: "#004080")
      .replacing("name: {fi: Juristi", with: "status: planned, name: {fi: Juristi")
      .replacing("id: clinic", with: "id: outpatients")
    other = try folder.write(text, to: "other.yaml")
  }

  private func file(_ name: String) -> String { folder.url.appending(path: name).path }

  @Test func `nothing is written while a conflict is open, and each is told`() throws {
    let run = try CommandRun(["merge", one, other, "-o", file("c.yaml"), "--lang", "en"])
    #expect(run.status == 1)
    #expect(!FileManager.default.fileExists(atPath: file("c.yaml")))
    #expect(run.messages.contains("Conflicts without an answer: 3. No map was written."))
    #expect(
      run.messages.contains(
        "stations/police, field name.fi: small: Poliisi, other: Poliisilaitos"))
    #expect(run.messages.contains("stations/lawyer, field status: small: active, other: planned"))
    #expect(run.messages.contains("lines/placement, field color"))
    #expect(run.messages.contains("Perhaps the same expert under two ids: 1."))
  }

  @Test func `a preferred map answers all`() throws {
    let run = try CommandRun(
      ["merge", one, other, "-o", file("c.yaml"), "--prefer", "other", "--id", "both"])
    #expect(run.status == 0, "\(run.messages)")
    let text = try String(contentsOfFile: file("c.yaml"), encoding: .utf8)
    #expect(text.contains("id: both"))
    #expect(text.contains("Poliisilaitos") && text.contains("status: planned"))
    #expect(text.contains("id: outpatients") && text.contains("id: clinic"))
    #expect(try CommandRun(["check", file("c.yaml")]).status == 0)
  }

  @Test func `a file asks the questions and takes the answers`() throws {
    let questions = file("answers.yaml")
    let asked = try CommandRun(
      ["merge", one, other, "-o", file("c.yaml"), "--write-answers", questions])
    #expect(asked.status == 1)
    let text = try String(contentsOfFile: questions, encoding: .utf8)
    #expect(text.hasPrefix("format: linjasto-merge/1\n"))
    let parts = text.components(separatedBy: "  - record:")
    let answered =
      parts.prefix(1).joined()
      + parts.dropFirst().map { part in
        let use = part.contains("twin-of") ? "same" : "small"
        return "  - use: \(use)\n    record:\(part)"
      }.joined()
    try #require(parts.count == 5)
    _ = try folder.write(answered, to: "answers.yaml")
    let run = try CommandRun(
      ["merge", one, other, "-o", file("c.json"), "--answers", questions, "--lang", "en"])
    #expect(run.status == 0, "\(run.messages)\n\(answered)")
    let map = try String(contentsOfFile: file("c.json"), encoding: .utf8)
    #expect(map.contains("Poliisi\"") && !map.contains("outpatients"))
    #expect(run.messages.contains("made one"))
    let wrong = answered.replacing("use: small", with: "use: nobody")
    _ = try folder.write(wrong, to: "wrong.yaml")
    let refused = try CommandRun(
      ["merge", one, other, "-o", file("d.json"), "--answers", file("wrong.yaml"), "--lang", "en"])
    #expect(refused.status == 1)
    #expect(refused.messages.contains("The answer \"nobody\" to stations/police"))
  }

  @Test func `one map alone, or a map that is not there, could not be merged`() throws {
    #expect(try CommandRun(["merge", one, "-o", "-"]).status == 2)
    let run = try CommandRun(["merge", one, other, "-o", "-", "--prefer", "none", "--lang", "en"])
    #expect(run.status == 2)
    #expect(run.messages.contains("is none of the maps that are merged"))
  }
}
