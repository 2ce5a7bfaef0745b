internal import ArgumentParser
internal import Graphviz
internal import Linjasto
internal import LinjastoText
internal import Schematic

/// What a drawing is written as.
enum Format: String, ExpressibleByArgument, CaseIterable {
  case svg, pdf, png, dot
  /// The map as text.
  case md

  /// The format asked for, else that of the file's ending; standard output is SVG.
  static func of(_ path: String, asked: Format?) throws -> Format {
    if let asked { return asked }
    if path == "-" { return .svg }
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else {
      throw Failure(.noFormatEnding, "\(path)")
    }
    guard let format = Format(rawValue: name[name.index(after: dot)...].lowercased()) else {
      throw Failure(.endingIsNoFormat, "\(path)")
    }
    return format
  }

  func bytes(
    _ drawing: Drawing, _ description: MapDescription, dotsPerInch: Double
  ) throws -> [UInt8] {
    do {
      switch self {
      case .svg: return Array(try drawing.svg(description).utf8)
      case .pdf: return try drawing.pdf(description)
      case .png: return try drawing.png(dotsPerInch: dotsPerInch)
      case .dot:
        guard let text = drawing.dot else { throw Failure(.numberBeyondReach) }
        return Array(text.utf8)
      case .md: throw Failure(.onlyRenderMakesText)
      }
    } catch let error as GraphvizError {
      throw Failure(.drawingFailed, "\(error)")
    }
  }
}
