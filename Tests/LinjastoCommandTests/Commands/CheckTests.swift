import Foundation
import Linjasto
import TestSupport
import Testing

@Suite struct CheckTests {
  @Test func `sound maps are summed up with status 0, warnings aside`() throws {
    let run = try CommandRun([
      "check", "maps/tampere.yaml", "maps/pohjois-suomi.yaml", "--lang", "en",
    ])
    #expect(run.status == 0)
    #expect(run.output.contains("maps/tampere.yaml: 0 errors, "))
    #expect(
      run.output.contains(
        "14 lines, 52 experts (12 on several lines, 9 places to start, 5 beside the map)"))
    #expect(run.output.contains("2 maps: 0 errors, "))
    #expect(run.messages.contains("maps/tampere.yaml:170:9: warning[empty-line]: "))
    #expect(!run.messages.contains("\u{1B}"))
  }

  @Test func `a broken map ends with status 1, and the other is still checked`() throws {
    let folder = try TemporaryFolder()
    let broken = try folder.write("format: linjasto/1\nid: 7\n", to: "broken.yaml")
    let run = try CommandRun(["check", broken, "maps/ita-suomi.yaml", "--lang", "en"])
    #expect(run.status == 1)
    #expect(run.messages.contains("\(broken):2:5: error[unquoted-number]: "))
    #expect(run.output.contains("maps/ita-suomi.yaml: 0 errors"))
  }

  @Test func `a map comes from standard input too`() throws {
    let text = try Repository.file("maps/tampere.yaml").text
    let run = try CommandRun(["check", "-", "--json"], input: text)
    #expect(run.status == 0)
    #expect(run.messages == "")
    struct Report: Decodable {
      let path: String
      let errors: Int
      let summary: Summary
      let diagnostics: [Problem]
    }
    struct Summary: Decodable { let stations: Int }
    struct Problem: Decodable { let location: Location? }
    struct Location: Decodable { let path: String }
    let reports = try JSONDecoder().decode([Report].self, from: Data(run.output.utf8))
    #expect(reports.count == 1 && reports[0].path == "standard input" && reports[0].errors == 0)
    #expect(reports[0].summary.stations == 52)
    #expect(reports[0].diagnostics.allSatisfy { $0.location?.path == "standard input" })
  }

  @Test(arguments: [
    (["check", "maps"], "the folder maps has no CSV tables"),
    (["check", "maps/nothing.yaml"], "there is no such file"),
    (["check"], "missing: <maps>"),
    (["chekc"], "chekc"),
    (["check", "maps/tampere.yaml", "--jsn"], "--jsn"),
  ])
  func `what cannot run says why and ends with status 2`(
    _ wrong: (arguments: [String], reason: String)
  ) throws {
    let run = try CommandRun(wrong.arguments)
    #expect(run.status == 2)
    #expect(run.messages.contains(wrong.reason))
    #expect(run.output == "")
  }

  @Test func `a file beyond the limit is refused before it is read to its end`() throws {
    let folder = try TemporaryFolder()
    let large = try folder.write("", to: "large.yaml")
    let handle = try FileHandle(forWritingTo: URL(filePath: large))
    try handle.truncate(atOffset: 1 << 30)
    try handle.close()
    let run = try CommandRun(["check", large])
    #expect(run.status == 1)
    #expect(run.messages.contains("error[too-large]"))
  }

  @Test func `a drawing is looked at on request, on the day that is asked for`() throws {
    let run = try CommandRun.dated(
      ["check", "maps/pohjois-suomi.yaml", "--drawing", "--lang", "en"])
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("  drawing: ") && run.output.contains("0 defects"))
    let json = try CommandRun.dated(["check", "maps/pohjois-suomi.yaml", "--drawing", "--json"])
    let reports = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    let drawing = try #require(reports.first?["drawing"] as? [String: Any])
    #expect(drawing["clean"] as? Bool == true && drawing["score"] != nil)
    let wrong = try CommandRun(["check", "maps/pohjois-suomi.yaml", "--drawing", "--as-of", "x"])
    #expect(wrong.status == 2 && wrong.output.isEmpty)
  }

  @Test func `a reader who stops early is no error`() throws {
    let folder = try TemporaryFolder()
    let script = """
      "\(CommandRun.executable.path)" explain | head -n 1 >/dev/null
      echo "${PIPESTATUS[0]}"
      """
    let file = try folder.write(script, to: "pipe.sh")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [file]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    process.waitUntilExit()
    let status = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(status == "0\n")
  }

  @Test(arguments: [
    ([], "virhe[unquoted-number]: ilman lainausmerkkejä tämä on luku", "1 virhe, 0 varoitusta"),
    (["--lang", "sv"], "fel[unquoted-number]: utan citattecken är", "1 fel, 0 varningar"),
    (["--lang", "en"], "error[unquoted-number]: without quotes this", "1 error, 0 warnings"),
  ])
  func `a map that cannot be read is told of in the language asked, else in its own`(
    _ asked: (arguments: [String], problem: String, sum: String)
  ) throws {
    let text = """
      format: linjasto/1
      id: 7
      title: {fi: Yksi}
      default_language: fi
      regions: [{code: "08", name: {fi: Pirkanmaa}}]
      sources: [{id: own, title: Oma}]
      lines: [{id: alpha, code: A, color: "#801100", name: {fi: Alfa}, source: own}]
      stations:
        - {id: one, kind: unit, name: {fi: Yksi}, serves: ["08"], lines: [alpha], source: own}

      """
    let run = try CommandRun(["check", "-"] + asked.arguments, input: text)
    #expect(run.status == 1)
    #expect(run.messages.contains(asked.problem), "\(run.messages)")
    #expect(run.output.contains(asked.sum), "\(run.output)")
    let json = try CommandRun(["check", "-", "--json"] + asked.arguments, input: text)
    #expect(json.output.contains(String(asked.problem.drop { $0 != " " }.dropFirst())))
    #expect(json.output.contains("\"path\" : \"standard input\""))
  }
}
