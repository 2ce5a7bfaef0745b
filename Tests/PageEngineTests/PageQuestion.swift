import Foundation
import Linjasto

/// One question, as the module and as the command are asked it.
struct PageQuestion {
  let door: String
  let map: String
  /// By the keys of the module, which are the command's options with underscores.
  let asked: [String: Any]

  init(_ door: String, _ map: String, _ asked: [String: Any] = [:]) {
    self.door = door
    self.map = map
    self.asked = asked.merging(["as_of": "2026-06-01"]) { own, _ in own }
  }

  var json: String {
    get throws {
      String(
        decoding: try JSONSerialization.data(withJSONObject: asked, options: .sortedKeys),
        as: UTF8.self)
    }
  }

  var arguments: [String] {
    [door, "maps/\(map).yaml"]
      + asked.sorted { $0.key < $1.key }.flatMap { key, value -> [String] in
        let option = "--" + key.replacing("_", with: "-")
        return switch value {
        case is Bool: [option]
        case let items as [String]: items.flatMap { [option, $0] }
        default: [option, "\(value)"]
        }
      }
  }

  /// Every region and line in three languages, and whatever else the doors can be asked.
  static func all(of map: String, _ network: Network) -> [PageQuestion] {
    let regions = network.regions.map(\.id.rawValue)
    let first = network.lines.prefix(1).map(\.id.rawValue)
    return ["fi", "sv", "en"].flatMap { language -> [PageQuestion] in
      let routes = regions.flatMap { region in
        network.lines.map {
          PageQuestion(
            "route", map, ["region": region, "need": [$0.id.rawValue], "lang": language])
        }
      }
      let gaps: [[String: Any]] = [[:], ["facts_only": true], ["line": first]]
      return routes
        + (gaps + regions.map { ["region": [$0]] }).map {
          PageQuestion("gaps", map, $0.merging(["lang": language]) { own, _ in own })
        }
    } + regions.flatMap { conditions(in: $0, map, network) }
  }

  /// All needs at once, under each condition that a route may have.
  private static func conditions(
    in region: String, _ map: String, _ network: Network
  ) -> [PageQuestion] {
    let lines = network.lines.map(\.id.rawValue)
    let roles = network.roles.prefix(2).map(\.id.rawValue)
    let stations = network.stations.prefix(2).map(\.id.rawValue)
    let conditions: [[String: Any]] = [
      ["role": roles, "lang": "en"], ["as": "team", "planned": true], ["facts_only": true],
      ["mode": "phone", "alternatives": 7], ["language": "sv", "free_only": true],
      ["need": [network.lines.map(\.code).joined(separator: ",")], "as_of": "map"],
      ["avoid": stations, "lang": "sv"], ["include": stations], ["already": stations],
      ["need": [lines[0]], "entry": stations[0], "as_of": "2030-01-01"],
      ["unavailable": ["\(stations[0]):2026-07-01", stations[1]], "as_of": "any"],
    ]
    return conditions.map {
      PageQuestion("route", map, $0.merging(["region": region, "need": lines]) { own, _ in own })
    }
  }
}
