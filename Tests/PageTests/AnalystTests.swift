import Foundation
import Linjasto
import TestSupport
import Testing

extension BrowserTests {
  /// The analyst's panel, filled in and asked on the page, says what the command says.
  @Browsing
  @Suite(.enabled(if: Pages.haveEngine, "build/ holds no engine: make wasm builds it"))
  struct Analyst {
    private static let panel = ".panel[data-panel=gaps]"

    @Test(arguments: ["fi", "sv"])
    func `what would be is asked, and each of its cells explained`(language: String) throws {
      let folder = try TemporaryFolder()
      let patch = try folder.write(
        """
        patch: linjasto-patch/1
        remove: [marak-pirkanmaa]
        agreements: [{station: eskoo, regions: ["08"], state: signed}]
        stations:
          - id: new-expert
            name: {fi: Uusi asiantuntija, sv: Ny expert, en: New expert}
            serves: ["07"]
            lines: [rare-diseases]
            roles: [police]
        """, to: "patch.yaml")
      let whatIf = """
        remove: 'marak-pirkanmaa', sign_station: 'eskoo', sign_region: '08',
        add_region: '07', add_line: 'rare-diseases', add_role: 'police'
        """
      try reading(["tampere"], ["--staff"]) { tab in
        try open(language, in: tab)
        for (fields, options) in [
          ("", []), ("facts_only: true", ["--facts-only"]), ("region: '08'", ["--region", "08"]),
          (whatIf, ["--with", patch]),
          ("\(whatIf), region: '07'", ["--with", patch, "--region", "07"]),
        ] {
          let shown = try ask("gaps", fields, in: tab)
          let told = try command(options, language)
          #expect(try tab.evaluate("gaps.answer.text") == told, "\(options)")
          #expect(fields.isEmpty || !shown.isEmpty)
          let isChanged: Bool = try tab.evaluate(
            "!!document.querySelector('\(Self.panel) .answer .changes')?.textContent.trim()")
          #expect(isChanged == fields.contains("remove"), "\(options)")
        }
        // The last answer is of one region: its first and its last cell.
        let cells: [String] = try tab.evaluate(
          "[...document.querySelectorAll('\(Self.panel) [data-do=cell]')].map(e => e.value)")
        #expect(!cells.isEmpty)
        for cell in [cells.first, cells.last].compactMap(\.self) {
          let button = "\(Self.panel) [data-do=cell][value=\"\(cell)\"]"
          try tab.run("document.querySelector('\(button)').click()")
          let row = "document.querySelector('\(Self.panel) tr.explanation')"
          try tab.wait(until: "\(row)?.innerText.trim() && !\(row).querySelector('[aria-busy]')")
          let told = try command(["--explain", cell, "--with", patch], language)
          #expect(try unsaid(told, in: tab.evaluate("\(row).innerText")) == [], "\(cell)")
          #expect(try tab.evaluate("document.querySelector('\(button)').ariaExpanded") == "true")
          try tab.run("document.querySelector('\(button)').click()")
          try tab.wait(until: "!\(row)")
        }
      }
    }

    @Test(arguments: ["fi", "sv"])
    func `resilience and plan are the command's`(language: String) throws {
      try reading(["tampere"], ["--staff"]) { tab in
        try open(language, in: tab)
        for door in ["resilience", "plan"] {
          let shown = try ask(door, "", in: tab)
          let text: String = try tab.evaluate("gaps.answer.text")
          // The command tells the gaps first.
          let told = try command(["--\(door)"], language)
          #expect(!text.isEmpty && told.hasSuffix("\n\n\(text)"))
          #expect(unsaid(text, in: shown) == [])
        }
      }
    }

    @Test
    func `a county's own page has all its lines and who serves them`() throws {
      let network = try Repository.network("tampere")
      try reading(["tampere"], ["--staff"]) { tab in
        try open("fi", in: tab)
        let shown = try ask("county", "region: '08'", in: tab)
        let names = network.lines.map { $0.name.text(in: .finnish) }
        #expect(names.filter { !shown.contains($0) } == [])
      }
    }

    private func open(_ language: String, in tab: Tab) throws {
      if language != "fi" { try tab.speak(language) }
      try tab.run("document.querySelector('[data-do=open-panel][value=gaps]').click()")
    }

    /// Fills the form in anew, and presses one of its buttons; gives what is shown then.
    private func ask(_ door: String, _ fields: String, in tab: Tab) throws -> String {
      try tab.run(
        """
        const form = document.querySelector('form[data-panel=gaps]');
        form.reset();
        gaps.answer = null;
        Object.entries({ \(fields) }).forEach(([name, value]) => {
          const field = form.elements[name];
          if (field.type === 'checkbox') field.checked = value;
          else field.value = value;
          if (field.value !== String(value)) throw new Error(`${name} takes no ${value}`);
        });
        form.querySelector('[data-do=\(door)]').click();
        """)
      try tab.wait(until: "gaps.answer", within: 120)
      try tab.wait(until: "!document.querySelector('\(Self.panel) [aria-busy]')")
      return try tab.evaluate("document.querySelector('\(Self.panel) .answer').innerText")
    }

    private func command(_ options: [String], _ language: String) throws -> String {
      let run = try CommandRun(["gaps", "maps/tampere.yaml", "--lang", language] + options)
      guard run.status == 0 else { throw BrowserFailure(run.messages) }
      return run.output
    }
  }
}
