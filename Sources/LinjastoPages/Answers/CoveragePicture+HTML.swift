public import Linjasto
internal import LinjastoText

extension CoveragePicture {
  /// The matrix with its legend and sums, and the cells in detail where only some were asked for.
  public func html(in language: Language) -> String {
    let page = CoveragePage(self, in: language)
    let words = Words(language)
    func piece(_ sheet: SheetText) -> HTML { .sheet(sheet, in: language) }
    var parts = [
      piece(report.heading(words)), page.matrix, piece(report.legend(words)),
      piece(report.summarySheet(in: language)),
    ]
    if isNarrow { parts.append(piece(report.detailSheet(of: networks, in: language))) }
    return HTML.lines(parts).written
  }

  /// What a what-if made of the cells; empty where nothing was changed.
  public func changesHTML(in language: Language) -> String {
    guard let changes else { return "" }
    return HTML.sheet(
      NetworkComparison.sheet(whatIf: changes, of: whole, in: language), in: language
    ).written
  }

  /// The page of the county that was asked for, without its frame.
  public func countyHTML(in language: Language) -> String {
    CoveragePage(self, in: language).county.written
  }
}
