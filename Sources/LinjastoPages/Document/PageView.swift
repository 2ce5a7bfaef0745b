/// A picture of the maps on a page.
public struct PageView: Sendable {
  /// What the picture shows.
  public enum Kind: Hashable, Sendable {
    /// Of all maps, on no bands.
    case free
    /// On a band for each area.
    case area
    /// On a band for each county.
    case region
    /// Of the map of that id alone.
    case map(String)

    /// How the page's script calls it.
    public var name: String {
      switch self {
      case .free: "free"
      case .area: "area"
      case .region: "region"
      case .map(let id): id
      }
    }
  }

  public let kind: Kind
  /// An `svg` element, put on the page as it is: whoever writes it escapes its texts.
  public let svg: String
  /// What belongs at the end of it in other languages; no part of the page until one is asked for.
  public let others: String

  /// - Parameter svg: By a writer of SVG, which no text of a map can make say more; likewise `others`.
  ///   Its ids are unlike those of the other views.
  public init(_ kind: Kind, svg: String, others: String = "") {
    self.kind = kind
    self.svg = svg
    self.others = others
  }
}
