internal import ArgumentParser
internal import Linjasto
internal import LinjastoMaps
internal import LinjastoText

/// Whether a picture is drawn in bands, for every verb that draws maps.
struct BandingOption: ParsableArguments {
  @Option(
    name: .customLong("by"),
    help: ArgumentHelp(
      "area or region: draw the map in bands, one for each collaborative area or county, from north to"
        + " south; lines run through them, and a station stands in the band that it serves.",
      valueName: "band"))
  var banding: Banding?

  /// What was asked for; maps that have no several areas cannot be drawn by area.
  func banding(of networks: [Network]) throws -> Banding? {
    if let banding, !banding.parts(networks) { throw Failure(.mapIsOfOneArea) }
    return banding
  }
}
