extension Poster {
  /// The poster with the termini that the drawing came to named in the legend.
  func naming(terminiOf drawing: Drawing) -> Poster {
    var poster = self
    for (index, line) in lines.enumerated() {
      guard let id = line.line else { continue }
      let track = drawing.tracks.first { $0.line == id }
      let ends = [track?.stops.first, track?.stops.last].compactMap { stop in
        stop.flatMap { stationNames[$0.station] }
      }
      if let first = ends.first {
        poster.lines[index].note = first == ends.last ? first : ends.joined(separator: " – ")
      }
      poster.lines[index].isEmpty = track == nil
    }
    for index in poster.lines.indices where !poster.lines[index].remark.isEmpty {
      poster.lines[index].note += " " + poster.lines[index].remark
    }
    return poster
  }
}
