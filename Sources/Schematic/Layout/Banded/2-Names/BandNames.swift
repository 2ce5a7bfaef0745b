/// The names of a banded map's stations and lines, set in columns of given widths.
struct BandNames {
  /// A name with its notes, as it is set beside a station or at the head of a column.
  struct Setting {
    /// Of the shown name, from top to bottom.
    let lines: [String]
    /// Of the shown note, from top to bottom.
    let notes: [String]
    /// With room for the name and the note in every picture of the map, in points.
    let room: Point
    /// Whether a word of one of the names is cut.
    let isCut: Bool
  }

  /// The ways to set the name in one place, and all notes that stand under it.
  private struct Book {
    let settings: [NameSetting]
    let note: String
    let notes: [String]
    let size: Double

    /// The least width, in points; unless cutting is allowed, without a cut word.
    func leastWidth(cutting: Bool) -> Double {
      let whole = settings.filter { cutting || !$0.isCut }
      let name = (whole.isEmpty ? settings : whole).map(\.room.x).min() ?? 0
      let small = size * NameSetting.noteShare
      let words = notes.flatMap { $0.split(whereSeparator: \.isWhitespace) }
      return words.reduce(name) { max($0, FontMetrics.width(of: String($1), size: small)) }
    }

    /// The width on one line.
    var naturalWidth: Double {
      let small = size * NameSetting.noteShare
      return notes.reduce(settings.map(\.room.x).max() ?? 0) {
        max($0, FontMetrics.width(of: $1, size: small))
      }
    }

    /// In as few lines as fit, no word cut where that can be.
    func setting(within width: Double) -> Setting {
      func price(_ setting: NameSetting) -> (Double, Int, Double) {
        let isWide = setting.room.x > width + 1e-6
        return ((isWide ? 2 : 0) + (setting.isCut ? 1 : 0), setting.lineCount, setting.cost)
      }
      let small = size * NameSetting.noteShare
      func wrapped(_ note: String) -> [String] {
        Wrapping.lines(of: note) { FontMetrics.width(of: $0, size: small) <= width + 1e-6 }
      }
      let best = settings.min { price($0) < price($1) }
      let most = notes.map { wrapped($0).count }.max() ?? 0
      let room = best?.room ?? .zero
      return Setting(
        lines: best?.lines ?? [], notes: note.isEmpty ? [] : wrapped(note),
        room: Point(
          x: most == 0 ? room.x : max(room.x, width),
          y: room.y + Double(most) * NameSetting.noteHeight(size: size)),
        isCut: best?.isCut ?? false)
    }
  }

  /// Columns are narrow, and rows are cheap.
  private static let mostLines = 9

  private let stations: [Book?]
  private let lines: [Book]

  /// - Parameter members: interchanges among them have their names in bold.
  /// - Complexity: linear in the names.
  init(
    _ map: LineMap, _ members: BandMembers, style: MapStyle, hyphenation: Hyphenation
  ) {
    var stations = [Book?](repeating: nil, count: map.stations.count)
    for member in members.bands.joined() {
      let info = map.stations[member.station]
      stations[member.station] = Book(
        settings: NameSetting.settings(
          of: info.label, with: info.otherLabels, size: style.textSize,
          bold: member.lines.count > 1, hyphenation: hyphenation, lines: Self.mostLines),
        note: info.note, notes: (info.otherNotes + [info.note]).filter { !$0.isEmpty },
        size: style.textSize)
    }
    self.stations = stations
    lines = map.lines.map { line in
      let size = style.textSize * LineSign.share
      return Book(
        settings: NameSetting.settings(
          of: line.label, with: line.otherLabels, size: size, bold: true,
          hyphenation: hyphenation, lines: Self.mostLines),
        note: "", notes: [], size: size)
    }
  }

  /// The least width of a station's name and note, in points; unless cutting is allowed, without a
  /// cut word.
  func leastWidth(ofStation station: Int, cutting: Bool) -> Double {
    stations[station]?.leastWidth(cutting: cutting) ?? 0
  }

  /// The width of a station's name on one line, in points.
  func naturalWidth(ofStation station: Int) -> Double { stations[station]?.naturalWidth ?? 0 }

  /// The least width of a line's name, in points; as that of a station's.
  func leastWidth(ofLine line: Int, cutting: Bool) -> Double {
    lines[line].leastWidth(cutting: cutting)
  }

  /// The widths in which a station's name is set in other lines, in points.
  func widths(ofStation station: Int) -> [Double] {
    stations[station]?.settings.map(\.room.x) ?? []
  }

  /// The widths in which a line's name is set in other lines, in points.
  func widths(ofLine line: Int) -> [Double] { lines[line].settings.map(\.room.x) }

  func setting(ofStation station: Int, within width: Double) -> Setting? {
    stations[station]?.setting(within: width)
  }

  func setting(ofLine line: Int, within width: Double) -> Setting {
    lines[line].setting(within: width)
  }
}
