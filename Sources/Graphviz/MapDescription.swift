public import Schematic

/// What a finished SVG tells besides the picture: to readers, to screen readers, to programs.
public struct MapDescription: Equatable, Sendable {
  /// The SVG's `title`, which is also its name to a screen reader.
  public var title: String
  /// What the map shows, in a sentence or two.
  public var summary: String
  /// The language of the map, as in BCP 47, such as `fi`.
  public var language: String
  /// The class of the SVG's root, by which style sheets find it.
  public var className: String
  /// What the manifest calls its own format, by which programs know what members to look for.
  public var format: String
  /// Begins every id in the SVG, so that several maps can stand on one page.
  public var prefix: String
  /// What a station is called, by its id; the others are called by their label.
  public var stationNames: [String: String]
  /// What its tooltip adds to a station's name, by its id.
  public var stationNotes: [String: String]
  /// What a line is called in its tooltip, by its id; the others by their id.
  public var lineNames: [String: String]
  /// Where a station's marker and label lead, by its id. Addresses other than `http:`, `https:`,
  /// `mailto:` and `#…` are left out.
  public var links: [String: String]
  /// More members for the manifest, such as the map's version or the grid to restart a layout from.
  public var manifest: [JSON.Member]

  /// Without names, stations and lines are called as on the drawing, or else by their ids.
  public init(
    title: String, summary: String = "", language: String = "en", prefix: String = "map",
    className: String = "map", format: String = "map/1",
    stationNames: [String: String] = [:], stationNotes: [String: String] = [:],
    lineNames: [String: String] = [:],
    links: [String: String] = [:], manifest: [JSON.Member] = []
  ) {
    self.title = title
    self.summary = summary
    self.language = language
    self.prefix = prefix
    self.className = className
    self.format = format
    self.stationNames = stationNames
    self.stationNotes = stationNotes
    self.lineNames = lineNames
    self.links = links
    self.manifest = manifest
  }

  /// A description with the names of a map's stations and lines.
  public init(
    title: String, summary: String, language: String, prefix: String = "map",
    className: String = "map", format: String = "map/1", map: LineMap,
    stationNotes: [String: String] = [:], manifest: [JSON.Member] = []
  ) {
    self.init(
      title: title, summary: summary, language: language, prefix: prefix, className: className,
      format: format,
      stationNames: Dictionary(map.stations.map { ($0.id, $0.label) }) { first, _ in first },
      stationNotes: stationNotes,
      lineNames: Dictionary(map.lines.map { ($0.id, $0.label) }) { first, _ in first },
      manifest: manifest)
  }

  /// Everything that the drawing holds and a program may ask for: `format`, `title`, `language`,
  /// `width`, `height`, `stations` (`id`, `label`, `x`, `y`, `lines`), `lines` (`id`, `label`,
  /// `color`, `walks` of station ids), and the members of ``manifest``.
  package func manifest(of drawing: Drawing) -> JSON {
    let labels = Dictionary(drawing.labels.map { ($0.station, $0) }) { first, _ in first }
    var served: [String: [String]] = [:]
    for track in drawing.tracks {
      for stop in track.stops where served[stop.station]?.contains(track.line) != true {
        served[stop.station, default: []].append(track.line)
      }
    }
    let stations = drawing.markers.map { marker in
      let at = marker.center
      return JSON.object([
        .init("id", .string(marker.station)),
        .init(
          "label",
          .string(stationNames[marker.station] ?? labels[marker.station]?.text ?? marker.station)),
        .init("x", .number(at.x.rounded(toParts: 100))),
        .init("y", .number(at.y.rounded(toParts: 100))),
        .init("lines", .array((served[marker.station] ?? []).map { .string($0) })),
      ])
    }
    var order: [String] = []
    var walks: [String: [Drawing.Track]] = [:]
    for track in drawing.tracks {
      if walks[track.line] == nil { order.append(track.line) }
      walks[track.line, default: []].append(track)
    }
    let lines = order.map { line in
      let tracks = walks[line] ?? []
      return JSON.object([
        .init("id", .string(line)),
        .init("label", .string(lineNames[line] ?? line)),
        .init("color", .string(tracks.first?.color.hex ?? Color.ink.hex)),
        .init("walks", .array(tracks.map { .array($0.stops.map { .string($0.station) }) })),
      ])
    }
    let members: [JSON.Member] = [
      .init("format", .string(format)), .init("title", .string(title)),
      .init("language", .string(language)),
      .init("width", .number(drawing.width.rounded(toParts: 100))),
      .init("height", .number(drawing.height.rounded(toParts: 100))),
      .init("stations", .array(stations)), .init("lines", .array(lines)),
    ]
    return .object(members + manifest)
  }
}

extension Drawing.Marker {
  /// The middle of the spine.
  package var center: Point {
    guard let first = spine.first, let last = spine.last else { return .zero }
    return spine.count % 2 == 1 ? spine[spine.count / 2] : (first + last) * 0.5
  }
}

extension Drawing.Label {
  /// Its lines as one text. A line that ends in a soft or a plain hyphen goes on in the next.
  package var text: String {
    lines.reduce(into: "") { text, line in
      if text.last == "\u{ad}" {
        text.removeLast()
      } else if !text.isEmpty, text.last != "-" {
        text += " "
      }
      text += line.text
    }
  }
}
