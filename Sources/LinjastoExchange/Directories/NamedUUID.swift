/// A UUID made from a name (RFC 9562, version 5), so that the same record always has the same one.
package struct NamedUUID: Hashable, Sendable, CustomStringConvertible {
  private let bytes: [UInt8]

  /// The one of `name` in the namespace of web addresses and other URIs.
  package init(uri name: String) { self.init(name, in: NamedUUID.uris) }

  /// The one of a name in the namespace of internet domains.
  package init(domain name: String) { self.init(name, in: NamedUUID.domains) }

  private init(_ name: String, in space: [UInt8]) {
    var hash = Array(SHA1.hash(space + Array(name.utf8)).prefix(16))
    hash[6] = hash[6] & 0x0F | 0x50
    hash[8] = hash[8] & 0x3F | 0x80
    bytes = hash
  }

  /// 36 characters, in lower case.
  package var description: String {
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      text += byte < 16 ? "0" : ""
      text += String(byte, radix: 16)
    }
    return text
  }

  private static let domains: [UInt8] = [
    0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
  ]
  private static let uris: [UInt8] = [
    0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
  ]
}
