/// How programs and style sheets know a drawn map of ours.
public enum MapFormat {
  /// The `format` in the manifest of an SVG. Its number grows when a member changes its meaning.
  public static let manifest = "linjasto-map/1"
  /// The class of an SVG's root.
  public static let className = "linjasto"
}
