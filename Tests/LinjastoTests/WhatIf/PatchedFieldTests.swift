import Linjasto
import TestSupport
import Testing

@Suite struct PatchedFieldTests {
  @Test(arguments: 0..<10 as Range<UInt64>)
  func `a patch of one key changes that field and no other`(seed: UInt64) throws {
    let network = GeneratedNetwork.mixed(stations: 12, lines: 4, regions: 4, seed: seed)
    let old = network.stations[0]
    for field in Station.fields.all where field.key != "id" {
      var new = network.stations[1]
      new.id = old.id
      let patch = NetworkPatch(stations: [new], touched: [[field.key]])
      let patched = try #require(network.patched(with: patch).value?[old.id])
      let together: Set<String> =
        switch field.key {
        case "attach", "lines": ["attach", "lines"]
        case "assumed", "assumed_fields": ["assumed", "assumed_fields"]
        default: [field.key]
        }
      for seen in Station.fields.all where !["assumed", "assumed_fields"].contains(seen.key) {
        let isNew = together.contains(seen.key) && field.key != "attach"
        #expect(
          seen.get(patched) == seen.get(isNew ? new : old), "\(field.key) against \(seen.key)")
      }
      let isAssumed = ["assumed", "assumed_fields"].contains(field.key)
      let left = old.assumptions.fields.filter { !$0.hasPrefix(field.key) }
      #expect(patched.assumptions.fields == (isAssumed ? new.assumptions.fields : left))
    }
  }
}
