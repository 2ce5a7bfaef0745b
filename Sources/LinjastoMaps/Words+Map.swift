internal import Linjasto
internal import LinjastoText
internal import Schematic

extension Words {
  /// The key to every sign.
  var keyEntries: [Poster.KeyEntry] {
    [
      Poster.KeyEntry(.station, self(.mapStation)),
      Poster.KeyEntry(.interchange, self(.mapInterchange)),
      Poster.KeyEntry(.terminus, self(.mapTerminus)),
      Poster.KeyEntry(.assumed, self(.mapAssumed)),
      Poster.KeyEntry(.state(.pilot), self(.mapPilot)),
      Poster.KeyEntry(.state(.planned), self(.mapPlanned)),
      Poster.KeyEntry(.state(.inquiry), self(.mapInquiry)),
      Poster.KeyEntry(.state(.unknown), self(.mapUnknown)),
      Poster.KeyEntry(.state(.ended), self(.mapEnded)),
      Poster.KeyEntry(.state(.missing), self(.mapMissing)),
      Poster.KeyEntry(.faded, self(.mapFaded)),
    ]
  }

  /// What a state is called; empty for the usual one.
  func state(_ state: LineMap.State) -> String {
    switch state {
    case .active: ""
    case .pilot: self(.mapPilot)
    case .planned: self(.mapPlanned)
    case .inquiry: self(.mapInquiry)
    case .unknown: self(.mapUnknown)
    case .ended: self(.mapEnded)
    case .missing: self(.mapMissing)
    }
  }
}
