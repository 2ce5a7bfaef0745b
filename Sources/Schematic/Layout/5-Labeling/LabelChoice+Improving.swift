extension LabelChoice {
  /// A choice made better as long as something is gained: in turn each label goes elsewhere, up to three
  /// others giving way to it, or a whole run changes sides. Nothing comes to stand where it meets another.
  ///
  /// - Parameter accepts: whether what would be gained so is wanted.
  /// - Returns: what was accepted last, else the choice as it was.
  /// - Complexity: in each of a few rounds, the labels for every candidate.
  func improved(_ chosen: [Int?], _ accepts: ([Int?]) -> Bool) -> [Int?] {
    guard chosen.allSatisfy({ $0 != nil }) else { return chosen }
    var state = State(
      chosen: Array(repeating: nil, count: domains.count),
      isChosen: Array(repeating: false, count: owners.count),
      pressure: Array(repeating: 0, count: owners.count),
      weights: Array(repeating: 1, count: domains.count))
    for (label, candidate) in chosen.enumerated() { state.place(label, candidate, self) }
    var least = energy(state)
    var refused: Set<[Int?]> = []
    func takeOrUndo() {
      let now = energy(state)
      if now < least - LabelChoice.leastGain, refused.insert(state.chosen).inserted,
        accepts(state.chosen)
      {
        least = now
      } else {
        state.undo(to: 0, self)
      }
    }
    for _ in 0..<8 {
      let before = least
      for (number, run) in runs.enumerated() {
        for (part, side) in turns(of: run, state)
        where turn(part, to: (number, side), &state) {
          takeOrUndo()
        }
      }
      for label in domains.indices {
        for candidate in domains[label].indices where candidate != state.chosen[label] {
          if move(label, to: candidate, &state) { takeOrUndo() }
        }
      }
      if least == before { break }
    }
    return state.chosen
  }

  /// What a change has to bring.
  private static let leastGain = 0.3

  /// Moves a label, and those in its way to the best places that are left; false, with nothing moved,
  /// where they are too many or one of them has none.
  private func move(_ label: Int, to candidate: Int, _ state: inout State) -> Bool {
    guard let rivals = state.rivals(of: candidate, of: label, locked: [], self) else {
      return false
    }
    state.log = []
    for rival in rivals { state.place(rival, nil, self) }
    state.place(label, candidate, self)
    for rival in rivals {
      guard let next = best(rival, state, freely: true) else {
        state.undo(to: 0, self)
        return false
      }
      state.place(rival, next, self)
    }
    return true
  }

  /// What the whole choice costs.
  private func energy(_ state: State) -> Double {
    domains.indices.reduce(0) { sum, label in
      guard let chosen = state.chosen[label] else { return sum }
      let bonds = regard(label, chosen, state) + state.pressure[firsts[label] + chosen]
      // Each is counted from both ends.
      return sum + domains[label][chosen].cost + bonds / 2
    }
  }
}
