import TestSupport
import Testing

@testable import Schematic

@Suite struct CompositionTests {
  private static let pages = [
    Page(named: "A4"), Page(named: "a3", orientation: .portrait), Page(named: "16:9"),
    Page(width: 600, height: 300),
  ]

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `one composition serves every poster it was made for, the map at the same place`(
    seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    let map = SampleSheets.map(&generator)
    let posters = (0..<3).map { _ in SampleSheets.poster(&generator) }
    let page = try #require(Self.pages[Int(seed) % 4])
    let composition = Composition(of: map, with: posters, on: page)
    let bare = composition.drawing(of: map, with: Poster(title: ""))
    for poster in posters {
      let sheet = composition.drawing(of: map, with: poster)
      #expect(sheet.markers == bare.markers && sheet.labels == bare.labels)
      #expect((sheet.width, sheet.height) == (bare.width, bare.height))
      for (index, frame) in composition.frames.enumerated() {
        for other in composition.frames[..<index] {
          #expect(!frame.area.inset(by: -PosterStyle.gutter / 2).intersects(other.area))
        }
        let group = sheet.ornaments.first {
          if case .group(frame.part.rawValue, _) = $0 { true } else { false }
        }
        let drawn = Drawing(width: 0, height: 0, ornaments: group.map { [$0] } ?? []).extent
        // The extent counts half the width of a stroke at its flat ends, too.
        if let drawn { #expect(frame.area.inset(by: -3.01).contains(drawn), "\(frame.part)") }
      }
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `a sheet has the proportions of its page, and is turned where that prints larger`(
    seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    let map = SampleSheets.map(&generator)
    let poster = SampleSheets.poster(&generator)
    let free = try #require(Page(named: "A4"))
    let fixed = [Page.Orientation.landscape, .portrait].compactMap {
      Page(named: "A4", orientation: $0)
    }
    let each = fixed.map { Composition(of: map, with: [poster], on: $0) }
    let chosen = Composition(of: map, with: [poster], on: free)
    #expect(each.contains { $0.textSize == chosen.textSize })
    #expect(chosen.textSize > 0.9 * (each.map(\.textSize).max() ?? 0))
    for composition in each + [chosen] {
      let page = try #require(composition.page)
      let ratio = composition.width / composition.height
      #expect(abs(ratio - page.width / page.height) < 1e-9)
      let sheet = composition.drawing(of: map, with: poster)
      #expect(sheet.page == page)
      #expect(abs(try #require(sheet.smallestPrint) - composition.textSize) < 1e-9)
    }
  }

  @Test func `without a page a point is a point`() {
    var generator = SplitMix64(seed: 1)
    let map = SampleSheets.map(&generator)
    let composition = Composition(of: map, with: [SampleSheets.poster(&generator)])
    #expect(composition.page == nil && composition.textSize == 12)
    #expect(composition.drawing(of: map, with: Poster(title: "T")).pointsPerUnit == 1)
  }

  // The last would leave a third of its sheet empty, for which more is given.
  @Test(arguments: [(3.0, 0.96), (5, 0.96), (0.2, 0.89)])
  func
    `a sheet of natural size is cut down to a map of other proportions, and prints nearly as large`(
      aspect: Double, kept: Double
    )
  {
    let (width, height) = aspect > 1 ? (180 * aspect, 180) : (180, 180 / aspect)
    var map = Drawing(width: width, height: height)
    let ends = [
      Point.zero, Point(x: width, y: height), Point(x: 0, y: height), Point(x: width, y: 0),
    ]
    for (index, end) in ends.enumerated() {
      map.tracks.append(
        Drawing.Track(
          line: "l", color: .ink, width: 7, dash: .solid, emphasis: .normal,
          path: Path(through: [end, Point(x: width / 2, y: height / 2)]),
          stops: [.init(station: "\(index)", at: end, along: 0)]))
      map.markers.append(
        Drawing.Marker(
          station: "\(index)", state: .active, emphasis: .normal, spine: [end], radius: 5,
          ring: 1.6, isInterchange: false))
    }
    let poster = Poster(title: "Title")
    let natural = Composition(of: map, with: [poster])
    let paper = Composition(of: map, with: [poster], on: .natural)
    #expect(natural.page == nil && paper.emptyShare > 0.1)
    #expect(natural.width * natural.height < 0.8 * paper.width * paper.height)
    #expect(natural.emptyShare < paper.emptyShare)
    #expect(natural.printedSize >= kept * paper.printedSize)
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `room that only other pictures need counts as empty`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var map = SampleSheets.map(&generator)
    map.markers.removeAll { $0.state != .active && $0.state != .missing }
    let plain = SampleSheets.poster(&generator)
    var gaps = plain
    gaps.notes.append(String(repeating: "01 Uusimaa, ", count: 30))
    let page = try #require(Self.pages[Int(seed) % 4])
    let composition = Composition(
      of: map, with: [plain, gaps], symbols: Set(LineMap.State.allCases.map { .state($0) }),
      on: page)
    let shown = map.withoutMissing
    let sheet = composition.drawing(of: shown, with: plain)
    var fields = FreeFields(
      of: Rect(minX: 0, minY: 0, maxX: sheet.width, maxY: sheet.height),
      count: Composition.fieldCount)
    for box in SampleSheets.ink(of: shown) { fields.cover(box.moved(by: composition.origin)) }
    for block in sheet.ornaments {
      let extent = Drawing(width: 0, height: 0, ornaments: [block]).extent
      // Room under the last line is the block's, too.
      if let extent { fields.cover(extent.inset(by: -12)) }
    }
    #expect(fields.largestShare <= composition.emptyShare + 1e-9)
  }

  @Test func `shapes compete by their print, and flaws decide first`() {
    func value(_ bends: Int, _ crossings: Int, _ blemishes: Double, _ flaws: Int) -> Double {
      let looks = Composition.Looks(
        bends: bends, crossings: crossings, blemishes: blemishes, flaws: flaws)
      let value = looks.value(textSize: 5)
      #expect(abs(looks.textSize(worth: value) - 5) < 1e-9)
      return value
    }
    #expect(value(0, 0, 0, 0) == 5)
    #expect(value(1, 0, 0, 0) > value(0, 1, 0, 0))
    #expect(value(0, 0, 0.1, 0) < value(0, 0, 0, 0))
    #expect(value(0, 0, 0, 1) < value(9, 9, 0.3, 0))
  }

  @Test func `stations farther apart than seven texts cost a shape, nearer ones nothing`() {
    func value(_ textOverSpacing: Double) -> Double {
      Composition.Looks(
        bends: 0, crossings: 0, blemishes: 0, flaws: 0, textOverSpacing: textOverSpacing
      ).value(textSize: 5)
    }
    #expect(value(0.25) == 5)
    #expect(value(0.15) == 5)
    #expect(value(0.13) < 5)
    #expect(value(0.11) < value(0.13))
  }

  @Test func `of two shapes on the same sheet the one that fills it is worth more`() {
    var generator = SplitMix64(seed: 3)
    let map = SampleSheets.map(&generator)
    let sheet = Composition(of: map, with: [SampleSheets.poster(&generator)], on: Self.pages[0])
    func value(filling share: Double) -> Double {
      let (w, h) = (map.width * share, map.height * share)
      let hull = [Point(x: 0, y: 0), Point(x: w, y: 0), Point(x: w, y: h), Point(x: 0, y: h)]
      let looseness = Composition.Looks.looseness(
        emptyShare: sheet.emptyShare, filled: sheet.share(of: hull))
      return Composition.Looks(bends: 0, crossings: 0, blemishes: 0, flaws: 0)
        .value(textSize: sheet.printedSize, looseness: looseness)
    }
    #expect(value(filling: 0.4) < value(filling: 0.5))
    #expect(value(filling: 0.1) < value(filling: 0.4))
  }

  @Test(arguments: [0, 0.2, 0.35, 0.36, 0.7, 2])
  func `larger text is worth more however much disturbs, and less of that is better`(
    blemishes: Double
  ) {
    let looks = Composition.Looks(bends: 0, crossings: 0, blemishes: blemishes, flaws: 0)
    #expect(looks.value(textSize: 6) > looks.value(textSize: 5))
    #expect(abs(looks.textSize(worth: looks.value(textSize: 5)) - 5) < 1e-9)
    let worse = Composition.Looks(bends: 1, crossings: 0, blemishes: blemishes, flaws: 0)
    #expect(worse.value(textSize: 5) < looks.value(textSize: 5))
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `a sheet that must print larger is the same one, or none`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let map = SampleSheets.map(&generator)
    let posters = (0..<2).map { _ in SampleSheets.poster(&generator) }
    let page = try #require(Self.pages[Int(seed) % 4])
    let free = Composition(of: map, with: posters, on: page)
    var settings = PartSettings(of: posters)
    for share in [0.5, 0.9, 0.98, 0.9999, 1.0001, 1.02, 1.1, 2] {
      let bound = Composition(
        of: map, &settings, symbols: [], on: page, printing: share * free.textSize)
      if share < 1 {
        #expect(bound == free)
      } else if let bound {
        // One that prints smaller than asked is not worth more for it.
        #expect(bound == free || bound.textSize <= share * free.textSize)
      }
    }
  }

  @Test func `what is no number does not stop the sheet`() {
    var map = Drawing(width: 100, height: 100)
    map.tracks.append(
      Drawing.Track(
        line: "l", color: .ink, width: 7, dash: .solid, emphasis: .normal,
        path: Path(through: [.zero, Point(x: .nan, y: .infinity)]), stops: []))
    #expect(map.furnished(with: Poster(title: "T")).width > 0)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `no setting is both wider and higher than another, and each poster fits in it`(
    seed: UInt64
  ) {
    var generator = SplitMix64(seed: seed)
    let shown = Poster.Shown(SampleSheets.map(&generator))
    let posters = (0..<2).map { _ in SampleSheets.poster(&generator) }
    for part in Poster.Part.allCases {
      let settings = Setting.all(of: part, for: posters, shown)
      for (index, setting) in settings.enumerated() {
        for poster in posters {
          let block = poster.block(
            part, columns: setting.columns, width: setting.columnWidth, shown)
          #expect(block.width <= setting.width && block.height <= setting.height)
        }
        for other in settings[..<index] {
          #expect(other.width <= setting.width && other.height > setting.height)
        }
      }
    }
  }
}
