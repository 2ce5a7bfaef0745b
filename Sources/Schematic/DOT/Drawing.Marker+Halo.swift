extension Drawing.Marker {
  /// Of the halo of a marked marker, beyond its radius, where there is room.
  static let haloWidth = 2.8

  /// Between a halo and a name at least.
  private static let haloGap = 0.7

  /// As ``haloWidth``, and less where a name is nearer: a map has its names where its markers leave
  /// room, whichever of them a picture marks.
  ///
  /// - Complexity: linear in the labels; O(1) for a marker that is not marked.
  func haloWidth(beside labels: [Drawing.Label]) -> Double {
    guard emphasis == .marked, let first = spines.joined().first else { return Self.haloWidth }
    var width = Self.haloWidth
    let reach = radius + width + Self.haloGap
    let bounds = spines.joined().reduce(Rect(around: first, radius: reach)) {
      $0.union(Rect(around: $1, radius: reach))
    }
    for label in labels where label.box.inset(by: -reach).intersects(bounds) {
      for text in label.lines + label.notes {
        let box = text.box
        for spine in spines {
          let distance = Nearness.distance(spine, to: box)
          width = min(width, distance - radius - Self.haloGap)
        }
      }
    }
    return max(0, width)
  }
}

extension Nearness {
  /// Distance from a polyline to a rectangle; a single point is a polyline too.
  static func distance(_ spine: [Point], to rect: Rect) -> Double {
    zip(spine, spine.count > 1 ? Array(spine.dropFirst()) : spine).reduce(.infinity) {
      min($0, distance($1.0, $1.1, rect))
    }
  }
}
