import Linjasto
import LinjastoExchange
import TestSupport
import Testing

@Suite struct CarriageTests {
  private static let all: [Carriage] = [
    .bipartiteGraph, .projection, .loom, .neutralNetwork, .hsds, .fhir,
  ]

  @Test func `what a format takes are fields of the format of maps`() {
    let map = Network.Contents.fields.shape
    for carriage in Self.all {
      for (list, keys) in carriage.taken {
        guard case .some(let keys) = keys else { continue }
        let known: [String] =
          if list.isEmpty {
            map.fields.map(\.key)
          } else if case .list(.record(let record), _)? = map[list]?.shape {
            record.fields.map(\.key)
          } else {
            []
          }
        #expect(keys.subtracting(known) == [], "\(list)")
      }
    }
  }

  @Test func `a loss is told with how many records have it, and only where one has`() throws {
    let network = try RichMap.network()
    let losses = Carriage.loom.losses(of: network)
    func count(_ list: String, _ key: String) -> Int? {
      losses.first { $0.list == list && $0.kind == .field(key) }?.count
    }
    #expect(count("stations", "agreements") == 4)
    #expect(count("stations", "guidance") == nil)
    #expect(count("stations", "status") == nil)
    #expect(count("lines", "requires") == 1)
    #expect(losses.first { $0.list == "roles" }?.kind == .whole)
    #expect(losses.first { $0.list == "roles" }?.count == 3)
    #expect(Carriage.fhir.losses(of: network).allSatisfy { $0.list != "stations" })
  }

  @Test func `texts in other languages are told as lost`() throws {
    let network = try SmallNetwork.network()
    let loom = Carriage.loom.losses(of: network).filter { $0.kind == .otherLanguages }
    #expect(loom.map(\.list) == ["lines", "stations"])
    #expect(loom.map(\.count) == [3, 4])
  }

  @Test(arguments: [Language.finnish, .swedish, .english])
  func `every loss has words`(_ language: Language) throws {
    for name in Repository.mapNames {
      for carriage in Self.all {
        let texts = carriage.losses(of: try Repository.network(name)).map { $0.text(in: language) }
        #expect(Set(texts).count == texts.count)
        #expect(texts.allSatisfy { !$0.isEmpty })
      }
    }
  }
}
