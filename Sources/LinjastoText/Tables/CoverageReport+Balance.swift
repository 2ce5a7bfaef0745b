public import Linjasto

extension CoverageReport {
  /// Cases a month against capacity, the most urgent first; empty where no demand is known. At most
  /// 100 columns wide.
  ///
  /// - Parameter suppressed: How many counts were too small to be kept.
  public func balance(suppressed: Int = 0, in language: Language) -> String {
    balanceSheet(suppressed: suppressed, in: language).text
  }

  private func balanceSheet(suppressed: Int, in language: Language) -> SheetText {
    let names = Names(self, Words(language))
    let words = names.words
    let rows = balances.map { balance in
      words(
        .balanceRow, names(balance.region), names(balance.line), words.number(balance.demand),
        words.verdict(of: balance))
    }
    var sheet = SheetText(width: Columns.width)
    sheet.section(words(.balanceTitle), rows, hang: 4)
    if suppressed > 0 {
      sheet.gap()
      sheet.paragraph(words(.countsLeftOut, "\(suppressed)", "\(Demand.smallest)"))
    }
    return sheet
  }
}

extension Words {
  /// How the demand stands to what can be taken.
  package func verdict(of balance: DemandBalance) -> String {
    let capacity = number(balance.capacity ?? 0)
    switch balance.verdict {
    case .nobody: return self(.balanceNobody)
    case .short: return self(.balanceShort, capacity, number(balance.shortfall ?? 0))
    case .enough: return self(.balanceEnough, capacity)
    case .unknown:
      return balance.capacity == nil
        ? self(.balanceUnknown) : self(.balanceUnknownPart, capacity, "\(balance.unknown)")
    }
  }
}
