import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoPages
@testable import LinjastoText

@Suite struct WellFormedTests {
  @Test(arguments: Repository.mapSets, Words.languages)
  func `every element is closed, every id is one, every link leads somewhere`(
    maps: [String], language: Language
  ) throws {
    let page = PageDocument.of(try maps.map { try Repository.network($0) }, in: language).file
    let elements = Elements(page)
    #expect(elements.faults.isEmpty)
    let ids = Set(elements.all.compactMap { $0["id"] })
    #expect(elements.all.count { $0["id"] != nil } == ids.count)
    let links = elements.all.compactMap { $0.name == "a" ? $0["href"] : nil }
    #expect(links.count > 100)
    for link in links where !link.hasPrefix("https://") {
      #expect(link.hasPrefix("#") && ids.contains(link.dropFirst()), "\(link)")
    }
    for id in elements.all.compactMap({ $0["aria-labelledby"] }) where id != "card-heading" {
      #expect(ids.contains(id), "\(id)")
    }
  }

  @Test func `links lead to what their own map says, where two maps say other things of one id`()
    throws
  {
    let first = try Repository.network("tampere")
    var contents = first.contents
    contents.id = "other"
    contents.guidance[0].text = LocalizedText([.finnish: "Toisen kartan ohje."])
    contents.sources[0].title = LocalizedText([.finnish: "Toisen kartan lähde"])
    let page = PageDocument.of([first, Network(sound: contents)]).file
    let elements = Elements(page)
    let ids = Set(elements.all.compactMap { $0["id"] })
    #expect(elements.all.count { $0["id"] != nil } == ids.count)
    #expect(ids.contains("guidance/\(first.guidance[0].id)/other"))
    #expect(ids.contains("source/\(first.contents.sources[0].id)/other"))
    for link in elements.all.compactMap({ $0.name == "a" ? $0["href"] : nil })
    where link.hasPrefix("#") { #expect(ids.contains(link.dropFirst()), "\(link)") }
  }

  @Test(arguments: Repository.mapSets)
  func `headings go down one step at a time`(maps: [String]) throws {
    let page = PageDocument.of(try maps.map { try Repository.network($0) }).file
    let elements = Elements(page)
    let levels = elements.all.filter {
      $0.name.count == 2 && $0.name.first == "h" && !elements.isInside($0, "template")
    }.compactMap { Int($0.name.dropFirst()) }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
  }

  @Test func `nothing runs or is fetched but what the policy knows`() throws {
    let page = PageDocument.of([try Repository.network("tampere")]).file
    let elements = Elements(page)
    for element in elements.all {
      for attribute in element.attributes {
        #expect(attribute.name != "style" && !attribute.name.hasPrefix("on"), "\(element.name)")
        #expect(attribute.name != "src" && attribute.name != "action", "\(element.name)")
        #expect(!attribute.value.hasPrefix("http:"), "\(attribute.value)")
      }
    }
    #expect(!page.contains("url(") && !page.contains("@import"))
  }

  @Test func `every control has a name, and says what it does`() throws {
    let document = PageDocument.of([try Repository.network("tampere")])
    let elements = Elements(document.chrome([.free, .region]))
    #expect(elements.faults.isEmpty)
    for element in elements.all {
      switch element.name {
      case "input" where element["type"] == "hidden": break
      case "input", "select":
        #expect(elements.isInside(element, "label"), "\(element.attributes)")
        let isKnown = element["name"] ?? element["data-do"] != nil ? true : false
        #expect(isKnown, "\(element.attributes)")
      case "button":
        #expect(element["data-do"] != nil && element["type"] != nil, "\(element.attributes)")
      case "fieldset":
        let index = elements.all.firstIndex {
          $0.around.last.map { elements.all[$0].name } == "fieldset"
        }
        #expect(index.map { elements.all[$0].name } == "legend")
      case "details":
        #expect(elements.all.contains { $0.name == "summary" })
      default: break
      }
    }
    let deeds = Set(elements.all.compactMap { $0["data-do"] })
    #expect(
      deeds.isSuperset(of: [
        "open-panel", "find", "view", "zoom-in", "zoom-out", "fit", "filter", "clear-filters",
        "language", "print", "save-svg", "save-png", "ask", "clear", "screen", "copy",
        "print-answer", "gaps", "resilience", "plan", "county", "csv", "show-on-map",
        "show-in-text", "why-not", "without", "include", "close-card",
      ]))
  }

  @Test func `a page without scripts has no controls`() throws {
    let document = PageDocument.of([try Repository.network("tampere")])
    let page = document.html(
      views: [], policy: "", styles: [document.rules], carried: [("engine", "AAAA")])
    let controls: Set<Substring> = ["button", "input", "select", "form", "template", "script"]
    #expect(Elements(page).all.allSatisfy { !controls.contains($0.name) })
  }

  @Test func `a hostile map has the elements of a harmless one`() throws {
    func page(_ said: String) throws -> Elements {
      var contents = try Repository.network("tampere").contents
      let said = LocalizedText([.finnish: said])
      contents.title = said
      contents.lines[0].name = said
      contents.lines[0].clientGroup = said
      contents.regions[0].name = said
      contents.stations[0].name = said
      contents.stations[0].note = said
      contents.stations[1].name = said
      contents.roles[0].name = said
      contents.organizations[0].name = said
      contents.sources[0].title = said
      contents.guidance[0].text = said
      contents.openQuestions[0].text = said
      return Elements(PageDocument.of([Network(sound: contents)], in: .swedish).file)
    }
    let plain = try page("Nimi").all.map { $0.name }
    for (name, text) in HostileText.all {
      let hostile = try page(text)
      #expect(hostile.faults.isEmpty, "\(name)")
      // Who says nothing has no row to say it in.
      if !text.allSatisfy({ $0.isWhitespace }) {
        #expect(hostile.all.map { $0.name } == plain, "\(name)")
      }
    }
  }

  @Test func `a sign under an accent is escaped like any other`() {
    #expect(HTML.text("<\u{301}b>").written == "&lt;\u{301}b&gt;")
    #expect(
      HTML.element("p", [("title", "x\"\u{301} id=\"y")], of: []).written.unicodeScalars.count {
        $0 == "\""
      } == 2)
  }

  @Test func `a text stays on its line`() throws {
    var contents = try Repository.network("tampere").contents
    contents.stations[0].methods = ["eka\nmap.yaml:1:1: error", "toka\r\nrivi"]
    let twin = PageDocument.of([Network(sound: contents)]).twin
    #expect(twin.contains("eka map.yaml:1:1: error") && twin.contains("toka rivi"))
  }

  @Test func `marks of a language make elements that are closed`() {
    #expect(
      HTML.spoken("a \u{F8FB}sv\u{F8FC}<b>\u{F8FD}.").written
        == "a <span lang=\"sv\">&lt;b&gt;</span>.")
    for text in [
      "\u{F8FB}", "\u{F8FB}sv", "\u{F8FB}sv\u{F8FC}open", "\u{F8FD}\u{F8FC}\u{F8FB}",
      "\u{F8FB}xx\u{F8FC}a\u{F8FD}", "\u{F8FB}sv\u{F8FC}\u{F8FB}en\u{F8FC}a\u{F8FD}\u{F8FD}",
    ] {
      let written = HTML.spoken(text).written
      #expect(Elements(written).faults.isEmpty)
      #expect(!written.unicodeScalars.contains { (0xF8FB...0xF8FD).contains($0.value) })
    }
  }
}
