/// A fact about a station that a contact rests on, and that the map may not know.
///
/// Facts decide between answers of equal effort only. A fee for some counts as a fee, in what a visit
/// costs and where only free experts are asked; an agreement asked for but not reached counts as not
/// known.
public enum KnownFact: String, Hashable, Sendable, CaseIterable {
  case agreement
  case fee
  case mode
  case language
}

extension Station {
  /// What the map does not know of the station, whose agreement with the region in question is
  /// `agreement`.
  func unknowns(of agreement: AgreementStanding) -> [KnownFact] {
    var unknowns: [KnownFact] = []
    switch agreement.state {
    case .signed, .notSigned: break
    case .inquiry, .unknown, nil: unknowns.append(.agreement)
    }
    if fee == .unknown { unknowns.append(.fee) }
    if modes.isEmpty { unknowns.append(.mode) }
    if languages.isEmpty { unknowns.append(.language) }
    return unknowns
  }
}
