import Foundation
import TestSupport
import Testing

extension BrowserTests {
  /// What a page weighs, in bytes: it is sent by mail and opened on phones.
  @Browsing
  struct Size {
    private func bytes(of maps: [String], _ options: [String] = []) throws -> Int {
      try Data(contentsOf: InOneBrowser.pages.page(of: maps, options)).count
    }

    @Test(.enabled(if: Pages.haveEngine, "build/ holds no engine: make wasm builds it"))
    func `a page with its whole engine fits into a mail`() throws {
      #expect(try bytes(of: ["tampere"]) < 1_300_000)
      #expect(try bytes(of: ["tampere"], ["--staff"]) < 1_400_000)
      #expect(try bytes(of: Repository.mapNames, ["--staff"]) < 3_000_000)
    }

    @Test func `the map and its text alone are light`() throws {
      let page = try String(contentsOf: InOneBrowser.pages.page(of: ["tampere"]), encoding: .utf8)
      let parts = page.matches(of: /(?s)<svg.*?<\/svg>|<article.*?<\/article>/)
      #expect(parts.count == 3)
      #expect(parts.reduce(0) { $0 + $1.output.utf8.count } < 200_000)
    }
  }
}
