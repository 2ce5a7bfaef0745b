public import Linjasto
public import LinjastoText

// The sheets as pieces of a page: each says what its text says, from the same blocks.

extension RouteSheet {
  /// A contact is an entry of a numbered list, with a link to its record and a button that asks for
  /// the route without it.
  public var html: String { HTML.sheet(sheet, in: style.language).written }
}

extension WhyNotSheet {
  public func html(in language: Language) -> String { HTML.sheet(sheet, in: language).written }
}

extension FindSheet {
  /// What was found as lists of links, with one row beneath each that says why.
  public func html(in language: Language) -> String {
    HTML.sheet(sheet, in: language, isBrief: true).written
  }
}

extension AboutSheet {
  public func html(in language: Language) -> String { HTML.sheet(sheet, in: language).written }
}

extension ScreeningSheet {
  public func html(in language: Language) -> String { HTML.sheet(sheet, in: language).written }
}

extension CellExplanation {
  /// - Parameter report: That the explanation was made from.
  public func html(_ report: CoverageReport, in language: Language) -> String {
    HTML.sheet(sheet(report, in: language), in: language).written
  }
}

extension Resilience {
  /// - Parameter report: That the ranking was made from.
  public func html(_ report: CoverageReport, in language: Language) -> String {
    HTML.sheet(sheet(report, in: language), in: language).written
  }
}

extension ClosingPlan {
  /// - Parameter report: That the plan was made for.
  public func html(_ report: CoverageReport, in language: Language) -> String {
    HTML.sheet(sheet(report, in: language), in: language).written
  }
}
