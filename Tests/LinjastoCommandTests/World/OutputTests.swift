import Foundation
import TestSupport
import Testing

@testable import LinjastoCommand

@Suite struct OutputTests {
  @Test func `a result takes its name whole, and keeps the mode of the file before it`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "map.svg")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try Output.write("new", to: path)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["map.svg"])
  }

  @Test func `a folder or a missing folder is refused, and nothing is left behind`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: Failure.self) { try Output.write("x", to: folder.url.path) }
    #expect(throws: Failure.self) {
      try Output.write("x", to: folder.url.appending(path: "none/map.svg").path)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == [])
  }

  @Test func `a device is written to, not replaced`() throws {
    try Output.write("x", to: "/dev/null")
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(type as? FileAttributeType == .typeCharacterSpecial)
  }
}
