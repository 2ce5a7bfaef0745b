internal import Linjasto

/// Networks as one banded map: its bands, and every place in them where an expert stands in some reading.
///
/// An expert stands, on each of its lines, in the one band that holds all the regions that it serves on
/// that line, and no narrower band does. Whom it serves by an assumption alone, that is dropped, it may
/// serve still: it then stands where the assumption has it, as one of whom that is not known, and
/// ``CoverageReport/Cell/carriers`` have it there too. Only where no map names anybody whom it serves it
/// stands in the last band. Where its lines differ in that, or facts from assumptions, or
/// one day from another, it has a place in each such band: all pictures have all places, and show
/// those of what they tell.
struct BandedAtlas: Sendable {
  /// Where an expert stands in some reading.
  struct Place: Sendable {
    /// By index of the atlas's.
    let expert: Int
    /// By index of ``BandedAtlas/bands``.
    var band: Int
    /// The expert's id; of its second place `id~2`, and so on. The first is where it stands on its
    /// first line on the map's own day, assumptions included.
    let id: String
    /// On which it stands here in some reading.
    var lines: [Line.ID] = []
    /// What is told of it here in some reading.
    var looks: [Look] = []
    /// What is said of each of ``looks`` under its name, by language.
    var notes: [[Language: String]] = []

    /// In every language, each once.
    var everyNote: [String] {
      Language.allCases.flatMap { language in notes.compactMap { $0[language] } }
        .filter { !$0.isEmpty }.firstOccurrences
    }
  }

  /// What there is to tell of an expert at a place in one reading.
  struct Look: Equatable {
    /// Those that it serves there, or may serve if none is known; in the order of the map.
    let regions: [Region.ID]
    /// The lines on which it stands in other bands.
    let elsewhere: [Line.ID]
  }

  /// Where an expert stands on one line in one reading.
  struct Footing: Equatable {
    /// By index of ``BandedAtlas/bands``.
    let band: Int
    /// What it serves there, or may serve if none is known; in the order of the map.
    let regions: [Region.ID]
  }

  let atlas: Atlas
  /// Those of the map's counties or areas, and of the others those where somebody stands in some
  /// reading.
  let bands: [Band]
  /// Expert by expert.
  let places: [Place]
  /// Under construction where a line crosses a band with nobody: line by line, band by band.
  let gaps: [GapPlace]
  /// By index of the atlas's experts.
  private let placesOfExpert: [Range<Int>]

  var whole: Network { atlas.whole }

  /// - Parameter networks: in any order; the picture is the same in each.
  /// - Complexity: stations × their lines × regions × days on which an agreement begins or ends, and
  ///   a coverage report for each day on which anything does.
  init(of networks: [Network], by banding: Banding) {
    let atlas = Atlas(of: networks.inAtlasOrder)
    let all = atlas.whole.bands(by: banding)
    var places: [Place] = []
    var ranges: [Range<Int>] = []
    for (index, expert) in atlas.experts.enumerated() {
      let own = BandedAtlas.places(of: expert, index, in: atlas, all)
      ranges.append(places.count..<places.count + own.count)
      places += own
    }
    let used = Set(places.map(\.band))
    let kept = all.indices.filter { all[$0].hasGaps || used.contains($0) }
    for index in places.indices {
      let band = all[places[index].band]
      places[index].band = kept.firstIndex(of: places[index].band) ?? 0
      places[index].notes = places[index].looks.map { look in
        Dictionary(
          uniqueKeysWithValues: Language.allCases.map { language in
            (language, atlas.whole.note(look, in: band, language))
          })
      }
    }
    self.atlas = atlas
    bands = kept.map { all[$0] }
    self.places = places
    placesOfExpert = ranges
    gaps = BandedAtlas.gaps(of: atlas, in: bands)
  }

  /// The place of an expert in a band, by index; nil where it has none there.
  func place(of expert: Int, in band: Int) -> Int? {
    placesOfExpert[expert].first { places[$0].band == band }
  }

  /// Where an expert stands on `line`; nil where it does not, in this reading.
  func footing(of expert: Int, on line: Line.ID, _ reading: Reading) -> Footing? {
    Self.footing(of: atlas.experts[expert], on: line, reading, whole, bands)
  }
}

