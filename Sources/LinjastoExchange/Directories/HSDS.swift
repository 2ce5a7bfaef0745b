package import Linjasto
internal import LinjastoText
internal import Schematic

/// A network as Open Referral's Human Services Data (HSDS 3) has services: organizations, each station
/// as a full service, lines and roles as two taxonomies.
///
/// What HSDS has no field for is an attribute of the service, under the key of the field as its label.
/// There are no contacts, no phones and no metadata, which would name who changed what.
package struct HSDS {
  let network: Network
  let language: Language
  let reading: Reading
  let ids: DirectoryIDs

  /// - Parameters:
  ///   - language: of names and descriptions; every other one is among the attributes.
  ///   - day: which services are active on it; nil counts every period as current.
  package static func text(of network: Network, in language: Language, on day: Day?) -> String {
    HSDS(
      network: network, language: language, reading: Reading(day: day),
      ids: DirectoryIDs(map: network.id)
    ).document.text(pretty: true) + "\n"
  }

  private var document: JSON {
    .object([
      .init("organizations", .array(network.contents.organizations.map(organization))),
      .init("services", .array(network.stations.map(service))),
      .init("taxonomies", .array([taxonomy(.line), taxonomy(.role)])),
      .init(
        "taxonomy_terms", .array(network.lines.map(term) + network.roles.map(term))),
    ])
  }

  func text(_ text: LocalizedText) -> String {
    text.text(in: language, fallback: network.defaultLanguage)
  }

  // MARK: Organizations

  func organization(_ organization: Organization) -> JSON {
    let id = ids.id("organization", organization.id.rawValue)
    let numbers = [("business id", organization.businessID), ("OID", organization.oid)]
    let identifiers = numbers.compactMap { kind, number in
      number.map { number in
        JSON.object([
          .init("id", .string(ids.id("identifier", organization.id.rawValue, kind))),
          .init("organization_id", .string(id)), .init("identifier_type", .string(kind)),
          .init("identifier", .string(number)),
        ])
      }
    }
    var fields = RecordAttributes(language: language, fallback: network.defaultLanguage)
    fields.add(organization, of: Organization.fields, except: ["id", "business_id", "oid"])
    let name = text(organization.name)
    return .object([
      .init("id", .string(id)), .init("name", .string(name)),
      // Which must be there; the map has no other.
      .init("description", .string(organization.kind ?? name)),
      .init("organization_identifiers", .array(identifiers)),
      .init("attributes", .array(attributes(fields.all, of: id, "organization"))),
    ])
  }

  // MARK: Taxonomies

  enum Taxonomy: String { case line, role }

  func taxonomy(_ kind: Taxonomy) -> JSON {
    let words = Words(language)
    let name = words(kind == .line ? .aboutLines : .aboutRoles)
    return .object([
      .init("id", .string(ids.id("taxonomy", kind.rawValue))), .init("name", .string(name)),
      .init("description", .string("\(name): \(text(network.title))")),
    ])
  }

  func term(_ line: Line) -> JSON {
    term(.line, line.id.rawValue, text(line.name), line.clientGroup.map(text))
  }

  func term(_ role: Role) -> JSON {
    term(.role, role.id.rawValue, text(role.name), nil, uri: role.concept)
  }

  private func term(
    _ kind: Taxonomy, _ id: String, _ name: String, _ about: String?, uri: String? = nil
  ) -> JSON {
    var members: [JSON.Member] = [
      .init("id", .string(ids.id(kind.rawValue, id))), .init("code", .string(id)),
      .init("name", .string(name)), .init("description", .string(about ?? name)),
      .init("taxonomy_id", .string(ids.id("taxonomy", kind.rawValue))),
      .init("language", .string(language.rawValue)),
    ]
    if let uri { members.append(.init("term_uri", .string(uri))) }
    return .object(members)
  }

  // MARK: Attributes

  /// The fields under their keys.
  func attributes(
    _ fields: [DataGraph.Attribute], of id: String, _ entity: String
  ) -> [JSON] {
    fields.map { field in
      .object([
        .init("id", .string(ids.id("attribute", id, field.name))), .init("link_id", .string(id)),
        .init("link_type", "field"), .init("link_entity", .string(entity)),
        .init("label", .string(field.name)), .init("value", .string(field.value.written)),
      ])
    }
  }
}
