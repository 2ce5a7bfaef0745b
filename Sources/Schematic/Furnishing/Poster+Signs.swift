extension Poster {
  static func marker(
    _ spine: [Point], state: LineMap.State = .active, mark: LineMap.Mark = .plain,
    emphasis: LineMap.Emphasis = .normal,
    isInterchange: Bool = false, ticks: [Drawing.Marker.Tick] = []
  ) -> Drawing.Marker {
    Drawing.Marker(
      station: "", state: state, mark: mark, emphasis: emphasis, spine: spine,
      radius: isInterchange ? 6.5 : 5, ring: isInterchange ? 2.2 : 1.6, ticks: ticks,
      isInterchange: isInterchange)
  }

  /// The sign as it looks on the map, as wide as signs are in the key.
  static func sign(_ symbol: Symbol, at center: Point) -> [Drawing.Ornament] {
    let reach = PosterStyle.signWidth / 2
    let (left, right) = (center - Point(x: reach, y: 0), center + Point(x: reach, y: 0))
    let gray = Color(red: 0x8a, green: 0x93, blue: 0xa0)
    let line = Drawing.Ornament.stroke(
      Path(through: [left, right]), color: gray, width: 6, dash: .solid)
    switch symbol {
    case .station: return [line, .sign(marker([center]))]
    case .interchange:
      let (up, down) = (center - Point(x: 0, y: 4), center + Point(x: 0, y: 4))
      let pair = [up, down].map {
        Drawing.Ornament.stroke(
          Path(through: [$0 - Point(x: reach, y: 0), $0 + Point(x: reach, y: 0)]), color: gray,
          width: 6,
          dash: .solid)
      }
      return pair + [.sign(marker([up, down], isInterchange: true))]
    case .terminus:
      let tick = Drawing.Marker.Tick(
        line: "", from: center - Point(x: 0, y: 8), to: center + Point(x: 0, y: 8), width: 5,
        color: gray)
      let half = Drawing.Ornament.stroke(
        Path(through: [center, right]), color: gray, width: 6, dash: .solid)
      return [half, .sign(marker([center], ticks: [tick]))]
    case .assumed:
      let core = Drawing.Ornament.stroke(
        Path(through: [left, right]), color: .white, width: 2.4, dash: .solid)
      return [line, core, .sign(marker([center]))]
    case .stroke(let dash):
      // Thinner than on the map, so that there are several dashes.
      return [.stroke(Path(through: [left, right]), color: gray, width: 4, dash: dash)]
    case .faded:
      let pale = Drawing.Ornament.stroke(
        Path(through: [left, right]), color: gray.mixed(with: .white, share: 0.7), width: 6,
        dash: .solid)
      return [pale, .sign(marker([center], emphasis: .faded))]
    case .shadow:
      let shadow = Drawing.Ornament.stroke(
        Path(through: [left, right]), color: gray.mixed(with: .white, share: 0.55), width: 3.6,
        dash: .solid)
      return [shadow]
    case .marked: return [line, .sign(marker([center], emphasis: .marked))]
    case .state(let state): return [line, .sign(marker([center], state: state))]
    case .mark(let mark): return [line, .sign(marker([center], mark: mark))]
    }
  }
}
