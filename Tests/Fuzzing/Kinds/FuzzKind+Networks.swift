import Graphviz
import Linjasto
import LinjastoMaps
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
      let text = String(decoding: bytes, as: UTF8.self)
      guard let manifest = try? MapManifest.read(fromSVG: text) else {
        outcome.signal("no manifest")
        return outcome
      }
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
    let file = SourceFile(path: "network.json", text: String(decoding: bytes, as: UTF8.self))
    took(NetworkFile.read(file), from: file, "a network")
    do {
      let json = try JSON(parsing: String(decoding: bytes, as: UTF8.self))
      let text = json.text()
      write(text)
      expect((try? JSON(parsing: text)) == json, "JSON that is written reads otherwise")
      return try LineMap(json: json)
    } catch let error as JSONError {
      expect(error.line >= 1 && error.column >= 1, "no place: \(error)")
      printed("\(error.message)\n", "a JSON error")
      signal(String(error.message.prefix { $0 != "\"" && $0 != "'" }))
    } catch let error as NetworkJSONError {
      expect(!error.problems.isEmpty, "a network is refused without a reason")
      for problem in error.problems.prefix(30) {
        signal(String("\(problem.fault)".prefix { $0 != "(" }))
      }
    } catch {
      expect(false, "\(error)")
    }
    return nil
  }
}
