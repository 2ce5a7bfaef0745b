/// The settings of all the names of a map, each computed once for all the labelings that the search
/// for a layout tries; a class, as it is filled while they read it.
final class NameBook {
  private let map: LineMap
  private let style: MapStyle
  private let hyphenation: Hyphenation
  /// With how much care the names are set.
  let care: Care
  /// By station: interchanges have their names in bold.
  private var known: [[NameSetting]?]
  /// By line: the ways to set its sign with its names, the code alone last.
  private(set) lazy var signs = map.lines.map {
    LineSign.signs(of: $0, style: style, hyphenation: hyphenation)
  }

  init(
    _ map: LineMap, style: MapStyle, hyphenation: Hyphenation, care: Care = .usual
  ) {
    self.map = map
    self.style = style
    self.hyphenation = hyphenation
    self.care = care
    known = Array(repeating: nil, count: 4 * map.stations.count)
  }

  /// What is left out where something else is left: ways to set a name that cut a word, and places
  /// nearer to another station's marker than to the name's own.
  enum Care {
    /// Nothing; they have their price.
    case usual
    /// Both, but for names that find no place otherwise.
    case high
    /// Both.
    case utmost

    /// - Parameter tight: whether the name found no place otherwise.
    func leavesOut(tight: Bool) -> Bool { self == .utmost || self == .high && !tight }
  }

  /// The ways to set a station's names.
  ///
  /// - Parameter tight: breaks shorter words, too.
  func settings(of station: Int, bold: Bool, tight: Bool) -> [NameSetting] {
    let index = 4 * station + (bold ? 2 : 0) + (tight ? 1 : 0)
    if let settings = known[index] { return settings }
    let info = map.stations[station]
    let all = NameSetting.settings(
      of: info.label, with: info.otherLabels, size: style.textSize, bold: bold,
      hyphenation: hyphenation, tight: tight
    ).withoutWide(size: style.textSize).map {
      $0.noted(info.otherNotes + [info.note], size: style.textSize)
    }
    let whole = care.leavesOut(tight: tight) ? all.filter { !$0.isCut } : []
    let settings = whole.isEmpty ? all : whole
    known[index] = settings
    return settings
  }
}