extension BandedAtlas {
  private static func footing(
    of expert: Atlas.Expert, on line: Line.ID, _ reading: Reading, _ whole: Network,
    _ bands: [Band]
  ) -> Footing? {
    guard expert.isOn(line, reading) else { return nil }
    var here: [Region.ID] = []
    var open: [Region.ID] = []
    for region in whole.regions {
      guard let standing = expert.standing(in: region.id, on: line, reading) else { continue }
      if standing.isHere {
        here.append(region.id)
      } else if standing.isOpen {
        open.append(region.id)
      }
    }
    if here.isEmpty { here = open.filter { expert.names($0, on: line, reading) } }
    if here.isEmpty {
      let last = bands.firstIndex { $0.kind == .unknown }
      return open.isEmpty ? nil : last.map { Footing(band: $0, regions: open) }
    }
    let holding = bands.indices.filter { band in here.allSatisfy(bands[band].regions.contains) }
    let narrowest = holding.min { bands[$0].regions.count < bands[$1].regions.count }
    return narrowest.map { Footing(band: $0, regions: here) }
  }

  /// The places of an expert on every day and in either reading, the first as ``Place/id`` says.
  private static func places(
    of expert: Atlas.Expert, _ index: Int, in atlas: Atlas, _ bands: [Band]
  ) -> [Place] {
    var places: [Place] = []
    for reading in readings(of: expert, in: atlas) {
      var footings: [(line: Line.ID, at: Footing)] = []
      for line in expert.lines {
        guard let footing = footing(of: expert, on: line, reading, atlas.whole, bands) else {
          continue
        }
        footings.append((line, footing))
        let place =
          places.firstIndex { $0.band == footing.band }
          ?? {
            let id = places.isEmpty ? "\(expert.id)" : "\(expert.id)~\(places.count + 1)"
            places.append(Place(expert: index, band: footing.band, id: id))
            return places.count - 1
          }()
        if !places[place].lines.contains(line) { places[place].lines.append(line) }
      }
      let filled = places.indices.filter { place in
        footings.contains { $0.at.band == places[place].band }
      }
      for place in filled {
        let look = atlas.whole.look(footings, in: places[place].band)
        if !places[place].looks.contains(look) { places[place].looks.append(look) }
      }
    }
    return places
  }

  /// The readings among which the expert may stand in other bands: of assumptions and facts, on the map's
  /// own day, on no day, and on one day of each stretch between the days on which an agreement begins
  /// or is over.
  private static func readings(of expert: Atlas.Expert, in atlas: Atlas) -> [Reading] {
    let periods = expert.records.flatMap { $0.station.agreements.map(\.period) }
    let days = [atlas.whole.asOf, nil] + periods.turningDays
    return days.firstOccurrences.flatMap { day in
      [false, true].map { Reading(day: day, factsOnly: $0) }
    }
  }
}

extension Network {
  /// - Parameter footings: all that an expert has in one reading, one of them in the band at least.
  func look(
    _ footings: [(line: Line.ID, at: BandedAtlas.Footing)], in band: Int
  ) -> BandedAtlas.Look {
    let served = footings.filter { $0.at.band == band }.flatMap(\.at.regions)
    let others = footings.filter { $0.at.band != band }.map(\.line)
    return BandedAtlas.Look(
      regions: regions.map(\.id).filter(served.contains),
      elsewhere: lines.map(\.id).filter(others.contains))
  }
}

extension [Network] {
  /// In one order, whichever map is asked first: a network of maps has one picture.
  var inAtlasOrder: [Network] {
    enumerated().sorted { ($0.element.id, $0.offset) < ($1.element.id, $1.offset) }.map(\.element)
  }
}

extension [Period] {
  /// One day of each stretch in which none of the periods begins or ends: long before all, and the
  /// first of each.
  var turningDays: [Day] {
    let turns = flatMap { [$0.from, $0.to?.next] }.compactMap { $0 }
    guard !turns.isEmpty else { return [] }
    return ([Day("1900-01-01")].compactMap { $0 } + turns).firstOccurrences.sorted()
  }
}
