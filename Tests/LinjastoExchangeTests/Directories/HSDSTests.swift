import Foundation
import Linjasto
import LinjastoExchange
import Schematic
import TestSupport
import Testing

@Suite struct HSDSTests {
  /// What the published schemas of HSDS 3 require, by kind of record; the list in which a record stands
  /// tells its kind.
  private static let required: [String: [String]] = [
    "organizations": ["id", "name", "description"], "services": ["id", "name", "status"],
    "taxonomies": ["id", "name", "description"], "taxonomy_terms": ["id", "name", "description"],
    "service_areas": ["id"], "service_at_locations": ["id", "location"], "languages": ["id"],
    "attributes": ["id"], "organization_identifiers": ["id", "identifier_type", "identifier"],
    "location": ["id", "location_type"], "organization": ["id", "name", "description"],
    "taxonomy_term": ["id", "name", "description"],
  ]

  private static func document(_ network: Network) throws -> JSON {
    try JSON(parsing: HSDS.text(of: network, in: .swedish, on: network.asOf))
  }

  @Test func `every record has what the schemas require, and an id of its own`() throws {
    for sample in try GraphReaders.samples.get() {
      let document = try Self.document(sample.network)
      var wrong: [String] = []
      var ids: [String: [String]] = [:]
      func look(_ json: JSON, _ kind: String, isCopy: Bool) {
        switch json {
        case .array(let items): for item in items { look(item, kind, isCopy: isCopy) }
        case .object(let members):
          for key in Self.required[kind] ?? [] where json[key] == nil {
            wrong.append("\(kind) without \(key)")
          }
          if let id = json["id"]?.string {
            if UUID(uuidString: id) == nil { wrong.append("\(kind) \(id)") }
            if !isCopy { ids[kind, default: []].append(id) }
          }
          for member in members {
            // A service holds its organization, and an attribute its term, once more.
            let isOwner = ["organization", "taxonomy_term"].contains(member.key)
            look(member.value, member.key, isCopy: isCopy || isOwner)
          }
        default: break
        }
      }
      look(document, "", isCopy: false)
      #expect(wrong.isEmpty, "\(sample.name): \(wrong.prefix(5))")
      for (kind, list) in ids { #expect(Set(list).count == list.count, "\(sample.name) \(kind)") }
    }
  }

  @Test func `what a record refers to is there`() throws {
    for sample in try GraphReaders.samples.get() {
      let (network, document) = (sample.network, try Self.document(sample.network))
      func ids(_ list: String) -> Set<String> {
        Set((document[list]?.array ?? []).compactMap { $0["id"]?.string })
      }
      let (organizations, terms) = (ids("organizations"), ids("taxonomy_terms"))
      let services = document["services"]?.array ?? []
      #expect(services.count == network.stations.count)
      #expect(organizations.count == network.contents.organizations.count)
      #expect(terms.count == network.lines.count + network.roles.count)
      for (service, station) in zip(services, network.stations) {
        #expect((service["organization_id"] == nil) == (station.organization == nil))
        if let owner = service["organization_id"]?.string { #expect(organizations.contains(owner)) }
        let links = (service["attributes"]?.array ?? []).compactMap {
          $0["taxonomy_term_id"]?.string
        }
        #expect(links.count == Set(station.lines).count + Set(station.roles).count)
        #expect(links.allSatisfy(terms.contains))
        #expect(
          (service["attributes"]?.array ?? []).allSatisfy { $0["link_id"] == service["id"] })
      }
    }
  }

  @Test func `every field of a station stands in its service`() throws {
    for sample in try GraphReaders.samples.get() where sample.name != "hostile" {
      let services = try Self.document(sample.network)["services"]?.array ?? []
      for (service, station) in zip(services, sample.network.stations) {
        let labels = (service["attributes"]?.array ?? []).compactMap { $0["label"]?.string }
        let lost = Station.fields.all.filter { $0.get(station) != nil && $0.key != "id" }.map(\.key)
          .filter { key in
            !labels.contains { $0 == key || $0.hasPrefix(key + "_") }
          }
        // An empty list of lines says that it belongs to the area, which `attach` says too.
        #expect(lost.filter { $0 != "lines" || !station.lines.isEmpty } == [])
      }
    }
  }

  @Test func `planned, ended, absent and unknown are told apart`() throws {
    let services = try Self.document(try RichMap.network())["services"]?.array ?? []
    func status(_ name: String) -> [String?] {
      let service = services.first { $0["name"]?.string == name }
      let attribute = service?["attributes"]?.array?.first { $0["label"] == "status" }
      return [service?["status"]?.string, attribute?["value"]?.string]
    }
    #expect(status("Oikeusapu") == ["active", "active"])
    #expect(status("Kokeilu") == ["active", "pilot"])
    #expect(status("Tuleva") == ["inactive", "planned"])
    #expect(status("Kysytty") == ["inactive", "inquiry"])
    #expect(status("Suljettu") == ["defunct", "ended"])
    #expect(status("Mennyt") == ["defunct", "active"])
    #expect(status("Poissa") == ["temporarily closed", "active"])
  }

  @Test func `an id is the same in every export of a map, and another in another map`() throws {
    let network = try SmallNetwork.network()
    var contents = network.contents
    contents.stations.reverse()
    let (one, two) = (try Self.document(network), try Self.document(Network(sound: contents)))
    func ids(_ json: JSON) -> Set<String> {
      Set((json["services"]?.array ?? []).compactMap { $0["id"]?.string })
    }
    #expect(ids(one) == ids(two))
    contents.id = "other"
    #expect(ids(try Self.document(Network(sound: contents))).isDisjoint(with: ids(one)))
  }

  @Test func `nobody can be contacted by it`() throws {
    for sample in try GraphReaders.samples.get() {
      let text = HSDS.text(of: sample.network, in: .finnish, on: nil)
      for key in ["contacts", "phones", "email", "metadata", "assurer_email"] {
        #expect(!text.contains("\"\(key)\""))
      }
    }
  }
}
