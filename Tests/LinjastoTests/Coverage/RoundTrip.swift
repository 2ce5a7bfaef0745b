import Foundation
import Testing

func expectRoundTrip<Value: Codable & Equatable>(_ value: Value) throws {
  let data = try JSONEncoder().encode(value)
  #expect(try JSONDecoder().decode(Value.self, from: data) == value)
}
