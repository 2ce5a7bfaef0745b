/// A way to lay a map out and to set it on a sheet with what stands around it.
public protocol SheetLayout {
  /// A laid-out map with the composition of its sheet.
  associatedtype Sheet

  /// Lays a map out and sets it on a sheet, the same for all pictures of the map.
  ///
  /// - Parameters:
  ///   - posters: what stands around the map in each of its pictures; at least one.
  ///   - symbols: signs that only other pictures of the map have, to keep room for in the key.
  ///   - page: nil for a sheet of natural size.
  ///   - progress: told what is being done; false ends the search with the best so far.
  func sheet(
    for map: LineMap, with posters: [Poster], symbols: Set<Poster.Symbol>, on page: Page?,
    progress: (MapLayout.Phase) -> Bool
  ) -> Sheet
}
