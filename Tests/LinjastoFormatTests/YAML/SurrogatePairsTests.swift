import Linjasto
import LinjastoFormat
import Testing

/// Characters beyond U+FFFF as JSON escapes them.
@Suite struct SurrogatePairsTests {
  private func read(_ name: String) -> Diagnosed<Network> {
    NetworkReader.read(
      SourceFile(path: "map.yaml", text: SmallMap.text.replacing("{fi: Verkosto}", with: name)))
  }

  @Test(arguments: [
    (#"{fi: "V\ud83d\ude86"}"#, "V🚆"), (#"{fi: "\uD83D\uDE00\uD83D\ude01 x"}"#, "😀😁 x"),
    (#"{fi: "\\ud83d\\ude00"}"#, #"\ud83d\ude00"#), (#"{fi: '\ud83d\ude00'}"#, #"\ud83d\ude00"#),
    (#"{fi: \ud83d\ude00}"#, #"\ud83d\ude00"#), (#"{fi: "\uf041 \ud83d\ude00"}"#, "\u{F041} 😀"),
    (#"{fi: "\U0001F600"}"#, "😀"),
  ])
  func `a pair of escapes is one character, in quotes alone`(name: String, text: String) {
    let read = read(name)
    #expect(read.diagnostics == [])
    #expect(read.value?.stations.first { $0.id == "network" }?.name[.finnish] == text)
  }

  @Test(arguments: [#"{fi: "\ud83d"}"#, #"{fi: "\ude00"}"#, #"{fi: "\ud83d\ud83d"}"#])
  func `half a pair is refused`(name: String) {
    #expect(read(name).diagnostics.map(\.id) == [.syntax])
  }

  @Test func `a place behind a pair is where it stands`() {
    let name = #"{fi: "\ud83d\ude00", if: x}"#
    let location = read(name).diagnostics.first?.location
    let text = SmallMap.text.replacing("{fi: Verkosto}", with: name)
    let line = text.split(separator: "\n").first { $0.contains("ud83d") } ?? ""
    let before = line.firstRange(of: "if:").map { line[..<$0.lowerBound] }
    #expect(location?.column == before.map { $0.count + 1 })
  }
}
