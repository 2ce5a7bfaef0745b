extension Drawing {
  /// The drawing of a traced and labeled map, moved so that everything lies within the canvas.
  public init(tracing: Tracing, labeling: Labeling, style: MapStyle = .standard) {
    self.init(
      width: 0, height: 0, tracks: tracing.tracks, markers: tracing.markers,
      labels: labeling.labels, codes: labeling.codes)
    guard let extent else { return }
    self = moved(by: Point(x: style.margin - extent.minX, y: style.margin - extent.minY))
    width = extent.width + 2 * style.margin
    height = extent.height + 2 * style.margin
  }
}
