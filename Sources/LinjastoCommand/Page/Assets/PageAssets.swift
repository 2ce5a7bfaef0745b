/// What is written by hand for a page of a map: its style sheet and its scripts, as they stand in the
/// files beside this one.
package enum PageAssets {
  package static let style = PackageResources.page_css

  /// In the order in which the page runs them.
  package static let scripts: [[UInt8]] = [PackageResources.page_js]
}
