import Schematic
import Testing

struct ScoreTests {
  private func track(_ line: String, _ points: [(Double, Double)]) -> Drawing.Track {
    let points = points.map { Point(x: $0.0, y: $0.1) }
    return Drawing.Track(
      line: line, color: .ink, width: 4, dash: .solid, emphasis: .normal,
      path: Path(through: points),
      stops: [Drawing.Track.Stop(station: line, at: points[0], along: 0)])
  }

  private func marker(_ station: String, _ x: Double, _ y: Double) -> Drawing.Marker {
    Drawing.Marker(
      station: station, state: .active, emphasis: .normal, spine: [Point(x: x, y: y)], radius: 5,
      ring: 1, isInterchange: false)
  }

  @Test func `lengths that keep to the octilinear directions are counted by their share`() {
    let drawing = Drawing(
      width: 400, height: 300, tracks: [track("a", [(0, 0), (100, 0), (200, 100), (200, 200)])])
    #expect(drawing.score.octilinearShare == 1)
    let slanted = Drawing(width: 400, height: 300, tracks: [track("a", [(0, 0), (90, 30)])])
    #expect(slanted.score.octilinearShare == 0)
    #expect(slanted.score.octilinearStraight == 0)
  }

  @Test func `every corner in the open is a bend, parallel ones are one of the bundle's`() {
    let drawing = Drawing(
      width: 400, height: 300,
      tracks: [
        track("a", [(0, 0), (100, 0), (200, 100)]), track("b", [(0, 6), (97.5, 6), (196, 104)]),
      ])
    #expect(drawing.score.lineBends == 2)
    #expect(drawing.score.bundleBends == 1)
  }

  @Test func `a change of slot under one marker is no bend, a turn under it is one`() {
    let jog = track("a", [(0, 0), (97, 0), (103, 6), (200, 6)])
    #expect(Drawing(width: 300, height: 50, tracks: [jog]).score.lineBends == 2)
    let hidden = Drawing(
      width: 300, height: 50, tracks: [jog], markers: [marker("a", 100, 3)])
    #expect(hidden.score.lineBends == 0)
    let turn = Drawing(
      width: 300, height: 200, tracks: [track("a", [(0, 0), (100, 0), (100, 100)])],
      markers: [marker("a", 100, 0)])
    #expect(turn.score.lineBends == 1)
  }

  @Test func `crossings count apart in the open and under markers`() {
    let tracks = [
      track("a", [(0, 50), (300, 50)]), track("b", [(100, 0), (100, 100)]),
      track("c", [(200, 0), (200, 100)]),
    ]
    let drawing = Drawing(
      width: 300, height: 100, tracks: tracks, markers: [marker("a", 100, 50)])
    #expect(drawing.score.crossings == 1)
    #expect(drawing.score.hiddenCrossings == 1)
  }

  @Test func `a crossing at a marker's edge shows, and so does a line that crosses itself`() {
    let tracks = [track("a", [(0, 56), (300, 56)]), track("b", [(100, 0), (100, 100)])]
    // Half a stroke is 2: the crossing is 6 from the middle of a marker of radius 5.
    let beside = Drawing(
      width: 300, height: 100, tracks: tracks, markers: [marker("a", 100, 50)])
    #expect(beside.score.crossings == 1)
    #expect(beside.score.crossingsBeside == 1)
    #expect(beside.score.hiddenCrossings == 0)
    let loop = track("a", [(0, 50), (200, 50), (200, 90), (100, 90), (100, 0)])
    let crossed = Drawing(width: 300, height: 100, tracks: [loop])
    #expect(crossed.score.selfCrossings == 1)
    #expect(crossed.score.crossings == 0)
    let hidden = Drawing(
      width: 300, height: 100, tracks: [loop], markers: [marker("a", 100, 50)])
    #expect(hidden.score.selfCrossings == 0)
    let branch = Drawing(
      width: 300, height: 100,
      tracks: [track("a", [(0, 50), (200, 50)]), track("a", [(0, 50), (100, 50), (100, 90)])])
    #expect(branch.score.selfCrossings == 0, "walks that part do not cross")
  }

  @Test func `spacing is measured along the line between its own stations`() {
    var line = track("a", [(0, 50), (300, 50)])
    line.stops = [("p", 0.0), ("q", 100), ("r", 300)].map {
      Drawing.Track.Stop(station: $0.0, at: Point(x: $0.1, y: 50), along: $0.1)
    }
    let drawing = Drawing(
      width: 300, height: 100, tracks: [line],
      markers: [
        marker("p", 0, 50), marker("q", 100, 50), marker("foreign", 150, 50), marker("r", 300, 50),
      ],
      labels: [
        Drawing.Label(
          station: "p", lines: [Drawing.Text("P", at: .zero, size: 15)],
          box: Rect(minX: 0, minY: 0, maxX: 1, maxY: 1))
      ])
    let score = drawing.score
    #expect(score.spacingMean == 150)
    #expect(abs((score.spacingCV ?? 0) - 1.0 / 3) < 1e-9)
    #expect(abs((score.spacingMinOverMean ?? 0) - 2.0 / 3) < 1e-9)
    #expect(abs((score.textOverSpacing ?? 0) - 0.1) < 1e-9)
    #expect(score.aspect == 3)
  }

  @Test func `a drawing of nothing has a score too`() {
    let score = Drawing(width: 0, height: 0).score
    #expect(score.octilinearShare == nil)
    #expect(score.octilinearStraight == 1)
    #expect(score.spacingMean == 0)
  }
}
