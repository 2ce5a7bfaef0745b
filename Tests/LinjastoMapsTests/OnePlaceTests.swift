import Linjasto
import TestSupport
import Testing

@testable import LinjastoMaps
@testable import Schematic

/// A network in bands has one drawing: every picture of it, whichever map is asked first, has its names,
/// signs and markers at the same places, and what it marks keeps clear of its names.
@Suite struct OnePlaceTests {
  /// What is drawn of a picture, by what it is about.
  private struct Places: Equatable {
    /// Where names begin, by station id.
    var names: [String: Point]
    /// The middle lines of markers, by station id.
    var markers: [String: [[Point]]]
    /// The fields of the lines' signs, in their order.
    var signs: [Rect]
    var width: Double
    var height: Double

    init(_ drawing: Drawing) {
      names = Dictionary(
        drawing.labels.map { ($0.station, $0.lines.first?.at ?? .zero) },
        uniquingKeysWith: { first, _ in first })
      markers = Dictionary(
        drawing.markers.map { ($0.station, $0.spines) }, uniquingKeysWith: { first, _ in first })
      signs = drawing.codes.map(\.field)
      (width, height) = (drawing.width, drawing.height)
    }

    /// Whether all that `other` shows is here, at the same place.
    func hold(_ other: Places) -> Bool {
      // A name under its marker hangs from its highest letter.
      other.names.allSatisfy { station, at in
        names[station].map { $0.x == at.x && abs($0.y - at.y) < 4 } ?? false
      } && other.signs == signs
        && other.markers.allSatisfy { station, spines in
          // A view that knows an expert on fewer lines joins fewer of its places.
          let own = (markers[station] ?? []).joined()
          let (left, right) = (own.map(\.x).min() ?? 0, own.map(\.x).max() ?? 0)
          return spines.joined().allSatisfy { point in
            (left...right).contains(point.x) && own.contains { $0.y == point.y }
          }
        } && other.width == width && other.height == height
    }
  }

  /// Two maps by county, and all as one by area.
  private static func networks(_ index: Int) throws -> (networks: [Network], banding: Banding) {
    let maps = try Repository.mapNames.map { try Repository.network($0) }
    return index < 2 ? ([maps[index]], .region) : (maps, .area)
  }

  private static func views(of network: Network) -> [MapView] {
    [Language.finnish, .swedish, .english].flatMap { language -> [MapView] in
      [
        MapView(language: language), MapView(language: language, region: network.regions[0].id),
        MapView(language: language, lines: [network.lines[0].id]),
        MapView(language: language, factsOnly: true),
        MapView(language: language, asOf: .any),
      ]
    }
  }

  /// A journey over the first lines of a network, in its first region.
  private static func route(
    on own: Network, beside others: [Network], _ banding: Banding, _ language: Language
  ) throws -> MapPicture {
    var question = RouteQuestion()
    question.region = own.regions[0].id.rawValue
    question.needs = own.lines.prefix(6).map(\.code)
    let request = try #require(question.request(on: own, today: Day("2026-11-26")).value)
    let plan = JourneyPlanner(own, request).plan()
    let neighbors = plan.neighbors(among: others, beside: own)
    return MapPicture(of: [own] + others, lit: plan, neighbors, in: language, by: banding)
  }

  @Test(arguments: 0..<3)
  func `views, languages and routes of all maps are one drawing, and rings spare names`(index: Int)
    throws
  {
    let (networks, banding) = try Self.networks(index)
    let layout = BandedLayout(effort: 0.1)
    let plain = MapPicture(of: networks, MapView(), by: banding)
    let sheet = plain.sheet(by: layout)
    let first = Places(plain.drawing(of: sheet, isBare: true))
    let atlas = BandedAtlas(of: networks, by: banding)
    for view in Self.views(of: networks[networks.count - 1]) {
      let drawing = sheet.map.drawing(of: atlas.map(view))
      #expect(first.hold(Places(drawing)), "\(view)")
      let report = CoverageReport(of: networks, view.reading(of: networks))
      let gaps = sheet.map.drawing(of: atlas.map(view, showing: report))
      #expect(gaps.namesUnderHalos.isEmpty, "\(view)")
    }
    // Laid out by itself, with another map asked first.
    for (own, language) in zip(networks.reversed(), [Language.finnish, .swedish]) {
      let others = networks.filter { $0.id != own.id }
      let picture = try Self.route(on: own, beside: others, banding, language)
      let alone = picture.sheet(by: layout)
      let drawing = picture.drawing(of: alone, isBare: true)
      #expect(first.hold(Places(drawing)) && drawing.namesUnderHalos.isEmpty, "\(own.id)")
      #expect(alone.composition == sheet.composition, "\(own.id)")
    }
  }

  @Test func `rings spare the names of a map without bands`() throws {
    let network = try Repository.network("lansi-suomi")
    let gaps = MapPicture(of: network, MapView(), showing: CoverageReport(of: network))
    let drawing = gaps.drawing(of: gaps.sheet(by: MapLayout(effort: 0.1)), isBare: true)
    #expect(drawing.markers.contains { $0.emphasis == .marked })
    #expect(drawing.namesUnderHalos.isEmpty)
  }
}

extension Drawing {
  /// The names and notes that something drawn as a halo touches.
  fileprivate var namesUnderHalos: [String] {
    let halos = pinned.items.filter { if case .halo = $0.role { true } else { false } }.map(\.mark)
    return labels.flatMap { $0.lines + $0.notes }.filter { text in
      halos.contains { mark in
        switch mark {
        case .disc(let center, let radius, _): Nearness.distance(center, text.box) < radius
        case .stroke(let paths, let width, _):
          paths.contains { path in
            let points = [path.start] + path.pieces.map(\.end)
            return zip(points, points.dropFirst()).contains {
              Nearness.distance($0, $1, text.box) < width / 2
            }
          }
        case .text: false
        }
      }
    }.map(\.text)
  }
}
