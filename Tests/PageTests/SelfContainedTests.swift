import Foundation
import TestSupport
import Testing

extension BrowserTests {
  /// One file that needs nothing and leaves nothing behind.
  @Browsing
  struct SelfContained {
    @Test(arguments: Repository.mapNames)
    func `a page names nothing that would be fetched`(map: String) throws {
      try reading([map], script: false) { tab in
        try tab.expectNone(
          """
          [...document.querySelectorAll('[src], [srcset], [style], link, base, iframe, object,'
            + 'embed, form[action], use, image, foreignObject, animate, set')]
            .map(e => e.outerHTML.slice(0, 120))
          """)
        try tab.expectNone(
          """
          [...document.querySelectorAll(':not(meta)')].flatMap(e => [...e.attributes])
            .filter(a => /^on/i.test(a.name) || /url\\(|javascript:|data:/i.test(a.value))
            .map(a => `${a.name}=${a.value.slice(0, 80)}`)
          """)
        try tab.expectNone(
          """
          [...document.querySelectorAll('style, script:not([type])')]
            .flatMap(e => e.textContent.match(/https?:\\/\\/(?!www\\.w3\\.org)|url\\(|import *\\(/g) ?? [])
          """)
      }
    }

    @Test
    func `the policy names every script and style by its hash, and lets in nothing else`() throws {
      try reading { tab in
        let policy: String = try tab.evaluate(
          "document.querySelector('meta[http-equiv=\"Content-Security-Policy\"]').content")
        #expect(policy.contains("default-src 'none'"))
        #expect(!policy.contains("'unsafe-inline'") && !policy.contains("'unsafe-eval'"))
        let hashes: [String] = try tab.evaluate(
          """
          Promise.all([...document.querySelectorAll('style, script:not([type])')].map(async e => {
            const bytes = new TextEncoder().encode(e.textContent);
            const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
            return `'sha256-${btoa(String.fromCharCode(...hash))}'`;
          }))
          """)
        #expect(!hashes.isEmpty)
        for hash in hashes { #expect(policy.contains(hash)) }
        // Nothing of the page lies before its policy.
        let isFirst: Bool = try tab.evaluate(
          """
          [...document.head.children].findIndex(e => e.httpEquiv)
            < [...document.head.children].findIndex(e => e.matches('style, script'))
          """)
        #expect(isFirst)
      }
    }

    @Test(.enabled(if: Pages.haveEngine, "build/ holds no engine: make wasm builds it"))
    func `a case leaves no trace`() throws {
      try reading { tab in
        let before: String = try tab.evaluate("location.href + history.length")
        try tab.run(
          """
          document.querySelector('[data-do="open-panel"][value="route"]').click();
          const form = document.querySelector('form[data-panel="route"]');
          form.elements.region.value = '08';
          form.querySelectorAll('[name="need"]').forEach((box, index) => box.checked = index < 3);
          form.querySelector('[data-do="ask"]').click();
          """)
        try tab.wait(until: "document.querySelector('.panel[data-panel=route] .answer h3')")
        #expect(try tab.evaluate("location.href + history.length") == before)
        try expectNothingLeft(in: tab)
        try tab.run("document.querySelector('[data-panel=route] [data-do=clear]').click()")
        try tab.wait(until: "!document.querySelector('.panel[data-panel=route] .answer h3')")
        try tab.expectNone(
          """
          [...new FormData(document.querySelector('form[data-panel="route"]')).entries()]
            .filter(([name, value]) => ['need', 'role', 'region', 'age'].includes(name) && value)
            .map(([name, value]) => name + '=' + value)
          """)
        #expect(try tab.evaluate("document.querySelectorAll('svg .lit').length") == 0)
        try expectNothingLeft(in: tab)
      }
    }

    /// Nothing stored, nothing fetched.
    private func expectNothingLeft(in tab: Tab) throws {
      try tab.expectNone(
        """
        (async () => [
          ...performance.getEntriesByType('resource').map(e => e.name),
          ...Object.keys(localStorage), ...Object.keys(sessionStorage),
          ...(await indexedDB.databases()).map(e => e.name),
          ...(document.cookie ? [document.cookie] : []),
          ...(history.state ? [JSON.stringify(history.state)] : []),
        ])()
        """)
    }
  }
}
