import Foundation
import LinjastoText
import TestSupport
import Testing

@testable import LinjastoCommand

@Suite struct InterruptionTests {
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func `a signal during the write leaves the old file and no other, and ends the command`(
    number: Int32
  ) async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "out.svg")
    let place = folder.url.path + "/"
    await #expect(processExitsWith: .signal(number)) {
      [number = number as Int32, place = place as String] in
      Interruption.watch()
      let file = try TemporaryFile(in: place, isPrivate: true)
      try Descriptor.write(Array("half".utf8), to: file.descriptor)
      let files = try FileManager.default.contentsOfDirectory(atPath: place)
      precondition(files.count == 2, "\(files)")
      raise(number)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["out.svg"])
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
  }

  @Test func `a signal after the write leaves the new file`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "out.svg").path
    await #expect(processExitsWith: .signal(SIGTERM)) { [path = path as String] in
      Interruption.watch()
      try Output.write("new", to: path)
      raise(SIGTERM)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["out.svg"])
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
  }

  @Test func `the first Ctrl-C ends a search, the second the command`() async {
    await #expect(processExitsWith: .signal(SIGINT)) {
      Interruption.watch()
      let work = TimedWork(.searching, limit: nil)
      precondition(!work.isOver())
      raise(SIGINT)
      precondition(work.isOver())
      raise(SIGINT)
    }
  }

  @Test func `what follows an interrupted search ends early, too`() async {
    await #expect(processExitsWith: .success) {
      Interruption.watch()
      do {
        let search = TimedWork(.searching, limit: nil)
        raise(SIGINT)
        precondition(search.isOver())
      }
      precondition(TimedWork(.phaseSupport, limit: nil).isOver())
    }
  }

  @Test func `Ctrl-C ends the command where nothing is searched, and after the search`() async {
    await #expect(processExitsWith: .signal(SIGINT)) {
      Interruption.watch()
      do { _ = TimedWork(.searching, limit: nil).isOver() }
      raise(SIGINT)
    }
  }

  @Test func `signals that are ignored from the beginning stay so`() async {
    await #expect(processExitsWith: .success) {
      signal(SIGHUP, SIG_IGN)
      Interruption.watch()
      raise(SIGHUP)
    }
  }

  @Test func `work is over when its time is`() {
    #expect(TimedWork(.searching, limit: .zero).isOver())
    #expect(!TimedWork(.searching, limit: .seconds(3600)).isOver())
  }
}
