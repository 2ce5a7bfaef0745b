import Foundation
import TestSupport
import Testing

@Suite struct ApplyTests {
  private let folder: TemporaryFolder
  private let map: String

  init() throws {
    folder = try TemporaryFolder()
    map = folder.path("map.yaml")
    let text = try String(
      contentsOf: Repository.root.appending(path: "maps/tampere.yaml"), encoding: .utf8)
    try text.write(toFile: map, atomically: true, encoding: .utf8)
  }

  private func apply(_ changes: String, _ options: String...) throws -> CommandRun {
    try changes.write(
      toFile: folder.path("changes.csv"), atomically: true, encoding: .utf8)
    return try CommandRun(["apply", folder.path("changes.csv"), map, "--lang", "fi"] + options)
  }

  private func text() throws -> String { try String(contentsOfFile: map, encoding: .utf8) }

  private let changes = "Nimi;Maksu\nPirkanmaan OT-koordinaattori;maksuton\n"

  @Test func `changes are shown first, and the map is as it was`() throws {
    let before = try text()
    let run = try apply(changes)
    #expect(run.status == 0 && run.output.contains("nyt maksuton"))
    #expect(run.messages.contains("--write"))
    #expect(try text() == before)
  }

  @Test func `written changes leave every other line as it is`() throws {
    let before = try text().split(separator: "\n", omittingEmptySubsequences: false)
    let run = try apply(changes, "--write")
    #expect(run.status == 0)
    let after = try text().split(separator: "\n", omittingEmptySubsequences: false)
    let difference = after.difference(from: before)
    #expect(difference.insertions.count <= 2 && difference.removals.count <= 1)
    #expect(try CommandRun(["check", map]).status == 0)
    // Once more there is nothing to change.
    #expect(try apply(changes, "--write").status == 0)
    #expect(try text().split(separator: "\n", omittingEmptySubsequences: false) == after)
  }

  @Test func `nothing is written where something is wrong`() throws {
    let before = try text()
    let run = try apply("Nimi;Maksu\nPirkanmaan OT-koordinaattori;ehkä\n", "--write")
    #expect(run.status == 1 && run.output == "")
    #expect(run.messages.contains("changes.csv:2:30 (B2)"))
    #expect(try text() == before)
  }
}
