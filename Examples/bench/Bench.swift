internal import Foundation
internal import Linjasto
internal import LinjastoFormat
internal import LinjastoMaps
internal import Schematic

/// Measures speed, memory and quality, as tables and as JSON.
@main
enum Bench {
  static let usage = """
    usage: bench [-o FILE] [--only PART[,PART…]] [--largest N] [NETWORK…]

    Draws the networks given (neutral JSON, or maps in YAML) and a generated series, draws the maps of
    this repository and a generated series in bands, and measures the exact searches, the coverage
    report and the reading of maps on generated networks.

      -o FILE       also write the figures to FILE as JSON
      --only PARTS  some of: layout, bands, covering, stars, trees, covers, coverage,
                    reading (default: all)
      --largest N   the most stations to lay out, at least 20 (default: 2000); the other parts
                    shrink in proportion

    Exit status: 0 measured; 1 a network is faulty; 2 a file was not read or written.

    """

  struct Report: Encodable {
    var layout: LayoutBench?
    var bands: BandsBench?
    var covering: CoveringBench?
    var stars: StarBench?
    var trees: TreeBench?
    var covers: CoverBench?
    var coverage: CoverageBench?
    var reading: ReadingBench?
  }

  static func main() {
    var output: String?
    var parts = ["layout", "bands", "covering", "stars", "trees", "covers", "coverage", "reading"]
    let known = Set(parts)
    var largest = 2000
    var networks: [(name: String, map: LineMap)] = []
    var rest = CommandLine.arguments.dropFirst()
    while let argument = rest.popFirst() {
      switch argument {
      case "--help", "-h":
        print(usage, terminator: "")
        return
      case "-o":
        guard let file = rest.popFirst() else { stop(usage, status: 2) }
        output = file
      case "--only":
        parts = (rest.popFirst() ?? "").split(separator: ",").map { String($0) }
        guard !parts.isEmpty, known.isSuperset(of: parts) else { stop(usage, status: 2) }
      case "--largest":
        guard let number = rest.popFirst().flatMap({ Int($0) }), number >= 20 else {
          stop(usage, status: 2)
        }
        largest = number
      default:
        if argument.hasPrefix("-") { stop(usage, status: 2) }
        networks.append((argument, map(at: argument)))
      }
    }
    let report = Report(
      layout: parts.contains("layout")
        ? LayoutBench(networks: networks, largest: largest) : nil,
      bands: parts.contains("bands") ? bands(largest: largest) : nil,
      covering: parts.contains("covering") ? CoveringBench(largest: largest) : nil,
      stars: parts.contains("stars") ? StarBench() : nil,
      trees: parts.contains("trees") ? TreeBench(largest: largest) : nil,
      covers: parts.contains("covers") ? CoverBench(largest: largest) : nil,
      coverage: parts.contains("coverage") ? CoverageBench(largest: largest) : nil,
      reading: parts.contains("reading") ? ReadingBench(largest: largest) : nil)
    if let output { write(report, to: output) }
  }

  private static func bands(largest: Int) -> BandsBench {
    do {
      return try BandsBench(largest: largest)
    } catch {
      stop("bench: the maps of this repository were not read: \(error)\n", status: 2)
    }
  }

  private static func map(at path: String) -> LineMap {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      stop("bench: \(path) was not read\n", status: 2)
    }
    let text = String(decoding: data, as: UTF8.self)
    if path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
      guard let network = NetworkReader.read(SourceFile(path: path, text: text)).value else {
        stop("bench: \(path) has problems; see linjasto check \(path)\n", status: 1)
      }
      return network.lineMap(MapView())
    }
    do {
      return try LineMap(json: JSON(parsing: text))
    } catch let error as JSONError {
      stop("bench: \(path):\(error.line):\(error.column): \(error.message)\n", status: 1)
    } catch let error as NetworkJSONError {
      stop(error.problems.map { "bench: \(path): \($0)\n" }.joined(), status: 1)
    } catch {
      stop("bench: \(path): \(error)\n", status: 1)
    }
  }

  private static func write(_ report: Report, to path: String) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    do {
      try encoder.encode(report).write(to: URL(filePath: path), options: .atomic)
      print("\nThe figures are in \(path)")
    } catch {
      stop("bench: \(path) was not written: \(error.localizedDescription)\n", status: 2)
    }
  }

  private static func stop(_ message: String, status: Int32) -> Never {
    FileHandle.standardError.write(Data(message.utf8))
    exit(status)
  }
}
