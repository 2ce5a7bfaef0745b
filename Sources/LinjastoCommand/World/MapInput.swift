internal import Foundation
internal import Linjasto
internal import LinjastoExchange
internal import LinjastoFormat
internal import LinjastoText

/// A map in any of its forms: YAML or JSON, a workbook, a table, a folder of tables.
struct MapInput {
  let read: Diagnosed<Network>
  /// What problems of it are told in.
  let language: Language

  init(_ path: String) throws {
    switch try InputContent(path) {
    case .sheets(let tables): self.init(tables: tables, path)
    case .text(let file):
      self.init(
        read: file.value.map { NetworkReader.read($0, today: Clock.today) }
          ?? Diagnosed(nil, file.diagnostics),
        language: Speech.language(for: file.value))
    }
  }

  private init(read: Diagnosed<Network>, language: Language) {
    self.read = read
    self.language = language
  }

  private init(tables: Diagnosed<[Table]>, _ path: String) {
    language =
      Speech.asked ?? tables.value.map { MapSheetReader.language(of: $0) } ?? Speech.language
    guard let value = tables.value else {
      read = Diagnosed(nil, tables.diagnostics, further: tables.further)
      return
    }
    let network = MapSheetReader.read(value, path: Input.shown(path), today: Clock.today)
    read = Diagnosed(
      network.value, tables.diagnostics + network.diagnostics,
      further: tables.further + network.further)
  }

  /// The sheets of a workbook, a table or a folder of tables.
  static func spreadsheet(_ path: String) throws -> Diagnosed<[Table]> {
    if isFolder(path) { return try tables(in: path) }
    return SpreadsheetReader.read(try Input.bytes(path), path: Input.shown(path))
  }

  /// The network that a mapping makes of the tables of somebody else.
  ///
  /// - Parameter network: the map that they are added to; nil for one of their own.
  static func mapped(
    _ path: String, by mapping: String, addingTo network: Network? = nil
  ) throws -> Network {
    let mapping = try readFile(mapping, SheetMapping.read)
    let tables = try spreadsheet(path)
    let read = tables.value.map {
      MapSheetReader.read(
        $0, by: mapping, addingTo: network, path: Input.shown(path), today: Clock.today)
    }
    Terminal.note(
      tables.diagnostics + (read?.diagnostics ?? []),
      further: tables.further + (read?.further ?? ProblemCount()))
    guard let value = read?.value else { throw Exit.problems }
    return value
  }

  /// The map that a file of another program begins. What of it was left out is told.
  static func imported(
    _ path: String, _ source: MapSource, in language: Language
  ) throws -> NetworkDraft {
    let title = FileName.title(of: path)
    let id = Naming.id(of: title) ?? source.rawValue
    let drafts = try readFile(path) { file -> Diagnosed<Imported<NetworkDraft>> in
      switch source {
      case .ptv: return PTVReader.read(file, id: id, title: title, in: language)
      case .loom:
        let read = LoomReader.read(file)
        return Diagnosed(
          read.value.map {
            Imported($0.value.draft(id: id, title: title, in: language), leftOut: $0.leftOut)
          }, read.diagnostics, further: read.further)
      }
    }
    if !drafts.leftOut.isEmpty {
      let parts = drafts.leftOut.map { part in
        Saying.Value.text("\(part.what.text(in: Speech.language)) (\(part.count))")
      }
      Terminal.note(Saying(.leftOutOfFile, .list(parts)))
    }
    return drafts.value
  }

  // MARK: Folders

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(FileName.path(path), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names of the tables in a folder, ascending.
  static func tableNames(in folder: String) throws -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw Failure(reading: folder, SystemError(number: EACCES))
    }
    return names.filter { $0.lowercased().hasSuffix(".csv") && !$0.hasPrefix(".") }.sorted()
  }

  private static func tables(in folder: String) throws -> Diagnosed<[Table]> {
    let names = try tableNames(in: folder)
    guard !names.isEmpty else { throw Failure(.folderHasNoTables, "\(folder)") }
    var tables: [Table] = []
    var problems: [Diagnostic] = []
    var isWhole = true
    for name in names {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      let table = SpreadsheetReader.read(try Input.bytes(path), path: FileName.shown(path))
      // A sheet that nobody has filled in is no problem.
      let isEmpty = table.diagnostics.allSatisfy { $0.id == .emptyFile }
      problems += table.diagnostics.filter { $0.id != .emptyFile }
      tables += table.value ?? []
      if table.value == nil, !isEmpty { isWhole = false }
    }
    return Diagnosed(isWhole ? tables : nil, problems)
  }
}
