extension Double {
  /// The number with at most two decimals and no exponent, such as `12`, `12.5` or `-0.25`.
  ///
  /// Output is written in it, so that the same drawing is always the same text.
  ///
  /// - Precondition: finite, and under 1e15 either way.
  package var fixed: String {
    precondition(isFinite && magnitude < 1e15, "\(self) has no fixed decimals")
    let hundredths = Int((self * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// The nearest multiple of 1 / `parts`: of a hundredth, where that is 100.
  package func rounded(toParts parts: Double) -> Double { (self * parts).rounded() / parts }
}
