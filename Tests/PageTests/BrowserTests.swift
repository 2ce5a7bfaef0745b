import Foundation
import TestSupport
import Testing

/// What is tested in a real browser, one test at a time, in one browser for all.
///
/// A machine without Chromium leaves these out, and says so.
@Suite(
  .serialized, .inOneBrowser,
  .enabled(
    if: BrowserProgram.path != nil,
    "no chromium, chromium-browser or google-chrome is on the path: the page is not tested here"))
enum BrowserTests {}

extension Trait where Self == InOneBrowser {
  static var inOneBrowser: InOneBrowser { InOneBrowser() }
}

/// Starts a browser before the first test of a suite, and ends it after the last.
struct InOneBrowser: SuiteTrait, TestScoping {
  @Browsing private static var running: Browser?

  /// A new page in the browser of these tests.
  @Browsing static func tab() throws -> Tab {
    guard let running else { throw BrowserFailure("no browser was started for this test") }
    return try running.tab()
  }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await start()
    do { try await function() } catch {
      await end()
      throw error
    }
    await end()
  }

  @Browsing private func start() throws { InOneBrowser.running = try Browser() }

  @Browsing private func end() {
    InOneBrowser.running?.end()
    InOneBrowser.running = nil
  }
}
