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

  @Test(arguments: [
    (["--lang", "fi"], "virhe[syntax]: teksti ei ole YAMLia", "Miten se korjataan"),
    (["--lang", "sv"], "fel[syntax]: texten är inte YAML", "Hur det rättas"),
    (["--lang", "smn"], "virhe[syntax]: teksti ei ole YAMLia", "Miten se korjataan"),
    ([], "error[syntax]: the text is no YAML", "How to mend it"),
  ])
  func `a problem is told in the language asked`(
    _ asked: (arguments: [String], head: String, heading: String)
  ) throws {
    let run = try CommandRun(["explain", "syntax"] + asked.arguments)
    #expect(run.output.hasPrefix(asked.head))
    #expect(run.output.contains("\n\(asked.heading)\n"))
    let list = try CommandRun(["explain"] + asked.arguments)
    #expect(list.output.contains(asked.head.drop { $0 != " " }.dropFirst()))
  }

  @Test(arguments: [
    (["LC_ALL": "fi_FI.UTF-8"], "mikään ongelma"), (["LC_ALL": "sv_FI"], "inget problem"),
    (["LC_ALL": "", "LC_MESSAGES": "fi_FI", "LANG": "sv_SE"], "mikään ongelma"),
    (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "sv_SE"], "inget problem"),
    (["LC_ALL": "et_EE"], "no problem"),
  ])
  func `where no map is at hand the system says the language`(
    _ environment: [String: String], _ words: String
  ) throws {
    let run = try CommandRun(["explain", "zzzzzzzzzzzz"], environment: environment)
    #expect(run.messages.hasPrefix("linjasto: \(words)"))
    let asked = try CommandRun(["explain", "zzzzzzzzzzzz", "--lang=en"], environment: environment)
    #expect(asked.messages.hasPrefix("linjasto: no problem"))
  }
}
