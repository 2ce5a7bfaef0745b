/// A workbook as its parts, in text: what a test changes of it is what it is about.
public struct WorkbookParts: Sendable {
  /// By name, in their order.
  public var parts: [(name: String, text: String)]

  /// - Parameters:
  ///   - data: By the name of each sheet, what stands in its `sheetData`.
  ///   - strings: What stands in `sst`, and `styles` in `styleSheet`.
  public init(
    _ data: KeyValuePairs<String, String>, strings: String = "", styles: String = "",
    properties: String = ""
  ) {
    let names = data.map(\.key)
    parts = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        """
        <Relationships xmlns="\(Self.relations)">\
        <Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """
      ),
      (
        "xl/workbook.xml",
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <workbook xmlns="\(Self.main)" xmlns:r="\(Self.relations)">\(properties)<sheets>\
        \(names.enumerated().map { "<sheet name=\"\($1)\" sheetId=\"\($0 + 1)\" r:id=\"s\($0 + 1)\"/>" }
          .joined())</sheets></workbook>
        """
      ),
      (
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships xmlns="\(Self.relations)">\
        \(names.indices.map {
          "<Relationship Id=\"s\($0 + 1)\" Type=\"x/worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
        }.joined())\
        <Relationship Id="t" Type="x/sharedStrings" Target="sharedStrings.xml"/>\
        <Relationship Id="u" Type="x/styles" Target="styles.xml"/></Relationships>
        """
      ),
      ("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(strings)</sst>"),
      ("xl/styles.xml", "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>"),
    ]
    for (index, sheet) in data.enumerated() {
      parts.append(
        (
          "xl/worksheets/sheet\(index + 1).xml",
          "<worksheet xmlns=\"\(Self.main)\"><sheetData>\(sheet.value)</sheetData></worksheet>"
        ))
    }
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The text of a part; setting nil takes it away.
  public subscript(_ name: String) -> String? {
    get { parts.first { $0.name == name }?.text }
    set {
      let index = parts.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let text?): parts[index].text = text
      case (let index?, nil): parts.remove(at: index)
      case (nil, let text?): parts.append((name, text))
      case (nil, nil): break
      }
    }
  }

  public var bytes: [UInt8] { PackedFile.bytes(of: parts.map { ($0.name, Array($0.text.utf8)) }) }
}
