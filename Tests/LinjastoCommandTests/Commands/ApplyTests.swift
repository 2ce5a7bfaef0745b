import Foundation
import TestSupport
import Testing

@Suite struct ApplyTests {
  private let copy: MapCopy

  init() throws { copy = try MapCopy() }

  private func apply(_ changes: String, _ options: String...) throws -> CommandRun {
    try changes.write(
      toFile: copy.folder.path("changes.csv"), atomically: true, encoding: .utf8)
    return try CommandRun(
      ["apply", copy.folder.path("changes.csv"), copy.path, "--lang", "fi"] + options)
  }

  private let changes = "Nimi;Maksu\nPirkanmaan OT-koordinaattori;maksuton\n"

  @Test func `changes are shown first, and the map is as it was`() throws {
    let before = try copy.lines()
    let run = try apply(changes)
    #expect(run.status == 0 && run.output.contains("nyt maksuton"))
    #expect(run.messages.contains("--write"))
    #expect(try copy.lines() == before)
  }

  @Test func `written changes leave every other line as it is`() throws {
    let before = try copy.lines()
    let run = try apply(changes, "--write")
    #expect(run.status == 0)
    let after = try copy.lines()
    let difference = after.difference(from: before)
    #expect(difference.insertions.count <= 2 && difference.removals.count <= 1)
    #expect(try CommandRun(["check", copy.path]).status == 0)
    // Once more there is nothing to change.
    #expect(try apply(changes, "--write").status == 0)
    #expect(try copy.lines() == after)
  }

  @Test func `nothing is written where something is wrong`() throws {
    let before = try copy.lines()
    let run = try apply("Nimi;Maksu\nPirkanmaan OT-koordinaattori;ehkä\n", "--write")
    #expect(run.status == 1 && run.output == "")
    #expect(run.messages.contains("changes.csv:2:30 (B2)"))
    #expect(try copy.lines() == before)
  }
}
