internal import Linjasto
internal import LinjastoText
internal import Schematic

extension Words {
  /// The key to every sign; kinds are told apart where the map shows several.
  ///
  /// - Parameter asksWhere: whether lines are hollow, too, where whom an expert serves is assumed.
  func keyEntries(
    of shown: LineMap, _ view: MapView, askingWhere asksWhere: Bool
  ) -> [Poster.KeyEntry] {
    let marks = LineMap.Mark.allCases.filter { mark in
      shown.stations.contains { $0.mark == mark && $0.state != .missing }
    }
    let stations =
      marks.count > 1
      ? marks.map { Poster.KeyEntry(.mark($0), self($0)) }
      : [Poster.KeyEntry(.station, self(.mapStation))]
    return stations + [
      Poster.KeyEntry(.interchange, self(.mapInterchange)),
      Poster.KeyEntry(.terminus, self(.mapTerminus)),
      Poster.KeyEntry(.assumed, self(asksWhere ? .mapAssumedThere : .mapAssumed)),
      Poster.KeyEntry(.stroke(.dashed), self(.mapDashed)),
      Poster.KeyEntry(.stroke(.dotted), self(.mapDotted)),
      Poster.KeyEntry(.shadow, self(.mapShadow)),
      Poster.KeyEntry(.state(.pilot), self(.mapPilot)),
      Poster.KeyEntry(.state(.planned), self(.mapPlanned)),
      Poster.KeyEntry(.state(.inquiry), self(.mapInquiry)),
      Poster.KeyEntry(.state(.unknown), self(.mapUnknown)),
      Poster.KeyEntry(.state(.ended), self(.mapEnded)),
      Poster.KeyEntry(.state(.missing), self(.mapMissing)),
      Poster.KeyEntry(.faded, faded(view)),
    ]
  }

  /// Why something is in the background.
  private func faded(_ view: MapView) -> String {
    if view.lines.isEmpty { return self(.mapFaded) }
    return view.region == nil ? self(.mapNotPicked) : self(.mapFadedBoth)
  }

  private func callAsFunction(_ mark: LineMap.Mark) -> String {
    switch mark {
    case .plain: self(.mapRole)
    case .dot: self(.mapUnit)
    case .bar: self(.mapTeam)
    case .ring: self(.mapNetwork)
    }
  }

  /// A state in brackets behind the name of what is in it; empty for the usual one.
  func remark(_ state: LineMap.State) -> String {
    // Shorter than in the key: that a source names it is true of every entry.
    if state == .unknown { return self(.valueExistsUnknown) }
    let name = self.state(state)
    return name.prefix(1).lowercased() + name.dropFirst()
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
