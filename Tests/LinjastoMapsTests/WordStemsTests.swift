import LinjastoMaps
import Testing

@testable import Schematic

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

  /// Names of the area maps, and how the parts of their words are told apart.
  @Test(arguments: [
    "missbrukar|vård", "svår|behandlade", "minder|åriga", "rätts|psykiatriska",
    "barnneuro|psykiatri", "psyko|traumatologi", "hederskultur|expert", "undersöknings|enheten",
    "funktions|nedsättning", "erfarenhets|expert", "sairaala|opetus", "lasten|psykiatrinen",
    "kehitysvamma|huollon", "psyko|traumatologian", "maahanmuuttaja|työn", "turvapaikan|hakija",
    "neuro|psykiatrian", "asiantuntija|työryhmä", "güntzel|str.", "lähisuhde|väkivalta",
  ])
  func `compounds are broken between their parts`(word: String) {
    let parts = word.split(separator: "|").map(String.init)
    let places = Hyphenation.serviceNames.places(in: parts.joined(), longest: 6)
    let joints = places.filter { $0.kind == .compound }.map(\.offset)
    let wanted = parts.dropLast().reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    for offset in wanted.dropFirst() {
      #expect(joints.contains(offset), "\(word): \(places)")
    }
  }

  /// Words in which a stem would be found that is none, were it shorter.
  @Test(arguments: ["länsipohjalainen", "liikuntapaikkoja", "erfarenhetsexpert"])
  func `no part is seen in what only looks like one`(word: String) {
    let places = Hyphenation.serviceNames.places(in: word, longest: 6)
    let wrong = ["ohja", "kunta", "enhet"]
    for place in places where place.kind == .compound {
      let rest = word.dropFirst(place.offset)
      #expect(!wrong.contains { rest.hasPrefix($0) }, "\(word) before \(rest)")
    }
  }
}
