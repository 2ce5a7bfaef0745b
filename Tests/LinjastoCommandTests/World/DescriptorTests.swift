import Foundation
import Synchronization
import TestSupport
import Testing

@testable import LinjastoCommand

@Suite struct DescriptorTests {
  private let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }

  // The other end is a thread's: tasks share few threads, and all of them may be waiting.

  @Test func `a pipe that does not wait is waited for`() async throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    #expect(fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0)
    let received = Mutex<[UInt8]?>(nil)
    let last = bytes.count - 1
    let reader = Thread {
      let read = try? Descriptor.read(pipe.fileHandleForReading.fileDescriptor, limit: last)
      received.withLock { $0 = read ?? [] }
    }
    reader.start()
    // More than a pipe holds, so that the writer finds it full.
    try Descriptor.write(bytes, to: descriptor)
    while received.withLock({ $0 }) == nil { try await Task.sleep(for: .milliseconds(5)) }
    #expect(received.withLock { $0 } == bytes)
  }

  @Test func `what comes late through a pipe that does not wait is read`() throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    #expect(fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0)
    let sent = bytes
    let writer = Thread {
      try? Descriptor.write(sent, to: pipe.fileHandleForWriting.fileDescriptor)
    }
    writer.start()
    let received = try Descriptor.read(descriptor, limit: bytes.count - 1)
    #expect(received == bytes)
  }

  @Test func `no more is read than one byte beyond what is allowed, by whole buffers`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(String(repeating: "x", count: 200_000), to: "long")
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    let read = try Descriptor.read(descriptor, limit: 65_536)
    #expect((65_537...131_072).contains(read.count))
  }

  @Test func `what cannot be written says so`() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    defer { close(descriptor) }
    #expect(throws: SystemError.self) { try Descriptor.write([1], to: descriptor) }
  }
}
