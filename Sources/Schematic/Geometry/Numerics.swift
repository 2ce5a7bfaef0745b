/// The few transcendental functions that the searches and the score need.
///
/// Written out of sums, products and square roots, which IEEE 754 rounds alike everywhere: the
/// mathematics libraries of two systems differ in the last bit, and a search that meets another
/// last bit ends in another drawing. It also keeps the module free of Foundation.
enum Numerics {
  /// The angle of the vector (x, y) from the x axis in degrees, −180 to 180; 0 for no vector.
  ///
  /// The argument is reduced to tan 15° and below, where the series of the arc tangent converges
  /// to double precision in a dozen terms.
  static func arcTangent(_ y: Double, _ x: Double) -> Double {
    guard x != 0 || y != 0 else { return 0 }
    let a = abs(x)
    let b = abs(y)
    var angle = b <= a ? arc(b / a) : 90 - arc(a / b)
    if x < 0 { angle = 180 - angle }
    return y < 0 ? -angle : angle
  }

  /// The arc tangent of 0 ≤ `t` ≤ 1, in degrees.
  private static func arc(_ t: Double) -> Double {
    let root3 = 1.7320508075688772
    return t <= 0.2679491924311227 ? series(t) : 30 + series((t * root3 - 1) / (root3 + t))
  }

  /// The arc tangent of `t` within ± tan 15°, in degrees.
  private static func series(_ t: Double) -> Double {
    let degrees = 57.29577951308232
    let square = t * t
    var power = t
    var sum = 0.0
    for k in 0..<14 {
      sum += (k % 2 == 0 ? 1 : -1) * power / Double(2 * k + 1)
      power *= square
    }
    return sum * degrees
  }

  /// The `n`-th root of `x` in 0 ... 1, by bisection.
  static func root(_ x: Double, _ n: Int) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if (0..<n).reduce(1.0, { power, _ in power * middle }) < x {
        low = middle
      } else {
        high = middle
      }
    }
    return high
  }

  /// The exponentially distributed number of mean 1 that 64 random bits stand for, to within 1 %.
  ///
  /// The logarithm is read from the exponent, with a parabola for what the significand adds.
  static func exponential(_ bits: UInt64) -> Double {
    let uniform = Double(bits >> 11) * 0x1p-53 + 0x1p-54
    let m = uniform.significand - 1
    let log2 = Double(uniform.exponent) + m * (1.342 - 0.342 * m)
    return -0.693_147_180_559_945_3 * log2
  }
}
