public import Linjasto
internal import LinjastoFormat

/// How the tables of somebody else become a map: which column holds what, what their words mean, and
/// what no table says.
///
/// ```yaml
/// mapping: linjasto-mapping/1
/// map:
///   id: example-directory
///   title: {fi: Esimerkkihakemisto}
///   default_language: fi
///   sources: [{id: directory, title: Esimerkkihakemisto}]
/// tables:
///   - each: station
///     columns:
///       - {from: Palvelun nimi, to: name.fi}
///       - {from: Tuottaja, to: organization, make: true}
///       - {from: Teema, to: lines, make: true, words: [{word: Ero, means: separation}]}
///     constants:
///       - {field: kind, value: unit}
///       - {field: source, value: directory}
/// ```
public struct SheetMapping: Sendable, Equatable {
  /// What no table says of the map.
  package var contents: Network.Contents
  package var tables: [MappedTable]

  /// The mapping of a YAML or JSON text, if its shape is right, and every problem found.
  public static func read(_ file: SourceFile) -> Diagnosed<SheetMapping> {
    TreeReader.read(file, as: SheetMapping.self)
  }
}

/// One table, each row of which is a record.
package struct MappedTable: Sendable, Equatable {
  /// What a row or a column is.
  package enum Kind: String, Sendable, CaseIterable {
    case station, line, role, organization, source
  }

  /// Nil for the only table there is.
  package var sheet: String?
  package var each = Kind.station
  /// What the columns are that ``columns`` does not name, where the table is a matrix; nil for none.
  package var across: Kind?
  package var columns: [MappedColumn] = []
  /// Of each row's record.
  package var constants: [MappedConstant] = []
  /// Of the records across.
  package var acrossConstants: [MappedConstant] = []
  /// What stands in the cells of a matrix: `full`, `partial` or `none`.
  package var cells: [MappedWord] = []
}

/// A column, and the field that it is.
package struct MappedColumn: Sendable, Equatable {
  package var from: String
  package var to: String
  /// Whether a name that no record has becomes one.
  package var makes = false
  /// Whether a row that says nothing here is no record.
  package var isNeeded = false
  /// Between several values in a cell, beside semicolons and line breaks.
  package var separator: String?
  package var words: [MappedWord] = []
}

/// A word of theirs and what it means; an empty meaning leaves it out, and `*` is any other word.
package struct MappedWord: Sendable, Equatable {
  package var word: String
  package var means: String
}

/// The same value in every record.
package struct MappedConstant: Sendable, Equatable {
  package var field: String
  package var value: String
}
