import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoPages
@testable import LinjastoText

/// The controls and answers of a page, as somebody who never saw a command line meets them.
@Suite struct ChromeTests {
  @Test func `a choice in another language is marked with its own`() throws {
    var contents = try Repository.network("tampere").contents
    contents.stations[0].name = LocalizedText([.finnish: "Suomeksi vain"])
    contents.lines[0].name = LocalizedText([.finnish: "Vain linja"])
    contents.roles[0].name = LocalizedText([.finnish: "rooli"])
    contents.regions[0].name = LocalizedText([.finnish: "Alue"])
    let (line, role) = (contents.lines[0], contents.roles[0])
    let chrome = PageDocument.of([Network(sound: contents)], in: .swedish).chrome([.free])
    #expect(chrome.contains(#"" lang="fi">Suomeksi vain</option>"#))
    #expect(chrome.contains("value=\"\(line.id)\" lang=\"fi\">\(line.code) Vain linja</option>"))
    #expect(chrome.contains(#"<span lang="fi">Rooli</span>"#))
    #expect(chrome.contains("lang=\"fi\">\(contents.regions[0].id) Alue</option>"))
    #expect(role.id == contents.roles[0].id)
  }

  @Test func `what a matrix says of missing roles is marked with its language`() throws {
    var contents = try Repository.network("tampere").contents
    for index in contents.roles.indices {
      contents.roles[index].name = LocalizedText([.finnish: "rooli \(index)"])
    }
    let twin = PageDocument.of([Network(sound: contents)], in: .swedish).twin
    let hidden = twin.matches(of: /<span class="hidden">(.*?)<\/td>/).map { "\($0.output.1)" }
    let telling = hidden.filter { $0.contains("rooli") }
    #expect(!telling.isEmpty)
    #expect(telling.allSatisfy { $0.contains(#"<span lang="fi">rooli"#) })
  }

  @Test func `three views are buttons, more are a list`() throws {
    let document = PageDocument.of([try Repository.network("tampere")])
    let few = document.chrome([.free, .area, .region])
    let many = document.chrome([.area, .map("a"), .map("b"), .map("c")])
    #expect(few.contains(#"data-do="view" value="area""#))
    #expect(!few.contains(#"<select data-do="view""#))
    #expect(many.contains(#"<select data-do="view""#))
  }

  @Test func `an answer says first whom to contact`() throws {
    let network = try Repository.network("tampere")
    var asked = RouteQuestion()
    asked.region = "08"
    asked.needs = ["E", "K"]
    let request = try #require(asked.request(on: network, today: network.asOf).value)
    let plan = JourneyPlanner(network, request).plan()
    let stations = try #require(plan.answers.first).stations
    let entry = try #require(plan.entry)
    for language in Words.languages {
      let html = RouteSheet(plan, on: network, in: SheetStyle(in: language)).html
      let brief = try #require(html.firstMatch(of: /<\/h3>\s*<div class="brief">([^§]*?)<\/div>/))
      let links = brief.output.1.matches(of: /<a href="#station\/([^"]+)"/)
        .map { Station.ID("\($0.output.1)") }
      #expect(links == [entry] + stations)
    }
  }

  @Test func `no answer about cover speaks of options`() throws {
    let networks = [try Repository.network("tampere")]
    for language in Words.languages {
      let picture = try #require(
        GapsQuestion().picture(of: networks, today: nil) { contents, _ in
          Diagnosed(Network(sound: contents))
        }.value)
      #expect(!picture.html(in: language).contains("--"))
    }
  }

  @Test(arguments: [
    ("Keskus 03 123 4000, arkisin", #"Keskus <a href="tel:031234000">03 123 4000</a>, arkisin"#),
    ("+358 40-123 4567", #"<a href="tel:+358401234567">+358 40-123 4567</a>"#),
    ("klo 08.00–15.00, 1.3.2026", "klo 08.00–15.00, 1.3.2026"), ("", ""),
    ("00100 < Helsinki", "00100 &lt; Helsinki"),
  ])
  func `a telephone number can be dialed`(text: String, html: String) {
    #expect(HTML.dialable(text).written == html)
  }
}
