/// A way over the grid in at most eight straight legs, without the point it starts from.
struct GridRoute: Equatable {
  private(set) var legCount = 0
  /// The octants of the legs, four bits each, first leg lowest.
  private var octants: UInt32 = 0
  private var lengths = SIMD8<Int16>(repeating: 0)

  static let empty = GridRoute()
  static let maximumLegs = 8

  init() {}

  init(_ legs: (octant: Int, length: Int)...) {
    for leg in legs { append(leg.octant, leg.length) }
  }

  /// - Precondition: `length` is positive and there is room for a leg.
  @inline(__always)
  mutating func append(_ octant: Int, _ length: Int) {
    octants |= UInt32(truncatingIfNeeded: octant & 7) << UInt32(truncatingIfNeeded: legCount * 4)
    lengths[legCount] = Int16(truncatingIfNeeded: length)
    legCount += 1
  }

  @inline(__always)
  func octant(_ leg: Int) -> Int { Int(octants >> UInt32(truncatingIfNeeded: leg * 4)) & 7 }

  @inline(__always)
  func length(_ leg: Int) -> Int { Int(lengths[leg]) }

  @inline(__always) var first: Int { octant(0) }
  /// The octant in which the route arrives.
  @inline(__always) var last: Int { octant(legCount - 1) }

  /// How many steps go due east or west.
  @inline(__always)
  var horizontalLength: Int {
    var sum = 0
    for leg in 0..<legCount where octant(leg) & 3 == 0 { sum &+= length(leg) }
    return sum
  }

  /// Length over the ground, a diagonal step counting √2.
  @inline(__always)
  var euclideanLength: Double {
    var sum = 0.0
    for leg in 0..<legCount {
      sum += Double(length(leg)) * (octant(leg) & 1 == 1 ? 2.0.squareRoot() : 1)
    }
    return sum
  }
}
