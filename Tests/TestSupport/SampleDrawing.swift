public import Schematic

extension Drawing {
  /// Two lines that share an interchange; every state once; a bend, a dash, a tick, a pip.
  public static func sample(label: String = "Police", id: String = "police") -> Drawing {
    func track(_ line: String, _ color: Color, y: Double, dash: LineMap.Dash) -> Track {
      let path = Path(
        start: Point(x: 60, y: y),
        pieces: [
          .line(to: Point(x: 500, y: y)),
          .curve(
            to: Point(x: 540, y: y + 16.5), control1: Point(x: 516, y: y),
            control2: Point(x: 530, y: y + 6.5)),
          .line(to: Point(x: 640, y: y + 116.5)),
        ])
      return Track(
        line: line, color: color, width: 8, dash: dash, emphasis: .normal, path: path,
        stops: [Track.Stop(station: id, at: Point(x: 100, y: y), along: 40)])
    }
    let violet = Color(red: 0x54, green: 0, blue: 0xe6)
    let teal = Color(red: 0x17, green: 0x99, blue: 0x83)
    var drawing = Drawing(
      width: 720, height: 320,
      tracks: [
        track("violence", violet, y: 120, dash: .solid),
        track("separation", teal, y: 131, dash: .dashed),
      ])
    drawing.markers.append(
      Marker(
        station: id, state: .active, emphasis: .normal,
        spine: [Point(x: 100, y: 120), Point(x: 100, y: 131)], radius: 8.5, ring: 2.5,
        pips: [
          Marker.Pip(line: "violence", at: Point(x: 100, y: 120), isAssumed: false),
          Marker.Pip(line: "separation", at: Point(x: 100, y: 131), isAssumed: true),
        ],
        ticks: [
          Marker.Tick(
            line: "violence", from: Point(x: 62, y: 110), to: Point(x: 62, y: 140), width: 7,
            color: violet)
        ], isInterchange: true))
    for (index, state) in LineMap.State.allCases.enumerated() {
      let at = Point(x: 160 + Double(index) * 60, y: 120)
      drawing.markers.append(
        Marker(
          station: "state-\(state.rawValue)", state: state,
          emphasis: index == 1 ? .faded : index == 2 ? .marked : .normal, spine: [at], radius: 7,
          ring: 2.2, pips: [Marker.Pip(line: "violence", at: at, isAssumed: index % 2 == 1)],
          isInterchange: false))
      drawing.labels.append(
        Label(
          station: "state-\(state.rawValue)",
          lines: [Text(state.rawValue, at: Point(x: at.x, y: 104), anchor: .middle, size: 12)],
          box: Rect(minX: at.x - 25, minY: 92, maxX: at.x + 25, maxY: 108)))
    }
    drawing.labels.append(
      Label(
        station: id, lines: [Text(label, at: Point(x: 90, y: 160), size: 14, isBold: true)],
        box: Rect(minX: 90, minY: 145, maxX: 200, maxY: 165)))
    drawing.background = [
      .rectangle(
        Rect(minX: 30, minY: 60, maxX: 330, maxY: 220),
        fill: Color(red: 0xea, green: 0xf2, blue: 0xfc), stroke: nil)
    ]
    drawing.ornaments = [
      .text(Text("A map of a few", at: Point(x: 30, y: 40), size: 22, isBold: true)),
      .rectangle(
        Rect(minX: 30, minY: 240, maxX: 130.5, maxY: 262.5), fill: .white, stroke: .ink),
      .disc(
        center: Point(x: 200, y: 250), radius: 9, fill: .white, stroke: violet, strokeWidth: 3),
    ]
    return drawing
  }
}
