public import Linjasto

/// A network → text in the format `linjasto/1`. What is printed reads as the same network again.
public enum NetworkPrinter {
  /// In the order of the field tables; a field that says what it says anyway is left out. Ends with
  /// a newline.
  public static func yaml(_ network: Network) -> String { yaml(network.contents) }

  /// The same of what may not be sound.
  package static func yaml(_ contents: Network.Contents) -> String {
    YAMLPrinter().text(contents.written)
  }

  /// JSON with line breaks, for programs that read no YAML.
  public static func json(_ network: Network) -> String {
    json(network.contents)
  }

  /// The same of what may not be sound.
  package static func json(_ contents: Network.Contents) -> String {
    JSONPrinter().text(contents.written)
  }
}
