import Linjasto
import TestSupport

/// A map of the whole country in size alone: the official regions, and lines and experts that are
/// generated and say so.
enum GeneratedMap {
  static func national(lines: Int, stations: Int) -> String {
    var random = SplitMix64(seed: 23)
    let regions = OfficialRegions.names.keys.sorted().map { "\"\($0)\"" }
    let needs = (0..<lines).map { "line-\($0)" }
    func some(_ count: Int, of items: [String]) -> String {
      Array(items.shuffled(using: &random).prefix(count)).joined(separator: ", ")
    }
    var text = """
      format: linjasto/1
      id: generated
      title: {en: Generated network}
      default_language: en
      regions: [\(regions.map { "{code: \($0), name: {en: \($0)}}" }.joined(separator: ", "))]
      sources: [{id: generated, title: Generated}]
      lines:

      """
    for line in 0..<lines {
      text += """
          - {id: line-\(line), code: "\(line)", color: "#20\(10 + line)80", name: {en: Generated need \
        \(line)}, source: generated}

        """
    }
    text += "stations:\n"
    for station in 0..<stations {
      text += """
          - {id: station-\(station), kind: unit, name: {en: Generated expert \(station)}, lines: \
        [\(some(station % 3 + 1, of: needs))], serves: [\(some(station % 4 + 1, of: regions))], \
        source: generated}

        """
    }
    return text
  }
}
