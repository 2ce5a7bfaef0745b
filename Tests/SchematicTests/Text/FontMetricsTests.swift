import Schematic
import Testing

struct FontMetricsTests {
  /// What FreeType with HarfBuzz measures for DejaVu Sans at 100 units per em.
  struct Sample: Sendable {
    let text: String
    let regular: Double
    let bold: Double
    let top: Double
    let bottom: Double
  }

  static let samples = [
    Sample(
      text: "Lastensuojelun moniammatillinen asiantuntijatyöryhmä", regular: 2792.75, bold: 3155.23,
      top: 77, bottom: 22),
    Sample(text: "S+U Friedrichstr.", regular: 838.66, bold: 951.17, top: 76, bottom: 1),
    Sample(
      text: "Südtiroler Platz-Hauptbahnhof", regular: 1510.58, bold: 1730.23, top: 77, bottom: 21),
    Sample(text: "Čáhci ja đŋšŧž", regular: 700.52, bold: 785.30, top: 93, bottom: 22),
    Sample(text: "AAA-JO-o", regular: 460.34, bold: 507.95, top: 75, bottom: 20),
    Sample(text: "Ääkköset, Åbo (jgpqy)", regular: 1099.83, bold: 1249.92, top: 93, bottom: 22),
  ]

  @Test(arguments: samples)
  func `the room for a text covers what a shaper measures, within a few percent`(sample: Sample) {
    for (bold, measured) in [(false, sample.regular), (true, sample.bold)] {
      let width = FontMetrics.width(of: sample.text, size: 100, bold: bold)
      #expect(width >= measured)
      #expect(width <= measured * 1.06 + 3)
    }
    #expect(FontMetrics.ascent(of: sample.text, size: 100) >= sample.top)
    #expect(FontMetrics.descent(of: sample.text, size: 100) >= sample.bottom)
  }

  @Test func `text that is not there takes no room, and an unknown character takes plenty`() {
    #expect(FontMetrics.width(of: "", size: 12) == 0)
    #expect(FontMetrics.width(of: "\u{AD}\u{200B}", size: 12) == 0)
    #expect(FontMetrics.width(of: "漢", size: 12) > 12)
    #expect(FontMetrics.width(of: "😀", size: 12) > 12)
  }

  @Test func `width grows with the size and with every letter`() {
    let one = FontMetrics.width(of: "asiantuntija", size: 12)
    #expect(abs(FontMetrics.width(of: "asiantuntija", size: 24) - 2 * one) < 1e-9)
    #expect(FontMetrics.width(of: "asiantuntijat", size: 12) > one)
    #expect(FontMetrics.width(of: "asiantuntija", size: 12, bold: true) > one)
  }
}
