internal import Schematic

/// The strokes that Graphviz drew, in fewer letters: straight pieces as lines, several of one
/// direction as one, every point told from the one before it. Tenths of a point, finer than a screen
/// shows, are whole numbers here, so that no error adds up.
struct CompactPath {
  private struct Place: Equatable {
    var x: Int
    var y: Int

    static func - (a: Place, b: Place) -> Place { Place(x: a.x - b.x, y: a.y - b.y) }
  }

  private(set) var text = ""
  /// Whether nothing of it is longer than a tenth of a point.
  private(set) var isPoint = true
  private var at = Place(x: 0, y: 0)
  /// The straight way that is not written yet.
  private var ahead = Place(x: 0, y: 0)
  /// The command that another pair of numbers would continue.
  private var command: Character?
  /// Whether the number that was written last has a decimal.
  private var isBroken = false

  /// - Parameter strokes: each as Graphviz writes it: where it begins, and cubic curves.
  init(_ strokes: [String]) {
    for stroke in strokes {
      let places = Self.places(stroke)
      guard let start = places.first else { continue }
      text += "M"
      write([start.x, start.y])
      at = start
      command = nil
      for index in stride(from: 1, through: places.count - 3, by: 3) {
        add(places[index], places[index + 1], places[index + 2])
      }
      finishLine()
    }
  }

  private mutating func add(_ first: Place, _ second: Place, _ end: Place) {
    let start = Place(x: at.x + ahead.x, y: at.y + ahead.y)
    let way = end - start
    if Self.isStraight(first - start, second - start, way) {
      if way == Place(x: 0, y: 0) { return }
      if !Self.isOnward(ahead, way) { finishLine() }
      ahead = Place(x: ahead.x + way.x, y: ahead.y + way.y)
      return
    }
    finishLine()
    write("c", [first - at, second - at, end - at].flatMap { [$0.x, $0.y] })
    at = end
  }

  private mutating func finishLine() {
    guard ahead != Place(x: 0, y: 0) else { return }
    if ahead.y == 0 {
      write("h", [ahead.x])
    } else if ahead.x == 0 {
      write("v", [ahead.y])
    } else {
      write("l", [ahead.x, ahead.y])
    }
    at = Place(x: at.x + ahead.x, y: at.y + ahead.y)
    ahead = Place(x: 0, y: 0)
  }

  private mutating func write(_ command: Character, _ values: [Int]) {
    isPoint = false
    let isNew = self.command != command
    if isNew { text.append(command) }
    self.command = command
    write(values, goingOn: !isNew)
  }

  /// Writes tenths with a space where a number would else be one with the number before it.
  private mutating func write(_ values: [Int], goingOn: Bool = false) {
    for (index, value) in values.enumerated() {
      let number = (Double(value) / 10).compact
      let isApart = number.first == "-" || number.first == "." && isBroken
      if !isApart, goingOn || index > 0 { text += " " }
      text += number
      isBroken = number.contains(".")
    }
  }

  /// Whether both control points lie on the way from (0, 0) to `way`, as exactly as tenths can.
  private static func isStraight(_ first: Place, _ second: Place, _ way: Place) -> Bool {
    [first, second].allSatisfy { point in
      let across = abs(point.x * way.y - point.y * way.x)
      let along = point.x * way.x + point.y * way.y
      let square = way.x * way.x + way.y * way.y
      return across * across <= 2 * square && along >= -square && along <= 2 * square
    }
  }

  /// Whether a way goes on in the very direction of the one before it.
  private static func isOnward(_ before: Place, _ way: Place) -> Bool {
    before.x * way.y == before.y * way.x && before.x * way.x + before.y * way.y >= 0
  }

  /// The points of a stroke.
  private static func places(_ stroke: String) -> [Place] {
    let numbers = stroke.split { !"0123456789.-".contains($0) }.map {
      Int(((Double($0) ?? 0) * 10).rounded())
    }
    return stride(from: 0, to: numbers.count - 1, by: 2).map {
      Place(x: numbers[$0], y: numbers[$0 + 1])
    }
  }
}

extension Double {
  /// The number with at most two decimals and no zero before them, such as `12`, `.5` or `-.25`.
  var compact: String {
    let text = fixed
    if text.hasPrefix("0.") { return String(text.dropFirst()) }
    return text.hasPrefix("-0.") ? "-" + text.dropFirst(2) : text
  }
}
