import Foundation
import Linjasto
import LinjastoAnswers
import LinjastoFormat
import TestSupport
import Testing

@Suite struct CheckAnswerTests {
  @Test(arguments: Repository.mapNames)
  func `a sound map is summed up, and each warning tells its place`(name: String) throws {
    let file = try Repository.file("maps/\(name).yaml")
    let answer = CheckAnswer(file.path, NetworkReader.read(file))
    let parsed = try Parsed(answer)
    #expect(parsed.format == "linjasto-check/1")
    let network = try Repository.network(name)
    let summary = try #require(parsed.object["summary"] as? [String: Any])
    #expect(summary["stations"] as? Int == network.stations.count)
    #expect(summary["lines"] as? Int == network.lines.count)
    #expect(answer.errors == 0)
    #expect(parsed.count("diagnostics") == answer.warnings)
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    for problem in answer.diagnostics {
      #expect(DiagnosticCatalog[problem.id] != nil)
      let location = try #require(problem.location)
      #expect(location.path == file.path)
      let line = String(lines[location.line - 1])
      let shown = String(line.dropFirst(location.excerptOffset))
      #expect(location.column + location.length - 1 <= line.count)
      #expect(shown.count == location.excerpt.count || location.excerpt.count == 300)
    }
  }

  @Test func `a broken map has errors and no sum`() throws {
    let file = SourceFile(path: "broken.yaml", text: "format: linjasto/1\nid: 7\n")
    let answer = CheckAnswer("broken.yaml", NetworkReader.read(file))
    #expect(answer.errors > 0)
    #expect(!(try Parsed(answer).keys.contains("summary")))
    let first = try #require(answer.diagnostics.first { $0.id == "unquoted-number" })
    #expect(first.severity == "error" && first.help != nil)
    #expect(first.location?.line == 2 && first.location?.column == 5)
  }

  @Test func `every kind of problem is explained with an example`() throws {
    let answers = DiagnosticCatalog.entries.map { ProblemAnswer($0) }
    let text = try JSONText.of(answers)
    let read = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: String]])
    #expect(read.map { $0["id"] } == Diagnostic.ID.allCases.map(\.rawValue))
    for problem in read {
      #expect(problem["format"] == "linjasto-problem/1")
      #expect(["error", "warning"].contains(problem["severity"]))
      #expect(problem.values.allSatisfy { !$0.isEmpty })
    }
  }
}
