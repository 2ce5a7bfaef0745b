public import Linjasto
internal import LinjastoFormat

/// Sheets of what belongs to maps: how stations are reached, candidates of a plan, costs of a route.
///
/// Headings and words are those of the sheets of a map, and stations, lines and regions may be called
/// by name.
public enum SideSheetReader {
  /// How stations are reached: a row each.
  public static func contacts(
    _ tables: [Table], for networks: [Network], path: String
  ) -> Diagnosed<ContactList> {
    read(tables, ContactList.fields.shape, networks, path) { root, text in
      ContactReader.read(root, in: text.file, for: networks)
    }
  }

  /// Candidates of a plan: a measure a row.
  public static func proposals(
    _ tables: [Table], for networks: [Network], path: String
  ) -> Diagnosed<MeasureProposals> {
    read(tables, MeasureProposals.fields.shape, networks, path) { root, text in
      ProposalReader.read(
        root, in: text.file,
        at: Provenance { path, _ in text.location(of: root.node(at: path).mark) })
    }
  }

  /// What the parts of a route cost: a row each, over `base` for the rest.
  public static func costs(
    _ tables: [Table], over base: Costs, path: String
  ) -> Diagnosed<Costs> {
    read(tables, Costs.fields.shape, [], path) { root, text in
      CostsReader.read(root, in: text.file, over: base)
    }
  }

  private static func read<Value>(
    _ tables: [Table], _ shape: RecordShape, _ networks: [Network], _ path: String,
    by reader: (SourceNode, WorkbookText) -> Diagnosed<Value>
  ) -> Diagnosed<Value> {
    let text = WorkbookText(tables, path: path)
    var tree = SheetTree(tables, text, shape, of: networks)
    let read = reader(tree.root(), text)
    let others = read.diagnostics.filter { $0.id != .missingKey }.map { text.atItsCell($0) }
    return (tree.problems + ProblemList(Diagnosed(read.value, others, further: read.further)))
      .bySheet().diagnosed(read.value)
  }
}
