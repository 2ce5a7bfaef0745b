import Graphviz
import Linjasto
import LinjastoFormat
import Schematic
import TestSupport

/// Texts of a map, of any kind, in everything that is written.
extension FuzzKind {
  static let pages = FuzzKind(
    "pages", bound: .seconds(10), seeds: { HostileText.all.map(\.value) },
    check: { bytes in
      var outcome = Outcome()
      let text = String(decoding: bytes.prefix(2000), as: UTF8.self)
      let network = HostileNetwork(Ground.form, saying: text).network
      let file = SourceFile(path: "map.yaml", text: NetworkPrinter.yaml(network))
      let isRead = NetworkReader.read(file).value != nil
      outcome.signal(isRead ? "let in" : "kept out")
      outcome.isKeptOut = !isRead
      outcome.tells(network)
      guard isRead, text.contains(where: { $0.isNewline }) else { return outcome }
      var flat = Outcome()
      let words = String(text.map { $0.isNewline ? " " : $0 })
      // A mark behind a break stands alone; behind a space it is one letter with it.
      guard words.allSatisfy({ $0 == " " || $0.unicodeScalars.first != " " }) else {
        return outcome
      }
      flat.tells(HostileNetwork(Ground.form, saying: words).network)
      outcome.expect(flat.lines == outcome.lines, "a break in a text breaks a line")
      return outcome
    })

  static let drawing = FuzzKind(
    "drawing", seeds: { HostileText.all.map(\.value) },
    check: { bytes in
      var outcome = Outcome()
      outcome.shows(String(decoding: bytes.prefix(4000), as: UTF8.self))
      return outcome
    })
}

extension Outcome {
  /// A drawing with the text in every place of it, as SVG and in Graphviz' own language.
  mutating func shows(_ text: String) {
    let drawing = Drawing.sample(label: text, id: text)
    let description = MapDescription(
      title: text, summary: text, language: text, prefix: text, className: text, format: text,
      stationNames: ["police": text, text: text], stationNotes: [text: text],
      lineNames: ["violence": text, text: text],
      links: [text: text, "state-active": "https://example.org/" + text],
      manifest: [.init(text, .string(text))])
    do {
      let svg = try drawing.svg(description)
      markup(svg, "the SVG", .drawing)
      expect(XMLTree.parse(svg) != nil, "the SVG is no XML")
      expect((try? MapManifest.read(fromSVG: svg)) != nil, "the SVG's manifest cannot be read")
    } catch {
      expect(false, "no SVG: \(error)")
    }
    guard let dot = drawing.dot else { return expect(false, "no DOT") }
    printed(dot, "the DOT")
    guard let statements = DOTReader.statements(of: dot) else {
      return expect(false, "the DOT cannot be read")
    }
    let harmless = Drawing.sample(label: "x", id: "x").dot.flatMap(DOTReader.statements)
    expect(
      statements.map(\.words) == harmless?.map(\.words), "the DOT has other statements than ours")
  }
}
