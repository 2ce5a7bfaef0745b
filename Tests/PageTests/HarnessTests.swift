import Foundation
import TestSupport
import Testing

extension BrowserTests {
  /// The instruments themselves, on a page of a few lines.
  @Browsing
  struct Harness {
    private let folder: TemporaryFolder
    private let tab: Tab

    init() throws {
      folder = try TemporaryFolder()
      tab = try InOneBrowser.tab()
    }

    private func open(_ body: String) throws {
      let page = """
        <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>A page</title>\
        <meta http-equiv="Content-Security-Policy" content="\
        default-src 'none'; script-src 'unsafe-inline'">\(body)</html>
        """
      try tab.open(URL(filePath: folder.write(page, to: "page.html")))
    }

    @Test
    func `an expression and a promise are evaluated`() throws {
      defer { try? tab.close() }
      try open("<p>Ää")
      #expect(try tab.evaluate("document.querySelector('p').textContent", as: String.self) == "Ää")
      #expect(try tab.evaluate("new Promise(done => setTimeout(done, 5, [1, 2]))") == [1, 2])
      #expect(try tab.evaluate("undefined", as: Int?.self) == nil)
      #expect(throws: BrowserFailure.self) { try tab.evaluate("nobody.there", as: Int.self) }
      #expect(throws: BrowserFailure.self) { try tab.wait(until: "false", within: 0.1) }
      #expect(throws: BrowserFailure.self) {
        try tab.evaluate("new Promise(() => {})", as: Int.self, within: 0.2)
      }
      #expect(tab.requests.count == 1)
      #expect(tab.complaints == [])
    }

    @Test
    func `keys reach the page as a person presses them`() throws {
      defer { try? tab.close() }
      try open(
        """
        <input id="words"><button id="more" onclick="this.textContent = 'pressed'">More</button>
        <select id="one"><option>a<option>b<option>c</select><input type="checkbox" id="box">
        """)
      try tab.tab(to: "#words")
      try tab.type("Äiti 8")
      try tab.tab(to: "#more")
      try tab.press(.enter)
      try tab.tab(to: "#one")
      try tab.press(.down)
      try tab.press(.down)
      try tab.tab(to: "#box")
      try tab.press(.space)
      #expect(
        try tab.evaluate("[words.value, more.textContent, one.value, box.checked + '']")
          == ["Äiti 8", "pressed", "c", "true"])
      try tab.press(.tab, holding: .shift)
      #expect(try tab.focus == "select#one")
      #expect(throws: BrowserFailure.self) { try tab.tab(to: "#nobody", atMost: 3) }
    }

    @Test
    func `what a page should not do is told`() throws {
      defer { try? tab.close() }
      try open(
        """
        <script>console.error('one'); setTimeout(() => nobody.there)</script>
        <p style="color: red"><img src="https://example.org/x.png">
        """)
      try tab.run("await new Promise(done => setTimeout(done, 50))")
      tab.listen()
      let told = tab.complaints.joined(separator: "\n")
      for part in ["one", "nobody is not defined", "ContentSecurityPolicy", "example.org"] {
        #expect(told.contains(part), "\(told)")
      }
    }

    @Test
    func `a page is read as assistive technology reads it`() throws {
      defer { try? tab.close() }
      try open(
        """
        <main><h1>Lines</h1><p>Two <b>of</b> them<ul><li><a href="#a">The first</a></ul>
        <label><input type="checkbox" checked>Yes</label><p hidden>Hidden</p></main>
        """)
      #expect(
        try tab.accessibility(of: "main").text == """
          main
            heading “Lines” level=1
            paragraph
              Two
              of
              them
            list
              listitem level=1
                link “The first”
            checkbox “Yes” checked=true

          """)
    }

    @Test
    func `a page without script is opened and read`() throws {
      defer { try? tab.close() }
      try tab.disableScript()
      try open("<p id='it'>still</p><script>it.textContent = 'changed'</script>")
      #expect(try tab.evaluate("it.textContent") == "still")
    }

    @Test
    func `screens and settings are those asked for`() throws {
      defer { try? tab.close() }
      try tab.resize(width: 320)
      try tab.prefer(.dark, forcedColors: true, reducedMotion: true)
      try open("<p>Text")
      let queries = [
        "(width: 320px)", "(prefers-color-scheme: dark)", "(forced-colors: active)",
        "(prefers-reduced-motion: reduce)",
      ]
      for query in queries {
        #expect(try tab.evaluate("matchMedia(\(quoted(query))).matches") == true, "\(query)")
      }
      try tab.spaceText()
      #expect(
        try tab.evaluate("getComputedStyle(document.querySelector('p')).letterSpacing") != "normal")
    }

    @Test
    func `pictures and prints are of the page`() throws {
      defer { try? tab.close() }
      try open("<p>Text")
      let before = try tab.picture()
      try tab.run("document.querySelector('p').textContent = 'Other'")
      #expect(try tab.picture() != before)
      let pdf = try tab.print()
      #expect(pdf.starts(with: Data("%PDF".utf8)))
    }

    @Test(
      .enabled(
        if: Axe.program != nil, "build/axe/axe.min.js is not there; .ci/browser fetches it"))
    func `axe finds what is wrong with a page`() throws {
      defer { try? tab.close() }
      try open("<main><h1>Page</h1><input></main>")
      #expect(try Axe.judge(tab).violations.map(\.rule) == ["label"])
    }
  }
}
