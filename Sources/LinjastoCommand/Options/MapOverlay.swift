/// What a map may show beside itself.
enum MapOverlay: String, CaseIterable {
  case gaps
}
