public import Schematic

/// A map as a part of a page: one drawing in the words of several languages, its parts known by
/// attributes, so that the page's style sheet and scripts have hold of them.
public struct PageMap: Sendable {
  /// The map in one language.
  public struct Edition: Sendable {
    /// As in BCP 47, such as `fi`.
    public var language: String
    public var drawing: Drawing

    /// - Parameter language: that of the drawing's texts.
    public init(language: String, drawing: Drawing) {
      self.language = language
      self.drawing = drawing
    }
  }

  /// Of the `svg` element; begins every id in it.
  public var id: String
  /// The id of the element of the page that says what the map shows.
  public var heading: String
  /// At least one; the first is that of the page.
  public var editions: [Edition]
  /// What a station is called in the page's language, by the id that it has in the drawing.
  public var stationNames: [String: String]
  /// What the page calls a station, by the id that it has in the drawing, where that is another.
  public var stationIDs: [String: String]
  /// The page's ids of stations in the order in which the page tells of them; the others follow.
  public var order: [String]

  /// Without names, stations are called as on the drawing.
  ///
  /// - Precondition: there is an edition.
  public init(
    id: String, heading: String, editions: [Edition], stationNames: [String: String] = [:],
    stationIDs: [String: String] = [:], order: [String] = []
  ) {
    precondition(!editions.isEmpty, "a map without an edition")
    self.id = id
    self.heading = heading
    self.editions = editions
    self.stationNames = stationNames
    self.stationIDs = stationIDs
    self.order = order
  }

  /// A map as it is written.
  public struct Written: Sendable {
    /// An `svg` element without style, script or address, in the words of the first language.
    public var svg: String
    /// What the other languages add at the end of it; empty where there are none.
    public var others: String
  }

  /// The map as text.
  ///
  /// Tracks and markers are there once, the texts of each language in a group of its own. Where the
  /// drawings differ in more than their words, each has all of its map in its group. The same map is
  /// always the same text, with the same Graphviz.
  public func written() throws(GraphvizError) -> Written { try PageMapWriter.written(self) }

  /// The page's id of a station.
  func subject(_ station: String) -> String { stationIDs[station] ?? station }

  /// A drawing with its stations in the order of the page.
  func ordered(_ drawing: Drawing) -> Drawing {
    var rank: [String: Int] = [:]
    for (index, station) in order.enumerated() where rank[station] == nil { rank[station] = index }
    func sorted<Part>(_ parts: [Part], by station: (Part) -> String) -> [Part] {
      parts.enumerated().map { (rank[subject(station($1))] ?? order.count, $0, $1) }
        .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { $0.2 }
    }
    var result = drawing
    result.markers = sorted(drawing.markers) { $0.station }
    result.labels = sorted(drawing.labels) { $0.station }
    return result
  }

  /// Where everything is drawn in some language: the canvas, and what reaches out of it.
  var bounds: Rect {
    editions.reduce(Rect(minX: 0, minY: 0, maxX: 0, maxY: 0)) { bounds, edition in
      let drawing = edition.drawing
      let canvas = Rect(minX: 0, minY: 0, maxX: drawing.width, maxY: drawing.height)
      // The head of a line may be a little higher than the room for it.
      let texts = drawing.codes.flatMap { $0.texts.map(\.box) }
      return (texts + [drawing.extent ?? canvas]).reduce(bounds.union(canvas)) { $0.union($1) }
    }
  }
}
