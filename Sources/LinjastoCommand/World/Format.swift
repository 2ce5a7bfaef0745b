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

  /// - Note: Letters that no font has are told of on standard error.
  func bytes(
    _ drawing: Drawing, _ description: MapDescription, dotsPerInch: Double
  ) throws -> [UInt8] {
    let (bytes, lacking) = try Terminal.keepingQuiet {
      (
        try made(drawing, description, dotsPerInch: dotsPerInch),
        setsText ? drawing.lettersWithoutFont : []
      )
    }
    if !lacking.isEmpty {
      let codes = lacking.prefix(10).map { Saying.Value.text(Self.code($0)) }
      Terminal.note(Saying(.lettersWithoutFont, .list(codes)))
    }
    return bytes
  }

  /// A letter with its number, as who sees a box for it may look it up.
  private static func code(_ letter: Unicode.Scalar) -> String {
    "\(letter) (U+\(String(letter.value, radix: 16, uppercase: true)))"
  }

  private func made(
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
      throw Failure(error)
    }
  }

  /// The format of a drawing at a path. Looks, before the work, whether it can be made and written.
  static func ready(for path: String, asked: Format? = nil) throws -> Format {
    let format = try of(path, asked: asked)
    try Output.check(path)
    try format.requireGraphviz()
    return format
  }

  /// The same for a verb that makes no text.
  static func ready(forDrawing path: String, asked: Format? = nil) throws -> Format {
    if try of(path, asked: asked) == .md { throw Failure(.onlyRenderMakesText) }
    return try ready(for: path, asked: asked)
  }

  /// Looks whether Graphviz can draw an empty sheet, and has fonts where it sets text.
  private func requireGraphviz() throws {
    guard self != .md, self != .dot else { return }
    try Terminal.keepingQuiet {
      if setsText && !Drawing.canSetText { throw Failure(GraphvizError.withoutFonts) }
      let sheet = Drawing(width: 72, height: 72)
      _ = try made(sheet, MapDescription(title: "", language: ""), dotsPerInch: 72)
    }
  }

  /// Whether the letters of a drawing are set here, and not by whoever reads it.
  private var setsText: Bool { self == .pdf || self == .png }
}
