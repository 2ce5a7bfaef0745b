import Testing

@testable import Linjasto

@Suite struct UnseenCharacterTests {
  @Test(arguments: [
    0x00, 0x07, 0x0D, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E,
    0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x3164, 0xFE0F, 0xFEFF, 0xFFF9,
    0xFFFE, 0xE0001, 0xE0041, 0xE007F, 0xE0100, 0x10FFFF,
  ])
  func `what nobody sees is found in a text and never printed`(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    let text = "a" + String(scalar) + "b"
    #expect(UnseenCharacter.first(in: text) == scalar)
    let shown = text.visible
    #expect(!shown.unicodeScalars.contains(scalar) && shown.contains("\u{FFFD}"))
  }

  @Test(arguments: [
    "Perheneuvola", "Äö Šžđŋ", "10\u{A0}000 €", "väli\u{2011}viiva – ’lainaus’", "❤️ 👩‍👩‍👧 🚆 ©️",
    "漢字", "a\u{301}", "\u{E000}",
  ])
  func `what is seen passes as it is`(text: String) {
    #expect(UnseenCharacter.first(in: text) == nil)
    #expect(text.visible == text)
  }

  @Test func `a line end of an input ends no line of a message`() {
    #expect(
      "x\nfake.yaml:1:1: error\r\ny".visible == "x\u{FFFD}fake.yaml:1:1: error\u{FFFD}\u{FFFD}y")
    #expect(Unicode.Scalar(0x1B).codePoint == "001B" && Unicode.Scalar("🚆").codePoint == "1F686")
  }

  @Test func `a text of a draft with an unseen character makes no network`() {
    var draft = NetworkDraft(id: "draft", title: LocalizedText([.english: "Net\u{202E}work"]))
    draft.contents.regions = [
      Region(id: "08", name: LocalizedText([.english: "Pirkanmaa"]))
    ]
    let read = draft.network()
    let problem = read.diagnostics.first { $0.id == .controlCharacter }
    #expect(read.value == nil && problem?.subject == "title.en")
    #expect(problem?.message.text(in: .english).contains("U+202E") == true)
  }
}
