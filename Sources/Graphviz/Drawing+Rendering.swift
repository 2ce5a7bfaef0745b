public import Schematic

extension Drawing {
  /// The drawing as a PDF page of its own size, with title and language. It carries no dates: the same
  /// drawing and description are always the same bytes, with the same Graphviz.
  ///
  /// - Throws: `withoutFonts` where there are none and the drawing has text.
  ///
  /// A PDF that a version of cairo beyond those known has written stays as it is, but for its day.
  public func pdf(_ description: MapDescription) throws(GraphvizError) -> [UInt8] {
    let bytes = try Engine.render(pinnedForFonts(), as: "pdf")
    guard var file = PDFFile(bytes) else { return PDFFile.undated(bytes) }
    file.describe(title: description.title, language: description.language)
    if let page {
      let points = Page.pointsPerMillimeter
      file.setPage(width: page.width * points, height: page.height * points)
    }
    return file.bytes
  }

  /// The drawing as a picture.
  ///
  /// - Parameter dotsPerInch: of the page; without one, of 72 points of the drawing.
  /// - Throws: `tooLarge` where it would be larger than ``PNGSize/limit``; `withoutFonts` as of a PDF.
  public func png(dotsPerInch: Double = 96) throws(GraphvizError) -> [UInt8] {
    let size = PNGSize(of: self, dotsPerInch: dotsPerInch)
    guard size.isWithinLimit else { throw .tooLarge(width: size.width, height: size.height) }
    return try Engine.render(pinnedForFonts(), as: "png", dotsPerInch: dotsPerInch)
  }
}

/// How large a picture of a drawing is, in pixels.
public struct PNGSize: Hashable, Sendable {
  /// Whole, from left to right.
  public let width: Double
  /// Whole, from top to bottom.
  public let height: Double

  /// The size at so many dots an inch.
  public init(of drawing: Drawing, dotsPerInch: Double) {
    let dots = dotsPerInch / 72 * drawing.pointsPerUnit
    width = (drawing.width * dots).rounded()
    height = (drawing.height * dots).rounded()
  }

  /// The most pixels that are drawn: A0 at 300 dots an inch, in some 600 MB of memory.
  public static let limit = 150_000_000.0

  /// Whether the picture can be drawn: it has a pixel, none of its sides is longer than cairo allows,
  /// and it has no more pixels than ``limit``.
  public var isWithinLimit: Bool {
    max(width, height) <= 32_767 && width * height <= Self.limit && min(width, height) >= 1
  }
}
