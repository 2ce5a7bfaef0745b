internal import ArgumentParser
internal import Linjasto
internal import LinjastoMaps
internal import Schematic

/// What a reader may ask a map to show.
struct MapOptions: ParsableArguments {
  @Option(help: "The language of the texts: fi, sv or en; what lacks is in the map's own.")
  var lang: String?

  @Option(help: "The code of a region: what serves it stands out, the rest is faded.")
  var region: String?

  @Option(
    name: .customLong("line"), parsing: .upToNextOption, help: "Only these lines, by id or code.")
  var lines: [String] = []

  @Flag(help: "Leave out what the map only assumes.")
  var factsOnly = false

  func view(of network: Network) throws -> MapView {
    var view = MapView(
      language: try lang.map(MapOptions.language) ?? network.defaultLanguage,
      factsOnly: factsOnly)
    if let region {
      guard let found = network[Region.ID(region)] else {
        let known = network.regions.map(\.id.rawValue).joined(separator: ", ")
        throw Failure("the map has no region \(region); it has \(known)")
      }
      view.region = found.id
    }
    view.lines = try lines.flatMap { $0.split(separator: ",").map(String.init) }.map { asked in
      guard
        let line = network.lines.first(where: { $0.id.rawValue == asked })
          ?? network.lines.first(where: { $0.code.lowercased() == asked.lowercased() })
      else {
        let known = network.lines.map { "\($0.id) (\($0.code))" }.joined(separator: ", ")
        throw Failure("the map has no line \(asked); it has \(known)")
      }
      return line.id
    }
    return view
  }

  static func language(_ code: String) throws -> Language {
    guard let language = Language(rawValue: code) else {
      let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure("\(code) is no language that maps are in; they are in \(known)")
    }
    return language
  }
}
