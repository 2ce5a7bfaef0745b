extension Drawing {
  /// The drawing of a traced and labeled map, moved so that everything lies within the canvas.
  public init(tracing: Tracing, labeling: Labeling, style: MapStyle = .standard) {
    self.init(
      width: 0, height: 0, tracks: tracing.tracks, markers: tracing.markers,
      labels: labeling.labels.leaning(along: tracing).leveled(beside: tracing, labeling.codes),
      codes: labeling.codes)
    self = fitted(margin: style.margin)
  }
}
