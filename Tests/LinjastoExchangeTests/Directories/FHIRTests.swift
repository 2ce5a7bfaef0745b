import Foundation
import Linjasto
import LinjastoExchange
import Schematic
import TestSupport
import Testing

@Suite struct FHIRTests {
  private static func entries(_ network: Network) throws -> [JSON] {
    let bundle = try JSON(parsing: FHIR.text(of: network, in: .swedish, on: network.asOf))
    #expect(bundle["resourceType"] == "Bundle" && bundle["type"] == "collection")
    return bundle["entry"]?.array ?? []
  }

  private static func resources(_ network: Network, _ kind: String) throws -> [JSON] {
    try entries(network).compactMap { $0["resource"] }.filter {
      $0["resourceType"]?.string == kind
    }
  }

  @Test func `there is a resource for each record, and nobody in it`() throws {
    for sample in try GraphReaders.samples.get() {
      let network = sample.network
      var counts: [String: Int] = [:]
      for entry in try Self.entries(network) {
        counts[entry["resource"]?["resourceType"]?.string ?? "", default: 0] += 1
      }
      let roles = network.stations.count {
        [.role, .coordinator, .liaison, .researcher].contains($0.kind)
      }
      let expected = [
        "Location": network.regions.count,
        "Organization": network.contents.organizations.count, "PractitionerRole": roles,
        "HealthcareService": network.stations.count - roles,
        "OrganizationAffiliation": network.stations.reduce(0) { $0 + $1.agreements.count },
      ].filter { $0.value > 0 }
      #expect(counts == expected, "\(sample.name)")
      let text = FHIR.text(of: network, in: .finnish, on: nil)
      for key in ["practitioner", "telecom", "contact"] { #expect(!text.contains("\"\(key)\"")) }
    }
  }

  @Test func `every reference leads to an entry of the bundle, and every id is used once`() throws {
    for sample in try GraphReaders.samples.get() {
      let entries = try Self.entries(sample.network)
      let urls = entries.compactMap { $0["fullUrl"]?.string }
      #expect(Set(urls).count == entries.count)
      #expect(
        entries.allSatisfy { entry in
          entry["fullUrl"]?.string == entry["resource"]?["id"]?.string.map { "urn:uuid:\($0)" }
        })
      var references: Set<String> = []
      func look(_ json: JSON) -> Bool {
        switch json {
        case .array(let items): return !items.isEmpty && items.allSatisfy(look)
        case .object(let members):
          if let reference = json["reference"]?.string { references.insert(reference) }
          return !members.isEmpty && members.allSatisfy { look($0.value) }
        case .string(let text): return !text.isEmpty
        case .null: return false
        default: return true
        }
      }
      // FHIR has no empty element, list or text.
      #expect(entries.allSatisfy(look), "\(sample.name)")
      #expect(references.isSubset(of: urls), "\(sample.name)")
    }
  }

  @Test func `planned and ended are not active, and of the unknown nothing is said`() throws {
    let network = try RichMap.network()
    let services = try Self.resources(network, "HealthcareService")
    func active(_ name: String) -> JSON? {
      services.first { $0["name"]?.string == name }?["active"]
    }
    #expect(active("Oikeusapu") == true && active("Kokeilu") == true && active("Poissa") == true)
    #expect(active("Tuleva") == false && active("Kysytty") == false && active("Suljettu") == false)
    #expect(active("Mennyt") == false && active("Ensi vuonna") == false)
    var contents = network.contents
    contents.stations[1].status = .unknown
    let later = try Self.resources(Network(sound: contents), "HealthcareService")
    #expect(later.first { $0["name"]?.string == "Oikeusapu" }?["active"] == nil)
    let silent = services.first { $0["name"]?.string == "Suljettu" }
    #expect(silent?["communication"] == nil && silent?["providedBy"] == nil)
  }

  @Test func `an agreement is active where it is signed, and nothing is said where nobody knows`()
    throws
  {
    let network = try RichMap.network()
    let agreements = network.stations.flatMap(\.agreements)
    let affiliations = try Self.resources(network, "OrganizationAffiliation")
    #expect(affiliations.count == agreements.count)
    for (affiliation, agreement) in zip(affiliations, agreements) {
      let expected: JSON? =
        switch agreement.state {
        case .signed: true
        case .notSigned: false
        case .inquiry, .unknown: nil
        }
      #expect(affiliation["active"] == expected)
      let state = affiliation["extension"]?.array?.first {
        $0["url"] == "urn:x-linjasto:state"
      }
      #expect(state?["valueString"]?.string == agreement.state.rawValue)
    }
  }

  @Test func `every field of a station is an extension`() throws {
    for sample in try GraphReaders.samples.get() where sample.name != "hostile" {
      let resources = try Self.entries(sample.network).compactMap { $0["resource"] }.filter {
        ["HealthcareService", "PractitionerRole"].contains($0["resourceType"]?.string)
      }
      for (resource, station) in zip(resources, sample.network.stations) {
        let urls = (resource["extension"]?.array ?? []).compactMap { $0["url"]?.string }
        let lost = Station.fields.all.filter { $0.get(station) != nil }.map(\.key).filter { key in
          !["id", "organization"].contains(key)
            && !urls.contains {
              $0 == "urn:x-linjasto:\(key)" || $0.hasPrefix("urn:x-linjasto:\(key)_")
            }
        }
        #expect(lost.filter { $0 != "lines" || !station.lines.isEmpty } == [])
      }
    }
  }
}
