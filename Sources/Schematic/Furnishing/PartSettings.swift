/// The ways to set each part of some posters, computed once for all the maps that they stand around.
struct PartSettings {
  private let posters: [Poster]
  private var known: [Key: [Setting]] = [:]

  private struct Key: Hashable {
    var part: Poster.Part
    var shown: Poster.Shown
  }

  init(of posters: [Poster]) { self.posters = posters }

  /// As ``Setting/all(of:for:_:)``.
  mutating func all(of part: Poster.Part, _ shown: Poster.Shown) -> [Setting] {
    let key = Key(part: part, shown: shown.restricted(to: part))
    if let settings = known[key] { return settings }
    let settings = Setting.all(of: part, for: posters, shown)
    known[key] = settings
    return settings
  }
}
