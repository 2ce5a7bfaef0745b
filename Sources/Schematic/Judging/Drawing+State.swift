extension Drawing {
  /// The drawing with every station in one state, so that what is judged of it does not depend on
  /// which picture of the map is shown.
  ///
  /// - Parameter state: a marker takes most room in a state with a broken ring, such as `.missing`,
  ///   which stands on a light edge, and least with a whole one, such as `.active`.
  /// - Complexity: O(stations).
  func uniform(in state: LineMap.State) -> Drawing {
    var result = self
    for index in result.markers.indices { result.markers[index].state = state }
    return result
  }
}
