public import Linjasto

/// A network → text in the format `linjasto/1`. What is printed reads as the same network again.
public enum NetworkPrinter {
  public static func yaml(_ network: Network) -> String {
    YAMLPrinter().text(network.contents.written)
  }
}
