internal import Linjasto
internal import LinjastoText
internal import Schematic

extension BandedAtlas {
  /// What the picture is called: a map by its title, several by the part of the country that they are
  /// about.
  func title(_ language: Language) -> String {
    guard atlas.networks.count > 1 else {
      return whole.title.text(in: language, fallback: whole.defaultLanguage)
    }
    let words = Words(language)
    let regions = whole.regions.map(\.id)
    if OfficialRegions.counties.allSatisfy({ regions.contains(Region.ID($0)) }) {
      return words(.atlasOfCountry)
    }
    let parts = whole.areas.isEmpty ? [] : whole.parts(of: regions, language)
    let titles = atlas.networks.map { $0.title.text(in: language, fallback: $0.defaultLanguage) }
    return parts.isEmpty || parts.count > 5
      ? words.list(titles) : words(.atlasOf, words.list(parts))
  }

  /// What stands around the map: no legend, for every line is named over the bands, and those that it
  /// crosses with nobody are seen.
  func poster(_ view: MapView, of map: LineMap) -> Poster {
    var poster = whole.poster(view, of: map, isBanded: true)
    poster.lines = []
    // A sheet of bands is full: the key says what the signs say.
    poster.beside = whole.listings(view, tellingState: false)
    poster.explained = Set(poster.beside.map { .state($0.state) })
    poster.title = title(view.language)
    return poster
  }

  /// As ``Network/posters``, of the banded pictures.
  var posters: [Poster] {
    let coded = bands.filter { $0.hasGaps && $0.regions.count > 1 }.flatMap(\.regions)
    return whole.posters(codes: whole.regions.map(\.id).filter(coded.contains)) { view in
      poster(view, of: map(view))
    }
  }

  /// The signs that any picture may have, beside those that its drawing shows.
  var symbols: Set<Poster.Symbol> {
    atlas.networks.reduce(into: []) { $0.formUnion($1.symbols) }
  }

  /// What a finished map tells programs: as a map of one network, by what its bands are, and as `maps` the
  /// ids of the maps where they are several.
  func manifest(_ view: MapView, by banding: Banding) -> [JSON.Member] {
    let members = whole.manifest(view, by: banding)
    guard atlas.networks.count > 1 else { return members }
    return members + [.init("maps", .array(atlas.networks.map { .string($0.id) }))]
  }
}
