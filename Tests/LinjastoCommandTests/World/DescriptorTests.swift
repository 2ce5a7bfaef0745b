import Foundation
import TestSupport
import Testing

@testable import LinjastoCommand

@Suite struct DescriptorTests {
  private let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }

  @Test func `a pipe that does not wait is waited for`() async throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    #expect(fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0)
    let reader = Task.detached { pipe.fileHandleForReading.readDataToEndOfFile() }
    // More than a pipe holds, so that the writer finds it full.
    try Descriptor.write(bytes, to: descriptor)
    try pipe.fileHandleForWriting.close()
    #expect(await Array(reader.value) == bytes)
  }

  @Test func `what comes late through a pipe that does not wait is read`() async throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    #expect(fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0)
    let sent = Data(bytes)
    let writer = Task.detached {
      pipe.fileHandleForWriting.write(sent)
      try pipe.fileHandleForWriting.close()
    }
    let received = try Descriptor.read(descriptor, limit: .max - 1)
    #expect(received == bytes)
    try await writer.value
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
