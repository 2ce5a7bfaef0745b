internal import Linjasto

/// What a file is, by its first bytes and its parts.
enum WorkbookKind {
  /// That of every packed file.
  static let packed: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  /// That of Microsoft's compound files: Excel to 2003, and whatever is protected by a password.
  static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// What the file is instead of a workbook; nil where its parts can tell.
  static func other(_ bytes: [UInt8]) -> Phrase? {
    if bytes.starts(with: compound) {
      // The name of a stream, in UTF-16.
      let mark = "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }
      return bytes[...].holds(mark) ? .protectedFile : .oldExcelFile
    }
    return bytes.starts(with: packed) ? nil : .otherFile
  }

  /// What the parts are of; nil for a workbook.
  static func other(_ parts: PackedParts) throws(WorkbookRefusal) -> Phrase? {
    if parts.has("xl/workbook.bin") { return .binaryExcelFile }
    if parts.has("Index/Document.iwa") || parts.has("Index.zip") { return .numbersFile }
    if let type = try parts.part("mimetype") {
      return type.starts(with: "application/vnd.oasis.opendocument".utf8)
        ? .openDocumentFile : .otherFile
    }
    return parts.has("_rels/.rels") ? nil : .otherFile
  }
}

extension Diagnostic {
  static func notAWorkbook(_ path: String, _ kind: Phrase) -> Diagnostic {
    Diagnostic(
      .notAWorkbook, Saying(.isNotAWorkbook, .phrase(kind)), help: Saying(.saveAsWorkbook),
      location: Location(path, cell: nil))
  }
}
