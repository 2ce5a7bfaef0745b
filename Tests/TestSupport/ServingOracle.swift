public import Linjasto

/// The rule of serving once more, written down case by case from the model's text: what is stated
/// first, then the same of a station whose assumed fields say nothing.
public enum ServingOracle {
  /// - Parameter line: nil for whichever line.
  public static func level(
    of station: Station, in region: Region.ID, on line: Line.ID?, on day: Day?, factsOnly: Bool
  ) -> CoverLevel {
    let stated = level(of: station, in: region, on: line, on: day)
    return factsOnly
      ? min(stated, level(of: bare(station, region, line), in: region, on: line, on: day)) : stated
  }

  private static func level(
    of station: Station, in region: Region.ID, on line: Line.ID?, on day: Day?
  ) -> CoverLevel {
    if let line, !station.lines.contains(line) { return .none }
    guard ![.researcher, .project].contains(station.kind) else { return .none }
    let own = station.terms.first { $0.line == line }
    var levels: [CoverLevel] = [.full]
    switch own?.reach ?? station.reach {
    case .everywhere: break
    case .unknown: levels.append(.unknown)
    case .regions(let regions): if !regions.contains(region) { return .none }
    }
    switch station.status {
    case .active, .pilot: break
    case .planned, .inquiry: levels.append(.planned)
    case .ended: levels.append(.ended)
    case .unknown: levels.append(.unknown)
    }
    // The one share of the maps that ends by itself: a month from the first of June, 2021.
    let isMonth = station.share?.months == 1 && station.period.from == Day("2021-06-01")
    let last = station.period.to ?? (isMonth ? Day("2021-07-01") : nil)
    if let day, let last, day > last { levels.append(.ended) }
    if let day, let first = station.period.from, day < first { levels.append(.planned) }
    if let away = station.unavailable, day.map({ away.contains($0) }) ?? true {
      levels.append(.planned)
    }
    let takesSome =
      station.clients.map {
        ($0.youngest ?? 0) > 0 || ($0.oldest ?? 18) < 17 || !$0.languages.isEmpty
          || !$0.municipalities.isEmpty || $0.note != nil
      } ?? false
    if (own?.coverage ?? station.coverage) == .partial || takesSome {
      levels.append(.partial)
    }
    levels.append(agreed(station, region, line, day))
    return levels.min() ?? .none
  }

  private static func agreed(
    _ station: Station, _ region: Region.ID, _ line: Line.ID?, _ day: Day?
  ) -> CoverLevel {
    if let state = station.terms.first(where: { $0.line == line })?.agreement {
      return state == .notSigned ? .none : state == .inquiry ? .planned : .full
    }
    let own = station.agreements.filter {
      $0.regions.contains(region)
        && ($0.lines.isEmpty || line == nil || line.map($0.lines.contains) == true)
    }
    let inForce = own.filter { agreement in day.map { agreement.period.contains($0) } ?? true }
    if inForce.contains(where: { $0.state == .notSigned }) { return .none }
    if inForce.contains(where: { $0.state == .signed }) { return .full }
    if inForce.contains(where: { $0.state == .inquiry }) { return .planned }
    guard let day else { return .full }
    let signed = own.filter { $0.state == .signed }
    if signed.contains(where: { day < $0.period.from ?? day }) { return .planned }
    if signed.contains(where: { $0.period.to ?? day < day }) { return .ended }
    return .full
  }

  /// The station as its sources alone describe it: an assumed field is one that they do not state.
  private static func bare(_ station: Station, _ region: Region.ID, _ line: Line.ID?) -> Station {
    func isAssumed(_ field: String, _ value: String? = nil) -> Bool {
      station.assumptions.contains(field, value)
    }
    var bare = station
    let own = station.terms.first { $0.line == line }
    let isOwnAssumed = own?.isAssumed ?? false
    if isOwnAssumed || line.map({ isAssumed("lines", $0.rawValue) }) == true {
      bare.status = .unknown
    }
    if own?.reach == nil ? isAssumed("serves", region.rawValue) : isOwnAssumed {
      bare.reach = .unknown
      bare.terms.removeAll { $0.line == line }
    }
    if isAssumed("status") { bare.status = .unknown }
    if isAssumed("period.to") { bare.period.to = nil }
    if own?.coverage == nil ? isAssumed("coverage") : isOwnAssumed { bare.coverage = .partial }
    if own?.agreement == nil, isAssumed("agreements", region.rawValue) { bare.agreements = [] }
    return bare
  }
}
