import Foundation
import TestSupport
import Testing

@testable import LinjastoCommand

@Suite struct FileNameTests {
  @Test(arguments: 0..<200)
  func `any bytes come back from their text`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    // Mostly pieces of letters, and what stands for bytes itself.
    let pieces: [[UInt8]] = [
      [0x61], [0xC3, 0xA4], [0xC3], [0xE4], [0xFF], [0x0A], [0xF4, 0x8F, 0x9E, 0xA4], [0xF4, 0x8F],
      [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x9A, 0x87],
    ]
    let bytes = (0..<Int.random(in: 0...12, using: &random)).flatMap { _ in
      pieces[Int.random(in: pieces.indices, using: &random)]
    }
    #expect(FileName.bytes(of: FileName.text(of: bytes)) == bytes)
    #expect(FileName.path(FileName.text(of: bytes)).map { UInt8(bitPattern: $0) } == bytes + [0])
  }

  @Test func `what is UTF-8 stands as it is, and other bytes are shown by their number`() {
    let name = "äö 漢 🚇.svg"
    #expect(FileName.text(of: Array(name.utf8)) == name)
    #expect(FileName.shown(FileName.text(of: [0x65, 0x72, 0xE4])) == "er\\xE4")
  }

  @Test(arguments: [
    ("/tmp/a/net.json", "net"), ("net.json", "net"), ("net", "net"), ("a.b/net.v2.json", "net.v2"),
    ("-", "network"), ("/", "network"),
  ])
  func `a network without a name is called by its file, not by its folder`(
    path: String, title: String
  ) {
    #expect(FileName.title(of: path) == title)
  }
}
