internal import ArgumentParser
internal import LinjastoText

/// A form that a map may be written in.
enum MapForm: String, ExpressibleByArgument, CaseIterable {
  case yaml, json, xlsx
  /// A folder of tables.
  case csv

  /// The form asked for, else that of the file's ending; a path without an ending is a folder.
  static func of(_ path: String, asked: MapForm?) throws -> MapForm {
    if let asked { return asked }
    if path == "-" { return .yaml }
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return .csv }
    let ending = name[name.index(after: dot)...].lowercased()
    if ending == "yml" { return .yaml }
    guard let form = MapForm(rawValue: ending), form != .csv else {
      throw Failure(.endingIsNoMapForm, "\(path)")
    }
    return form
  }
}
