import Foundation
import Linjasto
import LinjastoFormat
import TestSupport
import Testing

@testable import Fuzzing

extension BrowserTests {
  /// Texts of a map are texts on its page, whatever they say; and a public page keeps what is for staff.
  @Browsing
  struct HostilePage {
    /// Texts that a map may hold, in rows that fill it.
    private static let rows: [[String]] = {
      let texts = HostileText.all.map(\.value).filter { text in
        guard text.count < 600, let network = try? SmallNetwork.network() else { return false }
        let file = NetworkPrinter.yaml(HostileNetwork(network, saying: text).network)
        return NetworkReader.read(SourceFile(path: "map.yaml", text: file)).value != nil
      }
      return stride(from: 0, to: texts.count, by: 12).map {
        Array(texts[$0..<min($0 + 12, texts.count)])
      }
    }()

    @Test
    func `no text of a map becomes markup or runs`() throws {
      let network = try Repository.network("tampere")
      try #require(!Self.rows.isEmpty)
      for (index, row) in Self.rows.enumerated() {
        let text = NetworkPrinter.yaml(HostileNetwork(network, saying: row).network)
        let file = try InOneBrowser.pages.write(text, to: "hostile-\(index).yaml")
        try reading([file]) { tab in
          #expect(try tab.evaluate("typeof hit === 'undefined'") == true)
          try tab.expectNone(
            """
            [...document.querySelectorAll('img, iframe, object, embed, b b, marquee, [onerror],'
              + '[onload], [onmouseover], [onfocus], [autofocus], a[href^="javascript" i],'
              + 'a[href^="data:" i]')].map(e => e.outerHTML.slice(0, 120))
            """)
          if Pages.haveEngine {
            #expect(try tab.evaluate("document.documentElement.matches('.asking')") == true)
            let answer: String = try tab.evaluate(
              """
              (async () => {
                const line = document.querySelector('[data-line]').dataset.line;
                const answer = await ask('route', {region: '08', need: [line]});
                const box = document.createElement('div');
                put(box, answer.html);
                return [...box.querySelectorAll('script, img, iframe, [style], svg')]
                  .map(e => e.outerHTML).join() + (answer.text ? '' : 'no text');
              })()
              """)
            #expect(answer == "")
          }
        }
      }
    }

    @Test
    func `what is for staff is nowhere in a public file`() throws {
      let network = try Repository.network("tampere")
      var contents = network.contents
      // Ids of several words, which no text of a map says by chance.
      let hidden = Set(
        network.stations.map(\.id).filter { $0.rawValue.contains("-") }.prefix(8))
      for index in contents.stations.indices where hidden.contains(contents.stations[index].id) {
        contents.stations[index].visibility = .staff
        contents.stations[index].name = LocalizedText([.finnish: "Vain henkilökunnalle \(index)"])
      }
      let text = NetworkPrinter.yaml(Network(sound: contents))
      let file = try InOneBrowser.pages.write(text, to: "staff.yaml")
      let page = try InOneBrowser.pages.text(of: [file])
      #expect(!page.contains("Vain henkilökunnalle"))
      for id in hidden {
        let words = page.ranges(of: id.rawValue).filter { range in
          let around = [
            range.lowerBound == page.startIndex ? nil : page[page.index(before: range.lowerBound)],
            range.upperBound == page.endIndex ? nil : page[range.upperBound],
          ]
          return !around.compactMap(\.self).contains { $0.isLetter || $0.isNumber || $0 == "-" }
        }
        #expect(words.isEmpty, "\(id)")
      }
      let whole = try InOneBrowser.pages.text(of: [file], ["--staff"])
      for id in hidden { #expect(whole.contains("station/\(id)"), "\(id)") }
    }

    @Test
    func `contacts stay out of a public file`() throws {
      let page = try InOneBrowser.pages.text(of: ["tampere"])
      #expect(!page.contains("\"contacts\":"))
      #expect(!page.contains("linjasto-contacts"))
    }
  }
}
