package import Linjasto
package import Schematic

extension Drawing {
  /// Where the stations of a drawn network are: the middle of their markers, in points from the upper
  /// left corner, y downward. A station that has several places in bands is at the first.
  package var stationPlaces: [Station.ID: DataGraph.Place] {
    Dictionary(
      firstOf: markers.compactMap { marker in
        guard !marker.station.isEmpty, let first = marker.spine.first, let last = marker.spine.last
        else { return nil }
        let middle = (first + last) * 0.5
        let id = marker.station.prefix { $0 != "~" }
        return (Station.ID(String(id)), DataGraph.Place(x: middle.x, y: middle.y))
      })
  }
}
