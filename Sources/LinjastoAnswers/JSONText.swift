internal import Foundation

/// Answers as JSON text: keys in order, indented, ending in a newline. A field without a value is
/// left out, unless its comment says null.
///
/// Schematic writes its own JSON: inside pictures keys keep their order and numbers their decimals,
/// and drawing needs no Foundation.
public enum JSONText {
  public static func of(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
