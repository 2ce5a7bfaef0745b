internal import Linjasto
internal import LinjastoText

/// The picture of a coverage page: the maps in bands, with what is missing in them.
public struct CoverageFigure: Sendable {
  /// An `svg` element, put on the page as it is: whoever writes it escapes its texts.
  public let svg: String
  /// Whether it is wider than high: printed, it lies on a landscape sheet.
  public let isWide: Bool

  /// - Parameter svg: By a writer of SVG, which no text of a map can make say more. Its ids are unlike
  ///   each other; the page has none of its own.
  public init(svg: String, isWide: Bool) {
    self.svg = svg
    self.isWide = isWide
  }
}

extension CoveragePage {
  /// The picture and how to read it; empty without one.
  var drawn: [HTML] {
    guard let figure else { return [] }
    var caption = [words(.figureCaption)]
    if !report.factsOnly { caption.append(words(.figureHollow)) }
    if report.regions.count == 1 { caption.append(words(.figureLit, names(report.regions[0].id))) }
    return [
      .block(
        "figure", [("class", figure.isWide ? "wide" : "high")],
        of: [
          .drawing(figure.svg), .element("figcaption", text: caption.joined(separator: " ")),
        ])
    ]
  }
}
