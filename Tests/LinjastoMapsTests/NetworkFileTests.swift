import Linjasto
import LinjastoMaps
import Schematic
import Testing

@Suite struct NetworkFileTests {
  private func read(_ text: String) -> Diagnosed<NetworkFile> {
    NetworkFile.read(SourceFile(path: "net.json", text: text))
  }

  @Test func `a network that is right has nothing to tell`() {
    let read = read(
      #"{"name": "N", "stations": [{"id": "a", "label": "\ud83d\ude86"}], "lines": []}"#)
    #expect(read.diagnostics == [] && read.value?.name == "N")
    #expect(read.value?.map.stations[0].label == "🚆")
  }

  @Test(arguments: [
    ("{\"stations\": [", Diagnostic.ID.syntax, 1, 15), ("{\"stations\":\n  tru}", .syntax, 2, 3),
    ("{\"stations\": []}", .missingKey, 1, 1), ("[]", .wrongType, 1, 1),
    ("{\"stations\": [],\n\"lines\": 3}", .wrongType, 2, 10),
    ("{\"stations\": [\n{\"id\": \"a\"}, {\"id\": \"a\"}], \"lines\": []}", .duplicateID, 2, 21),
    (
      "{\"stations\": [],\n \"lines\": [{\"id\": \"l\", \"stations\": [\"z\"]}]}",
      .unknownReference, 2, 37
    ),
    (
      "{\"stations\": [{\"id\": \"a\",\n\"label\": \"x\\u202ey\"}], \"lines\": []}",
      .controlCharacter, 2, 10
    ),
    ("{\"name\": \"\\u001b[31m\", \"stations\": [], \"lines\": []}", .controlCharacter, 1, 10),
  ])
  func `what is wrong is told at its place in the file`(
    text: String, id: Diagnostic.ID, line: Int, column: Int
  ) throws {
    let read = read(text)
    #expect(read.value == nil)
    let problem = try #require(read.diagnostics.first { $0.id == id })
    #expect([problem.location?.line, problem.location?.column] == [line, column], "\(problem)")
    #expect(problem.location?.path == "net.json")
  }

  @Test func `no message repeats what a terminal would obey`() {
    let read = read(
      #"{"stations": [{"id": "a"}], "lines": [{"id": "l", "stations": ["\u001b]0;x\nfake:1"]}]}"#)
    #expect(read.value == nil)
    for language in Language.allCases {
      let text = DiagnosticFormatter(language).text(read.diagnostics)
      #expect(!text.contains("\u{1B}") && !text.contains("\nfake"))
    }
  }
}
