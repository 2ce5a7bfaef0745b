public import Linjasto

/// A network → text in the format `linjasto/1`. What is printed reads as the same network again.
public enum NetworkPrinter {
  /// In the order of the field tables; a field that says what it says anyway is left out. Ends with
  /// a newline.
  public static func yaml(_ network: Network) -> String {
    YAMLPrinter().text(network.contents.written)
  }

  /// JSON with line breaks, for programs that read no YAML.
  public static func json(_ network: Network) -> String {
    JSONPrinter().text(network.contents.written)
  }
}
