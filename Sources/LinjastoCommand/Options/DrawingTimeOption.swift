internal import ArgumentParser
internal import LinjastoText

/// How long a drawing may take, for the verbs that do nothing else.
///
/// The areas of Finland take two to four seconds, the whole country nine, so that what a person bears
/// to wait for is seldom needed. It is counted as the computer works on it, not by the clock: on a
/// busy machine the same map is the same drawing.
struct DrawingTimeOption: ParsableArguments {
  static let usual = 60.0

  @Option(
    help: .init(
      """
      Draw so long at most, in seconds of computing; then, or at the first Ctrl-C, the best drawing \
      so far is finished. What is drawn in time is the same every time.
      """, valueName: "seconds"))
  var time = DrawingTimeOption.usual

  func validate() throws { try TimeOption.validate(time) }
}
