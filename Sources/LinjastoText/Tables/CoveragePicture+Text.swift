public import Linjasto

extension CoveragePicture {
  /// The matrix, the cells in detail where only some were asked for, the demand where it is known, and
  /// what a what-if made of the cells.
  public func text(in language: Language) -> String {
    var parts = [report.matrix(in: language)]
    if isNarrow { parts.append(report.details(of: networks, in: language)) }
    let balance = report.balance(suppressed: suppressed, in: language)
    if !balance.isEmpty { parts.append(balance) }
    if let changes {
      parts.append(NetworkComparison.text(whatIf: changes, of: whole, in: language))
    }
    return parts.joined(separator: "\n")
  }

  /// What a what-if made of the cells; nil where nothing was changed.
  public var changes: [NetworkComparison.CellChange]? {
    before.map { NetworkComparison.cells($0, report) }
  }
}
