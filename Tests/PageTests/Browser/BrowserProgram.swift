import Foundation
import TestSupport

/// A Chromium of this machine, run without a window and spoken to through two pipes.
///
/// `--remote-debugging-pipe` of Chromium reads the DevTools protocol from descriptor 3 and writes it to
/// descriptor 4. A browser whose pipe is closed ends by itself, so that none outlives the tests.
@Browsing
final class BrowserProgram {
  private let process = Process()
  private let profile: TemporaryFolder
  private let toBrowser = Pipe()
  private let fromBrowser = Pipe()
  private var received = Data()

  /// The browser's program, where there is one on the path that runs.
  nonisolated static let path: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return ["chromium", "chromium-browser", "google-chrome"].lazy
      .flatMap { name in folders.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) && runs($0) }
  }()

  /// Ubuntu's packages of these names bring a script that only tells where else to look.
  nonisolated private static func runs(_ path: String) -> Bool {
    (try? CommandRun(["--version"], of: path).status) == 0
  }

  init() throws {
    guard let path = BrowserProgram.path else { throw BrowserFailure("there is no browser here") }
    profile = try TemporaryFolder()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments =
      [
        "-c", "exec \"$0\" \"$@\" 3<&0 4>&1 0</dev/null 1>/dev/null", path,
      ] + BrowserProgram.options + ["--user-data-dir=\(profile.url.path)"]
    process.standardInput = toBrowser
    process.standardOutput = fromBrowser
    process.standardError = FileHandle.nullDevice
    // A browser that ends while it is written to is told by the write, not by a signal.
    signal(SIGPIPE, SIG_IGN)
    try process.run()
  }

  private static var options: [String] {
    [
      "--headless", "--remote-debugging-pipe", "--disable-gpu", "--disable-dev-shm-usage",
      "--no-first-run", "--no-default-browser-check", "--disable-extensions",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--hide-scrollbars", "--force-color-profile=srgb", "--font-render-hinting=none",
    ] + (geteuid() == 0 ? ["--no-sandbox"] : [])
  }

  /// Gives a browser that is closing a few seconds for it.
  func end() {
    let deadline = Date(timeIntervalSinceNow: 5)
    while process.isRunning, Date() < deadline { usleep(10_000) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  /// Sends a message, which the protocol ends by a zero.
  func write(_ message: Data) throws {
    try toBrowser.fileHandleForWriting.write(contentsOf: message + [0])
  }

  /// The next message, `nil` when none has come by then.
  func read(by deadline: Date) throws -> Data? {
    var searched = received.startIndex
    while true {
      if let end = received[searched...].firstIndex(of: 0) {
        defer { received = received.suffix(from: end + 1) }
        return received[..<end]
      }
      let descriptor = fromBrowser.fileHandleForReading.fileDescriptor
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let left = Int32(max(0, min(600_000, deadline.timeIntervalSinceNow * 1000)))
      guard poll(&waiting, 1, left) > 0 else { return nil }
      var bytes = [UInt8](repeating: 0, count: 1 << 16)
      let count = Foundation.read(descriptor, &bytes, bytes.count)
      guard count > 0 else { throw BrowserFailure("the browser ended") }
      searched = received.endIndex
      received.append(contentsOf: bytes[..<count])
    }
  }
}

/// What the browser would not do.
struct BrowserFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
