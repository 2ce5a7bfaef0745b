public import Linjasto

extension NetworkSummary {
  /// One line without a line feed.
  public func text(in language: Language) -> String {
    Words(language)(
      .networkSummary, "\(lines)", "\(stations)", "\(interchanges)", "\(entries)", "\(attached)",
      "\(regions)", "\(assumed)", "\(unknown)")
  }
}
