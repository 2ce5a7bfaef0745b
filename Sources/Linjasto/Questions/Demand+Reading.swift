extension Demand {
  /// The demand of a table with the columns `region,line,cases_per_month`, with or without that
  /// heading; and what is wrong with it, each in one phrase that begins with its line.
  ///
  /// Quotes are not needed: neither codes nor numbers have commas.
  public static func read(_ text: String, by names: NameIndex)
    -> (demand: Demand, problems: [String])
  {
    var demand = Demand()
    var problems: [String] = []
    let rows = text.split(omittingEmptySubsequences: false, whereSeparator: { $0.isNewline })
    for (index, row) in rows.enumerated() {
      let fields = row.split(separator: ",", omittingEmptySubsequences: false).map { field in
        let text = field.drop { $0.isWhitespace }
        return text.lastIndex { $0 != " " }.map { String(text[...$0]) } ?? ""
      }
      if fields == [""] || (index == 0 && fields == ["region", "line", "cases_per_month"]) {
        continue
      }
      guard fields.count == 3 else {
        problems.append("\(index + 1): expected region,line,cases_per_month")
        continue
      }
      let region: Region.ID? =
        if case .found(let id) = names.region(fields[0]) { id } else { nil }
      let line: Line.ID? = if case .found(let id) = names.line(fields[1]) { id } else { nil }
      let cases = Double(fields[2]).flatMap { $0.isFinite && $0 >= 0 ? $0 : nil }
      if region == nil { problems.append("\(index + 1): no region is called \(fields[0])") }
      if line == nil { problems.append("\(index + 1): no line is called \(fields[1])") }
      if cases == nil { problems.append("\(index + 1): \(fields[2]) is no count of cases") }
      guard let region, let line, let cases else { continue }
      if cases < Double(smallest) {
        demand.suppressed += 1
      } else {
        demand.counts[region, default: [:]][line, default: 0] += cases
      }
    }
    return (demand, problems)
  }
}
