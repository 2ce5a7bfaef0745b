extension SegmentOrders {
  /// Swaps lines side by side where that costs no crossing and lets lines keep their slots from
  /// segment to segment, and end at the outside of a bundle rather than inside.
  ///
  /// - Complexity: a few passes over all pairs of lines that share a segment.
  mutating func straighten(_ rotation: Rotation) {
    for _ in 0..<4 {
      var isChanged = false
      for pair in forest.pairs where areSideBySide(pair) {
        for stretch in [[pair], wholeStretch(from: pair)] {
          guard rise(turning: stretch.map(choice)) <= 0 else { continue }
          var stations: [Int] = []
          for one in stretch {
            let segment = model.graph.segments[one.segment]
            for end in [segment.a, segment.b] where !stations.contains(end) {
              stations.append(end)
            }
          }
          let before = stations.reduce(0) { $0 + unrest(at: $1, rotation) }
          for one in stretch { swap(one) }
          if stations.reduce(0, { $0 + unrest(at: $1, rotation) }) < before {
            isChanged = true
            break
          }
          for one in stretch { swap(one) }
        }
      }
      if !isChanged { break }
    }
  }

  private func choice(_ pair: Pair) -> Int { model.choice(pair.segment, pair.i, pair.j) }

  /// By how many half slots the lines shift at a station, and how many lines go on to either side
  /// of one that ends.
  private func unrest(at station: Int, _ rotation: Rotation) -> Int {
    var sum = 0
    for passage in rotation.passages[station] {
      let out = offset(of: passage.line, on: passage.to, from: station)
      let back = offset(of: passage.line, on: passage.from, from: station)
      sum += abs(out + back)
    }
    for segment in rotation.segments[station] {
      let lines = model.graph.segments[segment].lines
      guard lines.count > 2 else { continue }
      let goesOn = orders[segment].map { i in
        rotation.passages[station].contains {
          $0.line == lines[i] && ($0.from == segment || $0.to == segment)
        }
      }
      for slot in goesOn.indices where !goesOn[slot] {
        let left = goesOn[..<slot].count { $0 }
        let right = goesOn[slot...].count { $0 }
        sum += 4 * min(left, right)
      }
    }
    return sum
  }

  /// Half slots to the right of the segment's middle, looking out from the station.
  private func offset(of line: Int, on segment: Int, from station: Int) -> Int {
    let lines = model.graph.segments[segment]
    guard let i = lines.lines.firstIndex(of: line) else { return 0 }
    let offset = 2 * slot(i, on: segment) - (lines.lines.count - 1)
    return lines.a == station ? offset : -offset
  }
}
