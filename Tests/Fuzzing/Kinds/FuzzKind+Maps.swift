import Linjasto
import LinjastoFormat
import TestSupport

extension FuzzKind {
  /// Maps: read, printed as YAML and JSON, and read again.
  static let map = FuzzKind(
    "map",
    seeds: {
      let maps = try Repository.mapNames.map { try Repository.file("maps/\($0).yaml").text }
      let small = [SmallNetwork.text, SmallForm.text]
      let generated = GeneratedNetwork.mixed(stations: 12, lines: 4, regions: 5, roles: 6, seed: 1)
      // Small ones are read a hundred times as fast.
      return maps + (0..<4).flatMap { _ in small } + [NetworkPrinter.json(generated)]
        + [try SmallNetwork.network(), try SmallForm.network(), generated]
        .map(NetworkPrinter.yaml)
    },
    check: { bytes in
      var outcome = Outcome()
      guard let file = outcome.file(bytes, "map.yaml") else { return outcome }
      let read = NetworkReader.read(file, today: Day(year: 2026, month: 6, day: 1))
      outcome.took(read, from: file, "map")
      if let network = read.value { outcome.printsAndReads(network) }
      return outcome
    })
}

extension Outcome {
  /// The text of a file's bytes; nil where they are none, which must be told.
  mutating func file(_ bytes: [UInt8], _ path: String) -> SourceFile? {
    let file = SourceFile.decoding(bytes, path: path)
    took(file, from: nil, "bytes")
    return file.value
  }

  /// What is printed of a network is read as the same.
  ///
  /// - Parameter mayBeRefused: Whether it has not come through the door, which may let none of it in.
  mutating func printsAndReads(_ network: Network, mayBeRefused: Bool = false) {
    let texts = [
      ("printed YAML", NetworkPrinter.yaml(network)),
      ("printed JSON", NetworkPrinter.json(network)),
    ]
    for (name, text) in texts {
      printed(text, name)
      let file = SourceFile(path: name, text: text)
      let again = NetworkReader.read(file)
      took(again, from: file, name)
      expect(
        mayBeRefused || !again.hasErrors, "\(name) has \(again.diagnostics.map(\.id.rawValue))")
      expect(again.value == nil || again.value == network, "\(name) is another network")
    }
  }
}
