import Foundation
import Linjasto
import TestSupport
import Testing

@Suite struct ExplainTests {
  @Test func `without a name all problems are listed`() throws {
    let all = try CommandRun(["explain"])
    #expect(all.status == 0)
    let rows = all.output.split(separator: "\n")
    #expect(rows.count == Diagnostic.ID.allCases.count)
    for id in Diagnostic.ID.allCases { #expect(all.output.contains(id.rawValue)) }
    let json = try CommandRun(["explain", "--json"])
    let list = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(list.map { $0["id"] as? String } == Diagnostic.ID.allCases.map(\.rawValue))
  }

  @Test func `one problem is told with an example, as text and as JSON`() throws {
    let one = try CommandRun(["explain", "unquoted-hash"])
    #expect(one.status == 0)
    #expect(one.output.hasPrefix("error[unquoted-hash]: "))
    #expect(one.output.contains("color: \"#801100\""))
    let json = try CommandRun(["explain", "unquoted-hash", "--json"])
    #expect(json.json["id"] as? String == "unquoted-hash")
    #expect(json.json["severity"] as? String == "error")
  }

  @Test func `a name that no problem has is refused, with the nearest`() throws {
    let near = try CommandRun(["explain", "low-contrst"])
    #expect(near.status == 2 && near.output.isEmpty)
    #expect(near.messages.contains("no problem is called low-contrst: did you mean low-contrast?"))
    let far = try CommandRun(["explain", "zzzzzzzzzzzz"])
    #expect(far.status == 2)
    #expect(far.messages == "linjasto: no problem is called zzzzzzzzzzzz\n")
  }
}
