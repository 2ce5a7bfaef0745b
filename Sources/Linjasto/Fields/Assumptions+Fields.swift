/// A record whose author may have read more into it than its source states.
package protocol AssumingRecord: Sendable {
  var assumptions: Assumptions { get set }
}

extension Line: AssumingRecord {}
extension Organization: AssumingRecord {}
extension Origin: AssumingRecord {}
extension Station: AssumingRecord {}

extension Field where Record: AssumingRecord {
  package static var assumed: Field {
    .defaulted(
      "assumed", false,
      { !$0.assumptions.isEmpty },
      { record, isAssumed in
        record.assumptions =
          isAssumed
          ? Assumptions(
            fields: record.assumptions.fields, isWhole: record.assumptions.fields.isEmpty)
          : .none
      })
  }

  /// Stands behind ``assumed``: who names fields does not mean the record as a whole.
  package static var assumedFields: Field {
    .defaulted(
      "assumed_fields", [],
      { $0.assumptions.fields },
      { record, fields in
        // Without names, what is assumed is so as a whole.
        record.assumptions = Assumptions(
          fields: fields, isWhole: fields.isEmpty && !record.assumptions.isEmpty)
      })
  }
}
