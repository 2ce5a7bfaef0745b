internal import ArgumentParser

/// How a coverage report is printed.
enum ReportFormat: String, EnumerableFlag {
  case text, json, csv, html

  static func help(for value: ReportFormat) -> ArgumentHelp? {
    switch value {
    case .text: "Text of at most 100 columns (the default)."
    case .json: "One JSON document."
    case .csv: "One row a cell, as comma-separated values."
    case .html: "A table to print or publish."
    }
  }
}
