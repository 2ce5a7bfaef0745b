/// Where the names and the signs of an earlier drawing stood.
struct LabelPlaces: Equatable, Sendable {
  /// By station id.
  var names: [String: LabelPlace] = [:]
  /// By line id, then by the id of the station where the line ends.
  var signs: [String: [String: LabelPlace]] = [:]

  var isEmpty: Bool { names.isEmpty && signs.isEmpty }
}

/// Where the room of a label is, as seen from its marker.
struct LabelPlace: Equatable, Sendable {
  /// The end of the room that stays where it is when the room becomes wider.
  var anchor: Drawing.Anchor
  /// From the middle of the marker to that end, at half the height of the room, in points.
  var offset: Point
  /// Of the room, in points.
  var size: Point

  /// Rounded to hundredths, so that a place that is read is the one that was written.
  init(of box: Rect, anchor: Drawing.Anchor, around center: Point) {
    func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }
    self.anchor = anchor
    offset = Point(
      x: hundredths(box.x(of: anchor) - center.x), y: hundredths(box.center.y - center.y))
    size = Point(x: hundredths(box.width), y: hundredths(box.height))
  }

  /// Far away or empty places are none.
  init?(anchor: Drawing.Anchor, offset: Point, size: Point) {
    guard max(abs(offset.x), abs(offset.y)) < 1e3, size.x > 0, size.y > 0, max(size.x, size.y) < 1e4
    else { return nil }
    (self.anchor, self.offset, self.size) = (anchor, offset, size)
  }

  /// The place of a room of another size.
  func box(of room: Point, around center: Point) -> Rect {
    let at = center + offset
    let minX =
      switch anchor {
      case .start: at.x
      case .middle: at.x - room.x / 2
      case .end: at.x - room.x
      }
    return Rect(
      minX: minX, minY: at.y - room.y / 2, maxX: minX + room.x, maxY: at.y + room.y / 2)
  }

  /// Whether a room is as large as the one that was here.
  func isOf(_ room: Point) -> Bool { max(abs(room.x - size.x), abs(room.y - size.y)) < 0.02 }

  /// Which of some rooms is most like the one that was here: as high, then as wide. Nil if there is
  /// none.
  func mostAlike(of rooms: [Point]) -> Int? {
    func unlikeness(_ room: Point) -> Double { 8 * abs(room.y - size.y) + abs(room.x - size.x) }
    return rooms.indices.min { (unlikeness(rooms[$0]), $0) < (unlikeness(rooms[$1]), $1) }
  }
}

extension LabelSide {
  /// The side of a point on which a box lies.
  init(of box: Rect, from center: Point) {
    let x = box.minX > center.x ? 1 : box.maxX < center.x ? -1 : 0
    let y = box.minY > center.y ? 1 : box.maxY < center.y ? -1 : 0
    self =
      switch (x, y) {
      case (1, -1): .northEast
      case (1, 1): .southEast
      case (-1, -1): .northWest
      case (-1, 1): .southWest
      case (-1, _): .west
      case (0, -1): .north
      case (0, 1): .south
      default: .east
      }
  }
}

extension LaidOutMap {
  /// Where the labels stand.
  var labelPlaces: LabelPlaces {
    let centers = Dictionary(
      zip(map.stations, tracing.markers).map { ($0.id, $1.center) },
      uniquingKeysWith: { first, _ in first })
    var places = LabelPlaces()
    for label in labeling.labels {
      guard let center = centers[label.station], let anchor = label.lines.first?.anchor else {
        continue
      }
      places.names[label.station] = LabelPlace(of: label.box, anchor: anchor, around: center)
    }
    for code in labeling.codes {
      guard let center = centers[code.station], places.signs[code.line]?[code.station] == nil
      else { continue }
      // What grows in another language grows away from the line's end.
      let nearest = [Drawing.Anchor.start, .middle, .end].min {
        abs(code.box.x(of: $0) - center.x) < abs(code.box.x(of: $1) - center.x)
      }
      places.signs[code.line, default: [:]][code.station] =
        LabelPlace(of: code.box, anchor: nearest ?? .middle, around: center)
    }
    return places
  }
}
