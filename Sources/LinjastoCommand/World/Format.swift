internal import ArgumentParser
internal import Graphviz
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
      throw Failure("\(path) has no ending that tells the format; give --format")
    }
    guard let format = Format(rawValue: name[name.index(after: dot)...].lowercased()) else {
      throw Failure("the ending of \(path) is no format; give --format svg, pdf, png, dot or md")
    }
    return format
  }

  func bytes(_ drawing: Drawing, _ description: MapDescription) throws -> [UInt8] {
    do {
      switch self {
      case .svg: return Array(try drawing.svg(description).utf8)
      case .pdf: return try drawing.pdf()
      case .png: return try drawing.png()
      case .dot:
        guard let text = drawing.dot else { throw Failure("the drawing has a number beyond reach") }
        return Array(text.utf8)
      case .md: throw Failure("only linjasto render makes text; ask for svg, pdf, png or dot")
      }
    } catch let error as GraphvizError {
      throw Failure("\(error)")
    }
  }
}
