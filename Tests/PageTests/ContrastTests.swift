import Foundation
import TestSupport
import Testing

extension BrowserTests {
  /// Texts that axe cannot decide are dark or light enough for what lies under them.
  @Browsing
  struct Contrasts {
    @Test(arguments: Tab.Scheme.allCases)
    func `every text of every drawing stands out from what it lies on`(scheme: Tab.Scheme) throws {
      try reading(inHaste: false, scheme: scheme) { tab in
        let views: [String] = try tab.evaluate(
          "[...document.querySelectorAll('figure.view')].map(e => e.dataset.view)")
        for view in views {
          try tab.run(
            """
            document.querySelector('[data-do=view][value="\(view)"]')?.click();
            document.querySelector('[data-do=fit]').click();
            """)
          let verdict = try Contrast.judge(["figure:not([hidden]) text"], in: tab)
          #expect(verdict.findings.map(\.description) == [], "\(view)")
          #expect(verdict.seen.count > 20, "\(view)")
        }
      }
    }

    @Test
    func `the judge tells faint texts from others, whatever lies under them`() throws {
      let folder = try TemporaryFolder()
      // 4.48 : 1, 4.54 : 1; 3.5 : 1 for a large text; a text over a line, beside one and half hidden.
      let body = """
        <style>body { background: #fff; color: #000; font: 16px sans-serif } svg { display: block }
        </style>
        <p style="color: #777">faint</p><p style="color: #767676">enough</p>
        <p style="color: #888; font-size: 24px">large enough</p><p style="color: #fff">unseen</p>
        <p style="opacity: .4">pale</p><p><b style="background: #998c4c; color: #fff">E</b></p>
        <p style="background: linear-gradient(90deg, #fff 50%, #333 50%); width: 9em">half on the dark
        </p>
        <p hidden>nowhere</p><p style="position: relative">covered<i style="position: absolute;
          inset: 0; background: #eee"></i></p>
        <svg width="300" height="90"><path d="M0 20H300" stroke="#801100" stroke-width="14" />
        <path d="M0 45H300" stroke="#000" stroke-width="2" />
        <text x="5" y="26" fill="#222">over</text><text x="5" y="60" fill="#222">under it</text>
        <text x="80" y="26" fill="#fff">white</text><text x="5" y="80" fill="#222" stroke="#fff"
          stroke-width="4" paint-order="stroke">rimmed</text></svg>
        """
      let page = "<!DOCTYPE html><html lang='en'><meta charset='utf-8'>\(body)</html>"
      for width in [1280, 320] {
        let tab = try InOneBrowser.tab()
        defer { try? tab.close() }
        try tab.resize(width: width)
        try tab.open(URL(filePath: folder.write(page, to: "page.html")))
        let verdict = try Contrast.judge(["p", "b", "text"], in: tab)
        #expect(
          verdict.findings.map(\.text)
            == ["faint", "unseen", "pale", "half on the dark", "E", "over"])
        #expect(
          Set(verdict.seen).subtracting(verdict.findings.map(\.text))
            == ["enough", "large enough", "under it", "white", "rimmed"])
      }
    }
  }
}
