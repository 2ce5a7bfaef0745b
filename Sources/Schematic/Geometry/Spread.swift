/// How even some lengths are.
struct Spread {
  /// 0 where there are none.
  let mean: Double
  /// The standard deviation over the mean; nil where the mean is not positive.
  let variation: Double?
  /// The least over the mean; nil where the mean is not positive.
  let leastOverMean: Double?

  init(of lengths: [Double]) {
    let count = Double(max(1, lengths.count))
    let mean = lengths.reduce(0, +) / count
    self.mean = mean
    let variance = lengths.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    variation = mean > 0 ? variance.squareRoot() / mean : nil
    leastOverMean = mean > 0 ? lengths.min().map { $0 / mean } : nil
  }
}
