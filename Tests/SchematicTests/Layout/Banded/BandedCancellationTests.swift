import TestSupport
import Testing

@testable import Schematic

/// A layout in bands that is told to end, whatever it is at, still draws everybody, and nothing false.
struct BandedCancellationTests {
  private static let map = LineMap.banded(stations: 60, lines: 8, zones: 5, seed: 3)

  private func sheet(_ patience: Patience) -> BandedLayout.Sheet {
    BandedLayout(effort: 0.1, isCancelled: { patience.isOver() })
      .sheet(for: Self.map, with: [Poster(title: "Title")])
  }

  @Test func `whenever it is told to end, all is drawn and the same is drawn again`() {
    let whole = Patience(.max)
    let drawn = sheet(whole).map.whole
    let unasked = BandedLayout(effort: 0.1).sheet(for: Self.map, with: [Poster(title: "Title")])
    #expect(drawn == unasked.map.whole)
    var step = 0
    while step < whole.questions {
      let patience = Patience(step)
      let cut = sheet(patience)
      let stations = Set(Self.map.lines.flatMap { $0.walks.joined() })
      #expect(
        Set(cut.map.whole.markers.map(\.station)).isSuperset(
          of: stations.map { Self.map.stations[$0].id }))
      #expect(cut.map.whole.falseMemberships(against: Self.map).isEmpty)
      #expect(cut.composition.width.isFinite && cut.composition.height > 0)
      #expect(sheet(Patience(step)).map.whole == cut.map.whole)
      step += 1 + step
    }
  }

  @Test func `every long phase asks`() {
    let members = BandMembers(Self.map)
    let problem = ColumnOrderProblem(
      lineCount: Self.map.lines.count, bands: members.bands.map { $0.map(\.lines) })
    let (searched, named, packed, widened) = (
      Patience(.max), Patience(.max), Patience(.max), Patience(.max)
    )
    let order = ColumnOrders(problem, effort: .quick, isCancelled: { searched.isOver() })
    #expect(searched.questions > problem.lineCount)
    let plan = BandPlan(
      Self.map, members, order, sizes: BandSizes(.standard), hyphenation: .general,
      kept: members.bands.map { $0.map { _ in nil } }, seed: 1, isCancelled: { named.isOver() })
    #expect(named.questions >= members.bands.count)
    let widths = ColumnWidths(plan)
    #expect(!widths.choices(isCancelled: { widened.isOver() }).isEmpty)
    #expect(widened.questions > 4)
    // With no time there are the least widths, and the first order of the rows.
    #expect(widths.choices(isCancelled: { true }) == [widths.least])
    _ = BandRows([], columns: 2, seed: 1, isCancelled: { packed.isOver() })
    #expect(packed.questions <= 1)
    let hurried = ColumnOrders(problem, effort: .quick, isCancelled: { true })
    #expect(problem.total(of: hurried.orders) >= order.total)
  }
}
