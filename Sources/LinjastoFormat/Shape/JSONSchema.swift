package import Linjasto

/// JSON Schemas (draft 7) of what the readers read, made from the tables of fields that they check
/// against: an editor that knows the schema completes keys and marks what is wrong.
public enum JSONSchema {
  /// A kind of text that has a schema.
  public enum Document: String, CaseIterable, Sendable {
    case map, `case`, patch, candidates, costs
  }

  /// What a record is, or one of its fields where there is a key, for who writes it by hand; nil
  /// where nothing is said. Records go by the names of their shapes, such as `a station`.
  public typealias Describing = (_ key: String?, _ record: String) -> String?

  /// The schema, ending in a newline. The same from run to run.
  ///
  /// - Parameter describing: For the descriptions that an editor shows; there are none by default.
  public static func text(
    of document: Document, describing: @escaping Describing = { _, _ in nil }
  ) -> String {
    var definitions = SchemaDefinitions(describing: describing)
    let shape = document.shape
    let record = definitions.schema(of: shape)
    let head: [Value.Entry] = [
      .init("$schema", .text("http://json-schema.org/draft-07/schema#")),
      .init("$id", .text("https://example.invalid/\(document.format)/schema.json")),
      .init("title", .text(document.title)),
    ]
    let tail = [Value.Entry("definitions", definitions.value)]
    return JSONPrinter().text(.record(head + record + tail))
  }
}

extension JSONSchema.Document {
  /// The record that such a text is.
  package var shape: RecordShape {
    switch self {
    case .map: Network.Contents.fields.shape
    case .case: CaseProfile.fields.shape
    case .patch: NetworkPatch.fields.shape
    case .candidates: MeasureProposals.fields.shape
    case .costs: Costs.fields.shape
    }
  }

  fileprivate var format: String {
    switch self {
    case .map: Network.Contents.format
    case .case: CaseProfile.format
    case .patch: NetworkPatch.format
    case .candidates: MeasureProposals.format
    case .costs: "linjasto-costs/1"
    }
  }

  fileprivate var title: String {
    switch self {
    case .map: "Linjasto map, format 1"
    case .case: "Linjasto case profile, format 1"
    case .patch: "Linjasto patch, format 1"
    case .candidates: "Linjasto candidates, format 1"
    case .costs: "Linjasto costs, format 1"
    }
  }
}
