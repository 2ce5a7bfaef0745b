import Linjasto
import TestSupport
import Testing

/// What every table of fields promises, on seeded records.
@Suite struct FieldsTests {
  /// Keys that tell of one thing together.
  private static let pairs: [Set<String>] = [["attach", "lines"], ["assumed", "assumed_fields"]]

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `every field of every table survives its way out and in again`(seed: UInt64) {
    Self.forEachTable(RoundTrip(seed: seed))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `what is put into one field comes out of it, and changes no other`(seed: UInt64) {
    Self.forEachTable(Independence(seed: seed))
  }

  @Test func `every field of every table has something to say of some record`() {
    Self.forEachTable(Stating())
  }

  @Test func `keys stand once in a table`() { Self.forEachTable(Uniqueness()) }

  // MARK: Promises

  private protocol Promise { func check<R: FieldRecord & Equatable>(_: R.Type) }

  private struct RoundTrip: Promise {
    let seed: UInt64

    func check<R: FieldRecord & Equatable>(_: R.Type) {
      let record = record(R.self, seed: seed)
      #expect(R(written: record.written) == record)
      var filled = R.fields.blank
      for field in R.fields.all {
        field.set(&filled, field.get(record))
        var same = record
        field.set(&same, field.get(record))
        #expect(same == record, "\(R.fields.shape.name), \(field.key)")
      }
      #expect(filled == record, "\(R.fields.shape.name)")
    }
  }

  private struct Independence: Promise {
    let seed: UInt64

    func check<R: FieldRecord & Equatable>(_: R.Type) {
      let (one, other) = (record(R.self, seed: seed), record(R.self, seed: seed + 1000))
      for field in R.fields.all {
        let pair = FieldsTests.pairs.first { $0.contains(field.key) } ?? [field.key]
        var mixed = one
        for field in R.fields.all where pair.contains(field.key) {
          field.set(&mixed, field.get(other))
        }
        for seen in R.fields.all {
          let source = pair.contains(seen.key) ? other : one
          #expect(
            seen.get(mixed) == seen.get(source),
            "\(R.fields.shape.name): \(field.key) against \(seen.key)")
        }
      }
    }
  }

  private struct Stating: Promise {
    func check<R: FieldRecord & Equatable>(_: R.Type) {
      let records = (0..<60).map { record(R.self, seed: $0) }
      for field in R.fields.all {
        #expect(
          records.contains { field.get($0) != nil }, "\(R.fields.shape.name), \(field.key)")
      }
    }
  }

  private struct Uniqueness: Promise {
    func check<R: FieldRecord & Equatable>(_: R.Type) {
      let keys = R.fields.all.map(\.key)
      #expect(Set(keys).count == keys.count, "\(keys)")
    }
  }

  private static func forEachTable(_ promise: some Promise) {
    promise.check(Network.Contents.self)
    promise.check(Region.self)
    promise.check(Area.self)
    promise.check(Source.self)
    promise.check(Organization.self)
    promise.check(Role.self)
    promise.check(Line.self)
    promise.check(Line.Requirement.self)
    promise.check(Link.self)
    promise.check(Costs.self)
    promise.check(Station.self)
    promise.check(Station.Share.self)
    promise.check(Station.Capacity.self)
    promise.check(Agreement.self)
    promise.check(Period.self)
    promise.check(Origin.self)
    promise.check(GoverningBody.self)
    promise.check(Procedure.self)
    promise.check(Procedure.Step.self)
    promise.check(Guidance.self)
    promise.check(Screening.self)
    promise.check(Screening.Question.self)
    promise.check(Screening.Rule.self)
    promise.check(Screening.Rule.Suggestion.self)
    promise.check(Fact.self)
    promise.check(OpenQuestion.self)
  }
}

private func record<R: FieldRecord>(_: R.Type, seed: UInt64) -> R {
  var random = RandomValue(seed: seed)
  return R.fields.record(random.value(R.shape))
}
