/// The sizes of a poster, in points.
enum PosterStyle {
  /// Between columns, and between blocks.
  static let gutter = 28.0
  /// Between a block and the map.
  static let clearance = 18.0
  /// Between a block and a map that fills its rectangle.
  static let stripClearance = 12.0
  static let title = 28.0
  /// Of a title over a map that is not as wide, the largest first.
  static let smallerTitles = [21.0, 16]
  /// Of all print but the title and the notes: as the map's labels.
  static let text = 12.0
  static let note = 9.0
  /// Where an entry's text begins right of its sign.
  static let indent = 20.0
  /// Of a line's swatch in the legend.
  static let swatchWidth = 40.0
  /// Where a line's name begins right of its swatch.
  static let swatch = swatchWidth + signGap
  /// Where the name of a line without a swatch begins.
  static let empty = 28.0
  /// Of a piece of line with a sign on it, in the key.
  static let signWidth = 32.0
  /// Where a sign's meaning begins.
  static let sign = signWidth + signGap
  /// Between a piece of line and the text beside it.
  private static let signGap = 10.0
  /// Inside the panel of entries.
  static let padding = 14.0
}
