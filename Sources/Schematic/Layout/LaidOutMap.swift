/// A drawing with what led to it.
public struct LaidOutMap: Sendable {
  /// What is laid out.
  public var map: LineMap
  /// Who is whose neighbor; stations beyond the map's own are forks, where lines part in the open.
  public var graph: LineGraph
  /// By station of the map, then forks: the rough coordinates that the placement began with.
  var positions: [Point?]
  /// By station of the map, then forks; in cells.
  public var placement: Placement
  /// Where the search for a placement had put everything, in cells, before it was moved together and
  /// its parts packed: a later layout can begin there. Nil where the map was drawn into an earlier
  /// one as that was.
  var grid: Placement?
  /// What was asked of it.
  var shape = LayoutShape()
  /// Of the lines on each segment of the graph.
  public var order: LineOrder
  /// What was drawn, before its parts were packed; ``whole`` is both, moved.
  var tracing: Tracing
  var labeling: Labeling
  /// Labels that found no free place. Empty when all is well.
  public var shortages: [LabelShortage]
  /// What else is wrong with the drawing; only looked for where no label is short of room.
  public var defects: [Drawing.Defect]
  /// What some lines would have told against the truth, which is why they are not drawn.
  public var falsehoods: [Drawing.FalseMembership] = []
  /// Places with a cut word in one of their names.
  var cutWords: Int
  /// How hard it is on the eye: bends, crossings, uneven distances.
  public var strain: Double
  /// How many points of the drawing a cell of the placement takes.
  public var pointsPerCell: Double
  /// With every place of the map, shown in this picture or not, from (0, 0).
  package var whole: Drawing
  /// The map without title and legend, from (0, 0).
  public var drawing: Drawing { whole.showing(map, isReceding: true) }

  /// Whether nothing is known to be wrong with the drawing.
  public var isClean: Bool { flaws == 0 }

  /// How many things are known to be wrong with it: labels short of room, and other defects.
  public var flaws: Int { shortages.count + defects.count }

  /// What is not wrong and would please more: cut words, thrice, and ``Ink/blemishCount``.
  var blemishes: Int { 3 * cutWords + placesInk.blemishCount }

  /// Names that stand nearer to another station's marker than to their own.
  var strays: Int { placesInk.strayLabelCount }

  /// Signs that stand nearer to another line than to their own.
  var straySigns: Int { placesInk.straySignCount }

  /// Each marker with the most room that it takes in any picture.
  private var placesInk: Ink { Ink(ofMemberships: whole.uniform(in: .missing)) }

  /// The side of the square that has its area, in points, made larger by what would please more:
  /// the less, the better it prints.
  var extentCost: Double {
    let side = (whole.width * whole.height).squareRoot()
    return side * (1 + 2 * Double(blemishes) / Double(max(1, map.stations.count)))
  }

  /// Whether it has fewer flaws, or else is easier on the eye.
  func isBetter(than other: LaidOutMap) -> Bool {
    flaws != other.flaws
      ? flaws < other.flaws : strain < other.strain
  }
}
