package import Linjasto
internal import LinjastoText
internal import Schematic

/// A network as a collection of FHIR R4 resources: units and teams as services, roles and coordinators
/// as roles of practitioners without a practitioner, agreements as affiliations, regions as locations.
///
/// What a resource has no element for is an extension, under the key of the field. Nobody is named, and
/// there is no way to contact anybody.
package struct FHIR {
  let network: Network
  let language: Language
  let reading: Reading
  let ids: DirectoryIDs

  /// - Parameters:
  ///   - language: of names; every other one is among the extensions.
  ///   - day: what is active on it; nil counts every period as current.
  package static func text(of network: Network, in language: Language, on day: Day?) -> String {
    FHIR(
      network: network, language: language, reading: Reading(day: day),
      ids: DirectoryIDs(map: network.id)
    ).bundle.text(pretty: true) + "\n"
  }

  private var bundle: JSON {
    let resources =
      network.regions.map(location) + network.contents.organizations.map(organization)
      + network.stations.map(station) + network.stations.flatMap(affiliations)
    return .object([
      .init("resourceType", "Bundle"), .init("id", .string(ids.id("bundle"))),
      .init("type", "collection"),
      .init("entry", .array(resources)),
    ])
  }

  // MARK: Resources

  /// An entry of the bundle; elements that say nothing are left out, as FHIR has no empty ones.
  func entry(_ kind: String, _ id: String, _ elements: [(key: String, value: JSON?)]) -> JSON {
    let present = elements.compactMap { key, value -> JSON.Member? in
      switch value {
      case nil, .array([])?, .string("")?, .object([])?: nil
      case let value?: JSON.Member(key, value)
      }
    }
    return .object([
      .init("fullUrl", .string("urn:uuid:\(id)")),
      .init(
        "resource",
        .object([.init("resourceType", .string(kind)), .init("id", .string(id))] + present)),
    ])
  }

  private func location(_ region: Region) -> JSON {
    var fields = RecordAttributes(language: language, fallback: network.defaultLanguage)
    fields.add(region, of: Region.fields, except: ["code"])
    return entry(
      "Location", ids.id("region", region.id.rawValue),
      [
        ("extension", extensions(fields.all)),
        (
          "identifier",
          [identifier("Statistics Finland: hyvinvointialue", region.id.rawValue)]
        ),
        ("name", .string(text(region.name))), ("alias", alias(region.name)),
      ])
  }

  private func organization(_ organization: Organization) -> JSON {
    var fields = RecordAttributes(language: language, fallback: network.defaultLanguage)
    fields.add(organization, of: Organization.fields, except: ["id", "business_id", "oid"])
    let business = organization.businessID.map { identifier("Y-tunnus", $0) }
    let oid = organization.oid.map { identifier("OID", $0) }
    return entry(
      "Organization", ids.id("organization", organization.id.rawValue),
      [
        ("extension", extensions(fields.all)),
        ("identifier", .array([business, oid].compactMap { $0 })),
        ("type", .array(organization.kind.map { [.object([.init("text", .string($0))])] } ?? [])),
        ("name", .string(text(organization.name))), ("alias", alias(organization.name)),
      ])
  }

  // MARK: Values

  func text(_ text: LocalizedText) -> String {
    text.text(in: language, fallback: network.defaultLanguage)
  }

  /// The names in other languages.
  func alias(_ name: LocalizedText) -> JSON {
    let shown = text(name)
    let others = Language.allCases.compactMap { name[$0]?.onOneLine }.filter {
      $0 != shown && !$0.isEmpty
    }
    return .array(others.firstOccurrences.map { .string($0) })
  }

  func identifier(_ kind: String, _ value: String) -> JSON {
    .object([
      .init("type", .object([.init("text", .string(kind))])), .init("value", .string(value)),
    ])
  }

  func reference(_ kind: String, _ parts: String) -> JSON {
    .object([.init("reference", .string("urn:uuid:\(ids.id(kind, parts))"))])
  }

  /// A word of the map's own list, which is named by a UUID.
  func concept(_ list: String, _ code: String, _ name: String) -> JSON {
    let coding = JSON.object([
      .init("system", .string("urn:uuid:\(ids.id("taxonomy", list))")),
      .init("code", .string(code)),
      .init("display", .string(name)),
    ])
    return .object([.init("coding", .array([coding])), .init("text", .string(name))])
  }

  func period(_ period: Period) -> JSON? {
    let members = [("start", period.from), ("end", period.to)].compactMap { key, day in
      day.map { JSON.Member(key, .string($0.description)) }
    }
    return members.isEmpty ? nil : .object(members)
  }

  /// The fields as extensions. An address of a definition is not published.
  func extensions(_ fields: [DataGraph.Attribute]) -> JSON {
    .array(
      fields.map { field in
        let value: JSON.Member =
          switch field.value {
          case .text(let text): .init("valueString", .string(text))
          case .number(let number): .init("valueDecimal", .number(number))
          case .boolean(let value): .init("valueBoolean", .bool(value))
          }
        return .object([.init("url", .string("urn:x-linjasto:\(field.name)")), value])
      })
  }
}
