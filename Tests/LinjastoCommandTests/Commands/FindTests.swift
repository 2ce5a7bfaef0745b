import Foundation
import TestSupport
import Testing

private let maps = ["maps/tampere.yaml", "maps/pohjois-suomi.yaml"]

@Suite struct FindCommandTests {
  @Test(arguments: ["kunniakulttuuri", "tukipakki", "oikeuspsykiatria", "maahanmuuttajat"])
  func `what people look for is found in the maps`(words: String) throws {
    let run = try CommandRun.dated(["find", words] + maps)
    #expect(run.status == 0 && run.messages.isEmpty, "\(run.output)")
    #expect(run.output.hasPrefix("Löytyi ”\(words)”: "))
    let folded = try CommandRun.dated(["find", words.uppercased()] + maps)
    #expect(
      folded.output.split(separator: "\n").dropFirst()
        == run.output.split(separator: "\n").dropFirst())
  }

  @Test func `nothing found ends with status 1 and says so`() throws {
    let run = try CommandRun.dated(["find", "xyzzyx"] + maps + ["--lang", "sv"])
    #expect(run.status == 1 && run.messages.isEmpty)
    #expect(run.output.hasPrefix("Ingenting hittades för ”xyzzyx”."))
  }

  @Test func `filters alone list experts`() throws {
    let run = try CommandRun.dated(["find", "", maps[0], "--line", "E", "--json"])
    #expect(run.status == 0)
    #expect(run.json["format"] as? String == "linjasto-find/1")
    let found = try #require(run.json["found"] as? [[String: Any]])
    #expect(found.count > 3)
    for record in found {
      #expect(record["kind"] as? String == "station")
      #expect((record["lines"] as? [String])?.contains("high-conflict-separation") == true)
    }
  }

  @Test(arguments: [
    (["--region", "Xyzzy"], "Xyzzy"), (["--mode", "fax"], "fax"), (["--fee", "dear"], "dear"),
    (["--as-of", "then"], "then"),
  ])
  func `a wrong filter is told, and nothing is searched`(
    _ wrong: (arguments: [String], word: String)
  ) throws {
    let run = try CommandRun(["find", "poliisi", maps[0]] + wrong.arguments)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.messages.contains(wrong.word))
  }
}
