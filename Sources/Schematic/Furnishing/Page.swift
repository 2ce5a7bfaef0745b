/// A sheet of paper or a slide to set a map on. All lengths are millimeters.
public struct Page: Hashable, Sendable {
  /// Which side of a page is the longer one.
  public enum Orientation: String, Hashable, Sendable {
    case landscape, portrait
  }

  /// From edge to edge, margins included.
  public var width: Double
  /// From edge to edge, margins included.
  public var height: Double
  /// Left free on every side.
  public var margin: Double
  /// Whether the page may be turned so that the map prints larger.
  public var isTurnable: Bool

  /// A page of that size. Without a margin of its own it has 3 % of its shorter side.
  public init(width: Double, height: Double, margin: Double? = nil, isTurnable: Bool = false) {
    self.width = width
    self.height = height
    self.margin = margin ?? Page.marginShare * min(width, height)
    self.isTurnable = isTurnable
  }

  /// The share of the shorter side that a margin has.
  static let marginShare = 0.03

  /// The page of a common name in either case: A0 to A6 (ISO 216), turnable, or a slide, `16:9` or
  /// `4:3`, in landscape. An orientation fixes it. Nil for other names.
  public init?(named name: String, orientation: Orientation? = nil) {
    let known = Page.named.first { $0.name == name.uppercased() }
    guard let known else { return nil }
    let isPaper = known.name.hasPrefix("A")
    self.init(width: known.long, height: known.short, isTurnable: isPaper && orientation == nil)
    if orientation == .portrait { self = turned }
  }

  private static let named: [(name: String, long: Double, short: Double)] = [
    ("A0", 1189, 841), ("A1", 841, 594), ("A2", 594, 420), ("A3", 420, 297), ("A4", 297, 210),
    ("A5", 210, 148), ("A6", 148, 105), ("16:9", 338.67, 190.5), ("4:3", 254, 190.5),
  ]

  /// The page after a turn by a right angle.
  public var turned: Page {
    Page(width: height, height: width, margin: margin, isTurnable: isTurnable)
  }

  /// What a map of natural size is looked at on.
  static let natural = Page(width: 297, height: 210, isTurnable: true)

  /// The page with that share of its width, or of its height; printed on it as it is.
  func cut(to share: Double, across isAcross: Bool) -> Page {
    Page(
      width: isAcross ? width * share : width, height: isAcross ? height : height * share,
      margin: margin)
  }

  /// As PDF and type count, 72 to the inch.
  package static let pointsPerMillimeter = 72 / 25.4
}
