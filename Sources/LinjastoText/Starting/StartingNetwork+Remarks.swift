internal import Linjasto

extension StartingNetwork {
  /// The remarks at the head of the file, each a line.
  package var head: [String] {
    let words = Words(language)
    let file = "\(contents.id).yaml"
    return [
      words(.startRemark),
      "\(words(.startRemarkKeys)): linjasto schema --guide --lang \(language.rawValue)",
      "\(words(.startRemarkCheck)): linjasto check \(file)",
      "\(words(.startRemarkDraw)): linjasto render \(file) -o \(contents.id).svg",
    ]
  }

  /// The remarks above the keys of the map, by key.
  package var remarks: [String: [String]] {
    let words = Words(language)
    return [
      "sources": [words(.startRemarkSources)],
      "regions": [words(.startRemarkRegions)],
      "lines": [words(.startRemarkLines)],
      "stations": [words(.startRemarkStations), words(.startRemarkServes)],
    ]
  }

  /// What was written and what to do next, for who started the map.
  ///
  /// - Parameter path: Of the map, as it is shown.
  package func next(_ path: String) -> String {
    let words = Words(language)
    let picture = StartingNetwork.typed(path.dropLast(".yaml".count) + ".svg")
    let path = StartingNetwork.typed(path)
    return """
      \(words(.startWritten, path))
      \(words(.startNext))
        linjasto check \(path)
        linjasto render \(path) -o \(picture)

      """
  }

  /// As it is typed in a command: in quotes where a shell would take it for more than a name.
  private static func typed(_ path: String) -> String {
    let isPlain = path.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789-_./".unicodeScalars.contains($0)
    }
    return isPlain
      ? path
      : "'"
        + path.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
  }
}
