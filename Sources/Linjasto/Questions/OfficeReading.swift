/// What somebody in an office wrote for a value.
package enum OfficeReading<Value> {
  case value(Value)
  /// It may mean several things: how each is written so that it means nothing else.
  case ambiguous([String])
  case unreadable
}

extension OfficeReading: Sendable where Value: Sendable {}
