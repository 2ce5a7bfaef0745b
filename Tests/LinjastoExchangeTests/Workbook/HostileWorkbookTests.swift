import Linjasto
import LinjastoExchange
import TestSupport
import Testing

/// Files that want to break whoever opens them, and files that something has broken.
@Suite struct HostileWorkbookTests {
  private static let sound = WorkbookParts([
    "A": "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
  ])

  /// What ``sound`` is with another sheet.
  private static func sheet(_ data: String) -> [UInt8] { WorkbookParts(["A": data]).bytes }

  private static func changed(_ part: String, _ change: (inout String) -> Void) -> [UInt8] {
    var workbook = sound
    var text = workbook[part] ?? ""
    change(&text)
    workbook[part] = text
    return workbook.bytes
  }

  private func refused(
    _ bytes: [UInt8], _ id: Diagnostic.ID, saying words: String,
    limits: WorkbookLimits = WorkbookLimits(), at cell: String? = nil
  ) {
    let read = WorkbookReader.read(bytes, path: "x.xlsx", limits: limits)
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.id) == [id])
    let told = read.diagnostics.map { DiagnosticFormatter().text($0) }.joined()
    #expect(told.contains(words), "\(told)")
    #expect(told.contains("help: "))
    #expect(read.diagnostics.first?.location?.cell?.description == cell)
  }

  @Test func `other files are called by their names`() {
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let stream = "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }
    let type = "application/vnd.oasis.opendocument.spreadsheet"
    let files: [([UInt8], String)] = [
      (compound + [1, 2, 3], ".xls)"), (compound + [0, 0, 0] + stream, "protected by a password"),
      (PackedFile.bytes(of: ["mimetype": type, "content.xml": "<x/>"]), ".ods"),
      (PackedFile.bytes(of: ["_rels/.rels": "<x/>", "xl/workbook.bin": "x"]), ".xlsb"),
      (PackedFile.bytes(of: ["Index/Document.iwa": "x"]), "Numbers"),
      (PackedFile.bytes(of: ["readme.txt": "x"]), "another kind"), ([], "another kind"),
      (Array("a;b\n".utf8), "another kind"), ([0x50, 0x4B], "another kind"),
      (Self.changed("xl/workbook.xml") { $0 = "<document/>" }, "another kind"),
    ]
    for (bytes, words) in files { refused(bytes, .notAWorkbook, saying: words) }
  }

  @Test func `a file that is cut short is refused wherever it is cut`() {
    let whole = Self.sound.bytes
    for length in 4..<whole.count {
      let read = WorkbookReader.read(Array(whole[..<length]), path: "x.xlsx")
      #expect(read.value == nil && read.diagnostics.map(\.id) == [.damagedWorkbook], "\(length)")
    }
  }

  @Test func `a file with any byte changed is read or refused`() {
    let whole = Self.sound.bytes
    for index in whole.indices {
      for change: UInt8 in [0x01, 0x80, 0xFF] {
        var bytes = whole
        bytes[index] ^= change
        let read = WorkbookReader.read(bytes, path: "x.xlsx")
        #expect(read.value != nil || !read.diagnostics.isEmpty)
      }
    }
  }

  @Test func `a bomb is not unpacked`() {
    let zeros = [UInt8](repeating: 0x20, count: 32 << 20)
    var parts = Self.sound.parts.map { ($0.name, Array($0.text.utf8)) }
    parts[4].1 = zeros
    refused(
      PackedFile.bytes(of: parts), .tooLarge, saying: "sharedStrings.xml of the workbook is too")
    // One that lies of its size, in its own record and in the directory.
    var lying = PackedFile.bytes(of: parts)
    let size = withUnsafeBytes(of: UInt32(zeros.count).littleEndian) { Array($0) }
    for start in lying.indices.dropLast(3) where Array(lying[start..<start + 4]) == size {
      lying.replaceSubrange(start..<start + 4, with: [0x00, 0x10, 0, 0])
    }
    let read = WorkbookReader.read(lying, path: "x.xlsx")
    #expect(read.value == nil && read.diagnostics.count == 1)
    // Many parts that are each allowed.
    var limits = WorkbookLimits()
    limits.unpacked = 4000
    let long = Self.sheet(
      (1...40).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0)234</v></c></row>" }.joined())
    #expect(WorkbookReader.read(long, path: "x", limits: limits).value != nil)
    limits.unpacked = 2000
    refused(long, .tooLarge, saying: "too large when", limits: limits)
    limits = WorkbookLimits()
    limits.parts = 3
    refused(Self.sound.bytes, .tooLarge, saying: "more than 3 parts", limits: limits)
    limits = WorkbookLimits()
    limits.packed = 100
    refused(Self.sound.bytes, .tooLarge, saying: "larger", limits: limits)
  }

  @Test func `types of documents are refused, and so is what they would bring`() {
    let laughs = """
      <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\
      <sst><si><t>&b;</t></si></sst>
      """
    let outside = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><sst/>"
    for text in [laughs, outside] {
      refused(
        Self.changed("xl/sharedStrings.xml") { $0 = text }, .damagedWorkbook,
        saying: "document type")
    }
    for text in ["<sst><si><t>&b;</t></si></sst>", "<sst>", "", "<sst><x></sst></x>", "\u{0}"] {
      refused(
        Self.changed("xl/sharedStrings.xml") { $0 = text }, .damagedWorkbook, saying: "cannot be")
    }
    // In an encoding in which it is not seen.
    let hidden = Array("<?xml version=\"1.0\" encoding=\"UTF-7\"?>".utf8) + [0xE4, 0x81]
    var parts = Self.sound.parts.map { ($0.name, Array($0.text.utf8)) }
    parts[4].1 = hidden
    refused(PackedFile.bytes(of: parts), .damagedWorkbook, saying: "cannot be read")
  }

  @Test func `what lies deep is not followed`() {
    let deep = String(repeating: "<x>", count: 100_000)
    refused(
      Self.changed("xl/worksheets/sheet1.xml") { $0 = deep }, .damagedWorkbook,
      saying: "more than 64 levels")
  }

  @Test func `no name leads out of the file`() throws {
    for target in ["../../../etc/passwd", "/../x", "..\\..\\x", "file:///etc/passwd", "C:x"] {
      refused(
        Self.changed("xl/_rels/workbook.xml.rels") {
          $0.replace("worksheets/sheet1.xml", with: target)
        }, .damagedWorkbook, saying: "the sheet “A” is not in the file")
    }
    refused(
      Self.changed("xl/_rels/workbook.xml.rels") {
        $0.replace("Target=\"worksheets", with: "TargetMode=\"External\" Target=\"worksheets")
      }, .damagedWorkbook, saying: "not in the file")
    // A part of such a name is one that nobody asks for.
    var parts = Self.sound.parts.map { ($0.name, Array($0.text.utf8)) }
    parts.append(("../../../tmp/evil.xml", Array("x".utf8)))
    let read = WorkbookReader.read(PackedFile.bytes(of: parts), path: "x.xlsx")
    #expect(read.value != nil)
  }

  @Test func `what is there twice is refused`() throws {
    var workbook = Self.sound
    workbook["xl/theme/theme1.xml"] = "<x/>"
    workbook["xl/theme/theme2.xml"] = "<x/>"
    var bytes = workbook.bytes
    let name = Array("theme2".utf8)
    for start in bytes.indices.dropLast(5) where Array(bytes[start..<start + 6]) == name {
      bytes.replaceSubrange(start..<start + 6, with: Array("theme1".utf8))
    }
    refused(bytes, .damagedWorkbook, saying: "twice")
    var twins = WorkbookParts(["A": "", "B": ""])
    twins["xl/workbook.xml"]?.replace("name=\"B\"", with: "name=\"a\"")
    refused(twins.bytes, .damagedWorkbook, saying: "twice")
    var same = WorkbookParts(["A": "", "B": ""])
    same["xl/_rels/workbook.xml.rels"]?.replace("sheet2.xml", with: "sheet1.xml")
    refused(same.bytes, .damagedWorkbook, saying: "twice")
  }

  @Test(arguments: [
    "<row r=\"-1\"/>", "<row r=\"0\"/>", "<row r=\"x\"/>", "<row r=\"1048577\"/>",
    "<row r=\"99999999999999999999\"/>", "<row r=\"2\"/><row r=\"2\"/>",
    "<row r=\"2\"/><row r=\"1\"/>",
  ])
  func `rows out of order are refused`(data: String) {
    let read = WorkbookReader.read(Self.sheet(data), path: "x.xlsx")
    #expect(read.value == nil && read.diagnostics.map(\.id) == [.damagedWorkbook])
  }

  @Test(arguments: [
    "<c r=\"A2\"/>", "<c r=\"B1\"/><c r=\"B1\"/>", "<c r=\"B1\"/><c r=\"A1\"/>", "<c r=\"\"/>",
    "<c r=\"A\"/>", "<c r=\"1\"/>", "<c r=\"A-1\"/>", "<c r=\"XFE1\"/>", "<c r=\"ZZZZZZZ1\"/>",
    "<c r=\"a1\"/>", "<c t=\"s\"><v>0</v></c>", "<c t=\"s\"><v>-1</v></c>", "<c t=\"s\"><v/></c>",
    "<c t=\"x\"><v>1</v></c>", "<c><v>one</v></c>", "<c><v>1e999</v></c>",
    "<c t=\"b\"><v>2</v></c>",
    "<c><v>nan</v></c>", "<c t=\"s\"><v>99999999999999999999</v></c>",
  ])
  func `cells that are nothing are refused`(cell: String) {
    let read = WorkbookReader.read(Self.sheet("<row r=\"1\">\(cell)</row>"), path: "x.xlsx")
    #expect(read.value == nil && read.diagnostics.map(\.id) == [.damagedWorkbook], "\(cell)")
    #expect(read.diagnostics.first?.location?.cell?.sheet == "A")
  }

  @Test func `cells far away take no room`() throws {
    refused(
      Self.sheet("<row r=\"7\"><c r=\"XFD7\"><v>1</v></c></row>"), .tooLarge, saying: "columns",
      at: "A!XFD7")
    refused(
      Self.sheet("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"), .tooLarge,
      saying: "rows", at: "A!A1048576")
    // Empty ones are formats, and no news.
    let empty =
      "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"/></row>"
    #expect(WorkbookReader.read(Self.sheet(empty), path: "x").value?.first?.rows.count == 1)
    // Many rows that are each wide, though little stands in them.
    let wide = (1...600).map { "<row r=\"\($0)\"><c r=\"ALL\($0)\"><v>1</v></c></row>" }.joined()
    refused(Self.sheet(wide), .tooLarge, saying: "500000 cells", at: "A!A1")
    // Little that says much.
    let long = "<si><t>\(String(repeating: "x", count: 32_000))</t></si>"
    let many = (1...1100).map { "<row r=\"\($0)\"><c t=\"s\"><v>0</v></c></row>" }.joined()
    refused(
      WorkbookParts(["A": many], strings: long).bytes, .tooLarge, saying: "more text",
      at: "A!A1049")
  }
}
