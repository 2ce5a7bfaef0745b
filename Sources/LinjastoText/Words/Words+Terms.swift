package import Linjasto

extension Words {
  /// A level of cover beside a name or in a table.
  package func short(_ level: CoverLevel) -> String {
    switch level {
    case .none: self(.coverNobody)
    case .ended: self(.coverEnded)
    case .planned: self(.coverPlanned)
    case .unknown: self(.coverUnknown)
    case .partial: self(.coverPartial)
    case .full: self(.coverFull)
    }
  }

  /// A level of cover in a sentence.
  package func callAsFunction(_ level: CoverLevel) -> String {
    switch level {
    case .planned: self(.coverOnlyPlanned)
    case .partial: self(.coverPart)
    case .none, .ended, .unknown, .full: short(level)
    }
  }

  /// Ids in the order they are in, with commas.
  func list<Subject>(_ ids: [Identifier<Subject>]) -> String {
    ids.map { $0.rawValue }.joined(separator: ", ")
  }

  /// Something in the regions where it is.
  func place(_ name: String, in regions: [String]) -> String {
    self(.placeIn, name, regions.joined(separator: ", "), "\(regions.count)")
  }
}
