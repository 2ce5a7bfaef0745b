extension LinearProgram {
  /// Inverts the basis by elimination (Gauss and Jordan), the largest pivot of each column first.
  ///
  /// - Returns: false, and nothing is changed, where the basis is singular.
  /// - Complexity: O(variables³).
  mutating func invert() -> Bool {
    let n = count
    var matrix = [Double](repeating: 0, count: n * n)
    var result = [Double](repeating: 0, count: n * n)
    for (place, row) in basis.enumerated() {
      for i in starts[row]..<starts[row + 1] { matrix[place * n + variables[i]] = factors[i] }
      result[place * n + place] = 1
    }
    for column in 0..<n {
      var pivot = column
      for row in column..<n
      where abs(matrix[row * n + column]) > abs(matrix[pivot * n + column]) {
        pivot = row
      }
      let head = matrix[pivot * n + column]
      guard abs(head) > 1e-11 else { return false }
      for k in 0..<n {
        matrix.swapAt(pivot * n + k, column * n + k)
        result.swapAt(pivot * n + k, column * n + k)
        matrix[column * n + k] /= head
        result[column * n + k] /= head
      }
      for row in 0..<n where row != column {
        let factor = matrix[row * n + column]
        guard factor != 0 else { continue }
        for k in 0..<n {
          matrix[row * n + k] -= factor * matrix[column * n + k]
          result[row * n + k] -= factor * result[column * n + k]
        }
      }
    }
    inverse = result
    return true
  }
}
