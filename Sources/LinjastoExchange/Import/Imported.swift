package import Linjasto

/// What a file of another program brought, and what of it has no place here.
package struct Imported<Value: Sendable>: Sendable {
  package var value: Value
  /// In a fixed order; empty where everything was taken.
  package var leftOut: [LeftOut]

  package init(_ value: Value, leftOut: [LeftOut]) {
    self.value = value
    self.leftOut = leftOut
  }
}

/// Something of a file that was read and not taken.
package struct LeftOut: Hashable, Sendable {
  /// What, in the plural or as a name.
  package let what: Saying
  /// How often it was there.
  package let count: Int

  init(_ what: Saying, count: Int) {
    self.what = what
    self.count = count
  }
}
