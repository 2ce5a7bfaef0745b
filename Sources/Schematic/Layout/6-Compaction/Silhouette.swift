/// Something drawn as the compaction sees it: how far it reaches in each of the eight directions,
/// and which vertex it moves with on that side.
///
/// What is attached to a station moves with it; a stroke's two ends move on their own, but keep
/// its direction, so that one of them is the farther one in every direction.
struct Silhouette {
  enum Kind {
    case text, marker, stroke
  }

  /// The farthest point in one direction: beyond a vertex by `reach` points.
  struct Support {
    var vertex: Int
    var reach: Double
  }

  let kind: Kind
  /// The two vertices that it moves with, twice the same for what is rigid.
  let ends: (Int, Int)
  /// By octant.
  private(set) var supports: [Support] = []
  /// Half the width of a stroke.
  let half: Double
  /// How far a text is from the marker that it moves with, in points; 0 for all else.
  let ownDistance: Double

  /// A rigid shape that moves with a vertex: its outline, grown by `radius` all around.
  init(
    _ kind: Kind, at vertex: Int, _ position: Point, outline: [Point], radius: Double = 0,
    ownDistance: Double = 0
  ) {
    self.kind = kind
    self.ownDistance = ownDistance
    ends = (vertex, vertex)
    half = radius
    supports = Octant.units.map { unit in
      let reach = outline.map { ($0 - position).dot(unit) }.max() ?? 0
      return Support(vertex: vertex, reach: reach + radius)
    }
  }

  /// A stroke from one vertex to another in the direction of a unit vector.
  init(from a: Int, to b: Int, along direction: Point, half: Double) {
    kind = .stroke
    ownDistance = 0
    ends = (a, b)
    self.half = half
    supports = Octant.units.map {
      Support(vertex: $0.dot(direction) > 1e-9 ? b : a, reach: half)
    }
  }

  /// How far the shape reaches in a direction from the origin.
  func extent(_ octant: Int, _ points: [Point]) -> Double {
    points[supports[octant].vertex].dot(Octant.units[octant]) + supports[octant].reach
  }

  /// The way from this shape to another in a direction; negative where they overlap in it.
  func gap(to other: Silhouette, _ octant: Int, _ points: [Point]) -> Double {
    -other.extent((octant + 4) % 8, points) - extent(octant, points)
  }

  func box(_ points: [Point]) -> Rect {
    Rect(
      minX: -extent(4, points), minY: -extent(6, points), maxX: extent(0, points),
      maxY: extent(2, points))
  }

  /// Whether the two share a vertex.
  func joins(_ other: Silhouette) -> Bool {
    ends.0 == other.ends.0 || ends.0 == other.ends.1 || ends.1 == other.ends.0
      || ends.1 == other.ends.1
  }
}
