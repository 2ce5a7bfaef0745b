internal import Linjasto
internal import LinjastoFormat
internal import TestSupport

/// Reading maps, and the screen for personal data on texts made to be slow: the cost of both should
/// grow in proportion to the text.
struct ReadingBench: Encodable {
  struct Row: Encodable {
    var text: String
    var megabytes: Double
    var milliseconds: Double
    var nanosecondsPerByte: Double
  }

  private(set) var maps: [Row] = []
  private(set) var screens: [Row] = []

  init(largest: Int) {
    let columns = ["text", "MB", "ms", "ns/byte"]
    var table = Table("Reading generated maps, as YAML and as JSON on one line", columns)
    for stations in [1000, 5000, 10_000] where stations <= largest * 5 {
      let network = GeneratedNetwork.national(stations: stations)
      let json = NetworkPrinter.json(network).split(separator: "\n")
        .map { $0.drop { $0 == " " } }.joined()
      for (form, text) in [("yaml", NetworkPrinter.yaml(network)), ("json", json)] {
        let file = SourceFile(path: "generated", text: text)
        let row = ReadingBench.row("\(form)-\(stations)", text) { _ = NetworkReader.read(file) }
        maps.append(row)
        table.row(row.cells)
      }
    }
    table = Table("Screen for personal data, one line of one thing again and again", columns)
    let units = [
      "palvelu ", "0 ", "00 ", "0401234567", "040 1234567 ", "+", "@", "a.", "a@a.fi ", "(at)",
      "x at ", "://", "010203-123A ", "Aa ", "dr Aa Bb ", "Akatu 1 ", "s. 1.2.1980 ", "\u{AD}",
    ]
    for unit in units {
      for megabytes in [1, 5] {
        let text = String(repeating: unit, count: megabytes * 1_000_000 / unit.utf8.count)
        let row = ReadingBench.row("\"\(unit == "\u{AD}" ? "soft hyphen" : unit)\"", text) {
          _ = PersonalData.findings(in: text[...])
        }
        screens.append(row)
        table.row(row.cells)
      }
    }
  }

  private static func row(_ name: String, _ text: String, _ work: () -> Void) -> Row {
    let time = Stopwatch.time(work)
    let bytes = Double(text.utf8.count)
    return Row(
      text: name, megabytes: bytes / 1e6, milliseconds: time, nanosecondsPerByte: time * 1e6 / bytes
    )
  }
}

extension ReadingBench.Row {
  fileprivate var cells: [String] {
    [
      text, Table.number(megabytes), Table.number(milliseconds), Table.number(nanosecondsPerByte),
    ]
  }
}
