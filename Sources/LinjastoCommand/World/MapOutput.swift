internal import Foundation
internal import Linjasto
internal import LinjastoExchange
internal import LinjastoFormat
internal import LinjastoMaps
internal import LinjastoText
internal import Schematic

/// A network in the form that it is asked for.
struct MapOutput {
  private let network: Network
  /// Of headings, words and labels.
  private let language: Language
  private let graph: DataGraph.Form
  private let asOf: AsOf

  /// - Parameters:
  ///   - graph: of what a graph is made.
  ///   - asOf: the day of which a form tells that knows no periods.
  init(
    _ network: Network, _ language: Language, graph: DataGraph.Form = .bipartite,
    asOf: AsOf = .map
  ) {
    self.network = network
    self.language = language
    self.graph = graph
    self.asOf = asOf
  }

  func write(as form: MapForm, to path: String) throws {
    if try Self.write(network.contents, as: form, to: path, in: language) { return }
    try Output.write(text(as: form), to: path)
  }

  /// Writes what a map says, sound or not, in a form that takes all of it.
  ///
  /// - Returns: Whether the form is one of those.
  static func write(
    _ contents: Network.Contents, as form: MapForm, to path: String, in language: Language
  ) throws -> Bool {
    switch form {
    case .yaml: try Output.write(NetworkPrinter.yaml(contents), to: path)
    case .json: try Output.write(NetworkPrinter.json(contents), to: path)
    case .xlsx: try writeWorkbook(MapSheetWriter.sheets(of: contents, in: language), to: path)
    case .csv: try writeTables(MapSheetWriter.sheets(of: contents, in: language), to: path)
    default: return false
    }
    return true
  }

  /// Of a form that does not take all.
  private func text(as form: MapForm) -> String {
    switch form {
    case .graphml: GraphML.text(of: data)
    case .gexf: GEXF.text(of: data)
    case .dot: DOTGraph.text(of: data)
    case .loom: LoomGraph(of: network, in: language, drawing: drawing).text
    case .network: lineMap.shown.json(name: network.id).text(pretty: true) + "\n"
    case .hsds: HSDS.text(of: network, in: language, on: asOf.day(of: [network]))
    case .fhir: FHIR.text(of: network, in: language, on: asOf.day(of: [network]))
    case .yaml, .json, .xlsx, .csv: NetworkPrinter.yaml(network)
    }
  }

  private var data: DataGraph {
    network.graph(graph, in: language, places: drawing.stationPlaces)
  }

  private var drawing: Drawing { LayoutOptions.layOut(lineMap).drawing }

  private var lineMap: LineMap {
    network.lineMap(MapView(language: language, asOf: asOf))
  }

  /// Puts the network in the place of the one in a file, in the form of that file; of a text what did
  /// not change stays as it is written.
  func replace(_ path: String) throws {
    let form = try MapForm.of(path, asked: nil)
    guard form == .yaml || form == .json, let file = try Input.file(path).value else {
      return try write(as: form, to: path)
    }
    let edited = MapEditor.text(file, becoming: network.contents)
    if edited.isWhole { Terminal.note(Saying(.writtenAnew, "\(FileName.shown(path))")) }
    try Output.write(edited.text, to: path)
  }

  static func writeWorkbook(_ sheets: [Sheet], to path: String) throws {
    do {
      try Output.write(try WorkbookWriter.bytes(of: sheets), to: path)
    } catch let error as UnwritableSheet {
      throw Failure(.cannotWrite, "\(path)", .saying(error.saying))
    }
  }

  /// One file a sheet, in a folder that holds no other tables: they would be read with these.
  static func writeTables(_ sheets: [Sheet], to path: String) throws {
    guard path != "-" else { throw Failure(.tablesNeedFolder) }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    let files = sheets.map { (name: fileName(of: $0), text: CSVWriter.text(of: $0)) }
    if Input.exists(folder) {
      guard MapInput.isFolder(folder) else { throw Failure(.isNoFolder, "\(folder)") }
      let own = Set(files.map { $0.name })
      let others = try MapInput.tableNames(in: folder).filter { !own.contains($0) }
      if let other = others.first { throw Failure(.folderHasOtherTables, "\(folder)", "\(other)") }
    } else if mkdir(FileName.path(folder), 0o777) != 0 {
      throw Failure(writing: folder, .last)
    }
    for file in files { try Output.check("\(folder)/\(file.name)") }
    for file in files { try Output.write(file.text, to: "\(folder)/\(file.name)") }
  }

  /// Such as `aseman-linjaehdot.csv`.
  private static func fileName(of sheet: Sheet) -> String {
    Folding.words(sheet.name).joined(separator: "-") + ".csv"
  }
}
