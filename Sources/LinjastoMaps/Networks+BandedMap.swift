public import Linjasto
public import Schematic

extension [Network] {
  /// The networks as one picture in bands: lines run from band to band, and every station that is on
  /// some line stands in the band of those whom it serves there; in each view and language in the same
  /// place.
  ///
  /// A station stands, on each of its lines, in the one band that holds all regions that it serves on the
  /// line, and no narrower band does. One that stands in several, since its lines differ in whom they
  /// serve, or facts from assumptions, or one day from another, is there several times: by its own id
  /// and as `id~2`, `id~3`. Where a reading drops the assumption that says whom it serves, it stands there
  /// as one of whom that is not known; stations of which no map names whom they serve stand in a last
  /// band. Where a line crosses the band of an area or a county there is a station `missing-LINE-BAND` for what is
  /// missing there, shown only with a report: nobody found, nobody asked for, only planned, not known,
  /// ended, or core roles that nobody there offers or plans. Those who carry a cell alone are then
  /// marked where they do.
  ///
  /// The same region, line or station is known by its id, as a ``CoverageReport`` of the networks knows
  /// it.
  ///
  /// - Parameters:
  ///   - view: of all the networks; its languages fall back to that of the first.
  ///   - report: of these networks alone, read as in the view; nil to show no gaps.
  /// - Precondition: there is a network.
  public func lineMap(_ view: MapView, by banding: Banding, showing report: CoverageReport? = nil)
    -> LineMap
  {
    BandedAtlas(of: self, by: banding).map(view, showing: report)
  }
}
