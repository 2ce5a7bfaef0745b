internal import Linjasto

/// What a format takes of a map, field by field. All else is lost on the way, and told.
package struct Carriage: Sendable {
  package enum Keys: Hashable, Sendable {
    case all
    case some(Set<String>)

    func holds(_ key: String) -> Bool {
      switch self {
      case .all: true
      case .some(let keys): keys.contains(key)
      }
    }
  }

  /// By the key of a list of the map, such as `stations`: what is taken of its records; nothing of a
  /// list that is not here. Under an empty key the map's own fields.
  package let taken: [String: Keys]
  /// The lists of which texts are taken in one language alone.
  package let inOneLanguage: Set<String>

  private init(_ taken: [String: Keys], inOneLanguage: Set<String> = []) {
    self.taken = taken
    self.inOneLanguage = inOneLanguage
  }

  /// GraphML, GEXF and DOT of stations and lines.
  package static let bipartiteGraph = Carriage(
    [
      "": .some(["id", "title"]), "stations": .all, "lines": .all,
      "organizations": .some(["id", "name"]), "regions": .some(["code", "name"]),
      "roles": .some(["id"]), "sources": .some(["id"]), "guidance": .some(["id"]),
    ], inOneLanguage: ["regions"])

  /// GraphML, GEXF and DOT of stations alone.
  package static let projection = Carriage(
    [
      "": .some(["id", "title"]), "stations": .all, "lines": .some(["id", "color"]),
      "organizations": .some(["id", "name"]), "regions": .some(["code", "name"]),
      "roles": .some(["id"]), "sources": .some(["id"]), "guidance": .some(["id"]),
    ], inOneLanguage: ["regions"])

  package static let loom = Carriage(
    [
      "stations": .some(["id", "name", "kind", "status", "lines", "assumed"]),
      "lines": .some(["id", "name", "color", "order"]),
    ], inOneLanguage: ["stations", "lines"])

  /// The network that the drawing engine reads.
  package static let neutralNetwork = Carriage(
    [
      "": .some(["id"]), "stations": .some(["id", "name"]),
      "lines": .some(["id", "code", "name", "color", "order"]),
    ], inOneLanguage: ["stations", "lines"])

  package static let hsds = Carriage(
    [
      "": .some(["id", "title"]), "stations": .all, "organizations": .all,
      "lines": .some(["id", "name", "client_group"]), "roles": .some(["id", "name", "concept"]),
      "regions": .some(["code", "name"]), "sources": .some(["id", "title", "url"]),
      "guidance": .some(["id"]),
    ], inOneLanguage: ["", "lines", "roles", "regions"])

  package static let fhir = Carriage(
    [
      "": .some(["id"]), "stations": .all, "organizations": .all, "regions": .all,
      "lines": .some(["id", "name"]), "roles": .some(["id", "name"]), "sources": .some(["id"]),
      "guidance": .some(["id"]),
    ], inOneLanguage: ["lines", "roles"])
}
