internal import Foundation

/// A call to the system that failed.
struct SystemError: Error {
  let number: Int32

  static var last: SystemError { SystemError(number: errno) }
}

/// Bytes through a file descriptor, whatever it is and however slow.
enum Descriptor {
  /// Bytes up to the end, one beyond `limit` at most.
  static func read(_ descriptor: Int32, limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count == 0 { break }
      if count > 0 { bytes += buffer[..<count] } else { try wait(for: descriptor, POLLIN) }
    }
    return bytes
  }

  /// Writes all of the bytes, unless nobody reads them any more: a reader who has seen enough is no
  /// error.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        return
      } else {
        try wait(for: descriptor, POLLOUT)
      }
    }
  }

  /// After a call that failed: returns when it is worth another try.
  private static func wait(for descriptor: Int32, _ event: Int32) throws(SystemError) {
    switch errno {
    case EINTR: return
    case EAGAIN:
      var awaited = pollfd(fd: descriptor, events: Int16(event), revents: 0)
      _ = poll(&awaited, 1, -1)
    default: throw .last
    }
  }
}
