internal import ArgumentParser
internal import LinjastoExchange
internal import LinjastoText

/// A form that a map may be written in.
enum MapForm: String, ExpressibleByArgument, CaseIterable {
  case yaml, json, xlsx
  /// A folder of tables.
  case csv
  case graphml, gexf, dot
  /// The line graph of LOOM, as GeoJSON.
  case loom
  /// The network that the drawing engine reads, as JSON.
  case network
  /// Open Referral HSDS 3, as JSON.
  case hsds
  /// A bundle of FHIR R4, as JSON.
  case fhir

  /// The form asked for, else that of the file's ending; a path without an ending is a folder.
  static func of(_ path: String, asked: MapForm?) throws -> MapForm {
    if let asked { return asked }
    if path == "-" { return .yaml }
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return .csv }
    switch name[name.index(after: dot)...].lowercased() {
    case "yaml", "yml": return .yaml
    case "json": return .json
    case "xlsx": return .xlsx
    case "graphml": return .graphml
    case "gexf": return .gexf
    case "dot", "gv": return .dot
    case "geojson": return .loom
    default: throw Failure(.endingIsNoMapForm, "\(path)")
    }
  }

  /// What it takes of a map; nil for a form that takes all.
  func carriage(_ graph: DataGraph.Form) -> Carriage? {
    switch self {
    case .yaml, .json, .xlsx, .csv: nil
    case .graphml, .gexf, .dot: graph == .bipartite ? .bipartiteGraph : .projection
    case .loom: .loom
    case .network: .neutralNetwork
    case .hsds: .hsds
    case .fhir: .fhir
    }
  }

  /// Whether it says where stations are drawn.
  var hasPlaces: Bool { [.graphml, .gexf, .dot, .loom].contains(self) }
}

/// A form that a map may come in where its file does not tell it.
enum MapSource: String, ExpressibleByArgument, CaseIterable {
  /// The line graph of LOOM, as GeoJSON.
  case loom
  /// Saved answers of the Finnish Service Catalogue, version 11.
  case ptv
}
