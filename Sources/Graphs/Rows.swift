/// Lists of values in one array, row after row, and where each row begins (compressed rows).
///
/// An array of arrays would cost an allocation a row and scatter what is read together.
package struct Rows<Value> {
  /// Where each row begins in `values`; one longer than the rows.
  @usableFromInline package private(set) var starts: [Int32] = [0]
  /// The rows' values, row after row.
  @usableFromInline package private(set) var values: [Value] = []

  /// No rows yet.
  package init() {}

  /// `count` rows of what `each` adds, a row's values in the order of adding.
  ///
  /// - Parameters:
  ///   - count: how many rows there are.
  ///   - each: adds (row, value) pairs; run twice, to count and to fill, and must add the same pairs
  ///     both times.
  /// - Complexity: O(rows + values).
  @inlinable
  package init(count: Int, each: (_ add: (_ row: Int, _ value: Value) -> Void) -> Void) {
    var counts = [Int32](repeating: 0, count: count + 1)
    each { row, _ in counts[row + 1] += 1 }
    for row in 0..<count { counts[row + 1] += counts[row] }
    var next = counts
    let total = Int(counts[count])
    let values = [Value](unsafeUninitializedCapacity: total) { buffer, filled in
      each { row, value in
        precondition(next[row] < counts[row + 1], "row \(row) got more values than were counted")
        buffer.initializeElement(at: Int(next[row]), to: value)
        next[row] += 1
        filled += 1
      }
      precondition(filled == total, "\(filled) values were added where \(total) were counted")
    }
    self.init(starts: counts, values: values)
  }

  @usableFromInline
  init(starts: [Int32], values: [Value]) {
    self.starts = starts
    self.values = values
  }

  /// How many rows there are.
  @inlinable package var count: Int { starts.count - 1 }

  /// Where the values of `row` stand.
  @inlinable package func range(of row: Int) -> Range<Int> {
    Int(starts[row])..<Int(starts[row + 1])
  }

  @inlinable package subscript(row: Int) -> ArraySlice<Value> { values[range(of: row)] }

  /// Adds a row after the last one.
  package mutating func append(_ row: some Sequence<Value>) {
    values.append(contentsOf: row)
    starts.append(Int32(values.count))
  }

  package mutating func reserveCapacity(rows: Int, values count: Int) {
    starts.reserveCapacity(rows + 1)
    values.reserveCapacity(count)
  }

  /// The same rows of other values.
  package func map<Other>(_ transform: (Value) -> Other) -> Rows<Other> {
    Rows<Other>(starts: starts, values: values.map(transform))
  }
}

extension Rows: Sendable where Value: Sendable {}

extension Rows where Value == Int32 {
  /// For each of the values 0 ..< `valueCount`, the rows that hold it, ascending.
  ///
  /// - Complexity: O(rows + values).
  package func transposed(valueCount: Int) -> Rows<Int32> {
    Rows(count: valueCount) { add in
      for row in 0..<count {
        for value in self[row] { add(Int(value), Int32(truncatingIfNeeded: row)) }
      }
    }
  }
}
