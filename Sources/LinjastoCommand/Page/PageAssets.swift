/// What is written by hand for a page of a map: its style sheet and its scripts, as they stand in the
/// files of `Assets`.
package enum PageAssets {
  package static let style = PackageResources.page_css

  /// In the order in which the page runs them.
  package static let scripts: [[UInt8]] = [
    PackageResources.page_js, PackageResources.unpack_js, PackageResources.engine_js,
    PackageResources.tracks_js,
    PackageResources.view_js, PackageResources.stations_js, PackageResources.map_js,
    PackageResources.light_js, PackageResources.card_js, PackageResources.links_js,
    PackageResources.chrome_js, PackageResources.language_js, PackageResources.find_js,
    PackageResources.question_js, PackageResources.screening_js, PackageResources.route_js,
    PackageResources.gaps_js, PackageResources.save_js, PackageResources.start_js,
  ]
}
