package import Linjasto

extension SheetMapping: FieldRecord {
  package static let format = "linjasto-mapping/1"

  package static let fields: Fields<SheetMapping> = Fields(
    "a mapping",
    blank: SheetMapping(
      contents: Network.Contents(id: "map", title: LocalizedText([.finnish: "?"])), tables: []),
    [
      .constant("mapping", format),
      .required(
        "map",
        as: .record(
          Network.Contents.fields.shape.loosened(to: ["id", "title", "default_language"])),
        { $0.contents }, { $0.contents = $1 }),
      .required(
        "tables", as: .list(MappedTable.shape, minimum: 1), { $0.tables }, { $0.tables = $1 }),
    ])
}

extension MappedTable: FieldRecord {
  package static let fields: Fields<MappedTable> = Fields(
    "a mapped table", blank: MappedTable(),
    [
      .optional("sheet", { $0.sheet }, { $0.sheet = $1 }),
      .defaulted("each", .station, { $0.each }, { $0.each = $1 }),
      .optional("across", { $0.across }, { $0.across = $1 }),
      .required("columns", { $0.columns }, { $0.columns = $1 }),
      .defaulted("constants", [], { $0.constants }, { $0.constants = $1 }),
      .defaulted("across_constants", [], { $0.acrossConstants }, { $0.acrossConstants = $1 }),
      .defaulted("cells", [], { $0.cells }, { $0.cells = $1 }),
    ])
}

extension MappedTable.Kind: FieldValue {}

extension MappedColumn: FieldRecord {
  package static let fields: Fields<MappedColumn> = Fields(
    "a mapped column", blank: MappedColumn(from: "?", to: "?"),
    [
      .required("from", { $0.from }, { $0.from = $1 }),
      .required("to", { $0.to }, { $0.to = $1 }),
      .defaulted("make", false, { $0.makes }, { $0.makes = $1 }),
      .defaulted("needed", false, { $0.isNeeded }, { $0.isNeeded = $1 }),
      .optional("separator", { $0.separator }, { $0.separator = $1 }),
      .defaulted("words", [], { $0.words }, { $0.words = $1 }),
    ])
}

extension MappedWord: FieldRecord {
  package static let fields: Fields<MappedWord> = Fields(
    "a mapped word", blank: MappedWord(word: "?", means: ""),
    [
      .required("word", { $0.word }, { $0.word = $1 }),
      .defaulted("means", "", { $0.means }, { $0.means = $1 }),
    ])
}

extension MappedConstant: FieldRecord {
  package static let fields: Fields<MappedConstant> = Fields(
    "a mapped constant", blank: MappedConstant(field: "?", value: "?"),
    [
      .required("field", { $0.field }, { $0.field = $1 }),
      .required("value", { $0.value }, { $0.value = $1 }),
    ])
}
