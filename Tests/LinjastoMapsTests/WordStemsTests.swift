import LinjastoMaps
import Schematic
import Testing

struct WordStemsTests {
  @Test func `stems are lower case, of three letters or more, none twice`() {
    let stems = Hyphenation.serviceNames.stems
    #expect(stems.count > 10)
    #expect(Set(stems).count == stems.count)
    for stem in stems {
      #expect(stem == stem.lowercased())
      #expect(stem.count >= 3, "\(stem)")
    }
  }
}
