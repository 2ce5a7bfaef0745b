import Graphviz
import Linjasto
import LinjastoMaps
import LinjastoText
import Schematic
import TestSupport

/// Networks of lines in JSON, and earlier drawings.
extension FuzzKind {
  static let network = FuzzKind(
    "network",
    seeds: {
      (1...4).map { seed in
        LineMap.generated(stations: 8, lines: 3, zones: 1 + seed % 3, seed: UInt64(seed))
          .json(name: "generated \(seed)").text(pretty: true)
      } + ["{\"stations\":[{\"id\":\"a\"}],\"lines\":[{\"id\":\"x\",\"stations\":[\"a\"]}]}"]
    },
    check: { bytes in
      var outcome = Outcome()
      guard let map = outcome.lineMap(bytes) else { return outcome }
      outcome.signal("stations", count: map.stations.count)
      outcome.signal("lines", count: map.lines.count)
      let text = map.json(name: "again").text(pretty: true)
      outcome.printed(text, "the network's JSON")
      let again = (try? JSON(parsing: text)).flatMap { try? LineMap(json: $0) }
      outcome.expect(again == map, "the network's JSON is another network")
      return outcome
    })

  /// The SVG of an earlier drawing, which a later one keeps to.
  static let kept = FuzzKind(
    "kept", bound: .seconds(10),
    seeds: {
      let map = LineMap.generated(stations: 6, seed: 3)
      let laid = MapLayout(effort: 0.1).lay(out: map)
      let zoned = LineMap.generated(stations: 8, lines: 3, zones: 2, seed: 3)
      let manifests = [
        laid.manifest(of: map, seed: 1),
        BandedLayout(effort: 0.1).shapes(of: zoned)[0].manifest(of: zoned, seed: 1),
      ]
      return manifests.map { members in
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata id=\"map-manifest\">"
          + JSON.object([.init("format", "linjasto-map/1")] + members).text()
          .replacing("&", with: "&amp;").replacing("<", with: "&lt;")
          + "</metadata></svg>\n"
      }
    },
    check: { bytes in
      var outcome = Outcome()
      guard let file = outcome.file(bytes, "kept.svg"), let manifest = outcome.manifest(file)
      else { return outcome }
      let map = LineMap.generated(stations: 6, seed: 3)
      let earlier = EarlierLayout(manifest: manifest).renamed(to: map)
      outcome.signal(earlier.isEmpty ? "nothing kept" : "kept")
      outcome.draws(MapLayout(effort: 0.1, kept: earlier), map)
      let zoned = LineMap.generated(stations: 8, lines: 3, zones: 2, seed: 3)
      let bands = EarlierBands(manifest: manifest).renamed(to: zoned)
      outcome.signal(bands.isEmpty ? "no bands kept" : "bands kept")
      outcome.draws(BandedLayout(effort: 0.1, kept: bands), zoned)
      return outcome
    })
}

extension Outcome {
  /// The network of a JSON text; nil where it is none, which must be told.
  mutating func lineMap(_ bytes: [UInt8]) -> LineMap? {
    guard let file = file(bytes, "network.json") else { return nil }
    if let json = try? JSON(parsing: file.text) {
      let text = json.text()
      write(text)
      expect((try? JSON(parsing: text)) == json, "JSON that is written reads otherwise")
    }
    let read = NetworkFile.read(file)
    took(read, from: file, "network")
    return read.value?.map
  }

  /// What an earlier drawing says of itself; nil where there is nothing, or it is told why not.
  fileprivate mutating func manifest(_ file: SourceFile) -> JSON? {
    do throws(JSONError) {
      let manifest = try MapManifest.read(fromSVG: file.text)
      signal(manifest == nil ? "no manifest" : "a manifest")
      return manifest
    } catch {
      let place = file.location(line: error.line, column: error.column)
      let told = Diagnostic(.syntax, Saying(.isNotJSONBecause, "\(error.message)"), location: place)
      took(Diagnosed<JSON>(nil, [told]), from: file, "manifest")
      return nil
    }
  }
}
