extension Poster {
  /// The poster with the termini that the drawing came to named in the legend.
  func naming(terminiOf drawing: Drawing) -> Poster {
    var poster = self
    for (index, line) in lines.enumerated() {
      guard let id = line.line else { continue }
      let stops = drawing.tracks.first { $0.line == id }?.stops ?? []
      let named = stops.compactMap { stationNames[$0.station] }
      if let first = named.first, let last = named.last {
        poster.lines[index].note = first == last ? first : "\(first) – \(last)"
      }
    }
    for index in poster.lines.indices where !poster.lines[index].remark.isEmpty {
      poster.lines[index].note += " " + poster.lines[index].remark
    }
    return poster
  }
}
