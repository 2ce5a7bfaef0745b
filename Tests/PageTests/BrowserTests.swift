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
    "no chromium, chromium-browser or google-chrome runs here: no page is tested in a browser"))
enum BrowserTests {
  /// Opens a page, does something with it, and expects that it fetched nothing and had nothing to
  /// complain of.
  @Browsing
  static func reading(
    _ maps: [String] = ["tampere"], _ options: [String] = [], inHaste: Bool = true,
    width: Int = 1280, scheme: Tab.Scheme = .light, script: Bool = true, fragment: String = "",
    sourceLocation: SourceLocation = #_sourceLocation, _ body: (Tab) throws -> Void
  ) throws {
    let file = try InOneBrowser.pages.page(of: maps, options, inHaste: inHaste)
    let tab = try InOneBrowser.tab()
    defer { try? tab.close() }
    try tab.resize(width: width)
    try tab.prefer(scheme, reducedMotion: true)
    try tab.disableScript(!script)
    try tab.open(file, fragment: fragment)
    if script && Pages.haveEngine {
      try tab.wait(until: "document.documentElement.matches('.asking, .silent')")
    }
    try body(tab)
    tab.listen()
    #expect(tab.complaints == [], sourceLocation: sourceLocation)
    // The browser's own signs in a control, such as the calendar of a date, are data; what a reader
    // saves was made on the page.
    let fetched = tab.requests.filter { !$0.hasPrefix("data:") && !$0.hasPrefix("blob:") }
    #expect(fetched.count == 1, "\(fetched)", sourceLocation: sourceLocation)
  }
}

extension Trait where Self == InOneBrowser {
  static var inOneBrowser: InOneBrowser { InOneBrowser() }
}

/// Starts a browser before the first test of a suite, and ends it after the last.
struct InOneBrowser: SuiteTrait, TestScoping {
  @Browsing private static var running: (browser: Browser, pages: Pages)?

  /// A new page in the browser of these tests.
  @Browsing
  static func tab() throws -> Tab { try open.browser.tab() }

  /// The pages under test.
  @Browsing
  static var pages: Pages {
    get throws { try open.pages }
  }

  @Browsing
  private static var open: (browser: Browser, pages: Pages) {
    get throws {
      guard let running else { throw BrowserFailure("no browser was started for this test") }
      return running
    }
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

  @Browsing
  private func start() throws { InOneBrowser.running = (try Browser(), try Pages()) }

  @Browsing
  private func end() {
    InOneBrowser.running?.browser.end()
    InOneBrowser.running = nil
  }
}
