import Foundation
import Schematic
import TestSupport
import Testing

@testable import Graphviz

private let description = MapDescription(title: "Sisä-Suomen (OT) \\ verkosto 🚇", language: "fi")

@Suite struct PDFTests {
  private let page = Page(width: 297, height: 210)

  private var drawing: Drawing {
    var drawing = Drawing.sample()
    (drawing.width, drawing.height, drawing.page) = (297 * 3, 210 * 3, page)
    return drawing
  }

  @Test func `a PDF is exactly its page, with title and language, and has no dates`() throws {
    let text = String(decoding: try drawing.pdf(description), as: UTF8.self)
    #expect(text.contains("/MediaBox [ 0 0 841.89 595.28 ]"))
    #expect(text.contains("/Lang (fi)"))
    #expect(text.contains("/DisplayDocTitle true"))
    #expect(!text.contains("Date"))
    let title = try #require(text.firstMatch(of: /\/Title <FEFF([0-9A-F]*)>/)).output.1
    let units = stride(from: 0, to: title.count, by: 4).compactMap { at in
      UInt16(title.dropFirst(at).prefix(4), radix: 16)
    }
    #expect(String(decoding: units, as: UTF16.self) == description.title)
  }

  @Test func `two PDFs of a drawing are the same bytes, even of two seconds`() throws {
    let first = try drawing.pdf(description)
    let raw = try Engine.render(drawing.pinned, as: "pdf")
    var later = raw
    let date = try #require(Data(raw).range(of: Data("/CreationDate (D:".utf8)))
    later.replaceSubrange(date.upperBound..<(date.upperBound + 4), with: Array("1999".utf8))
    func described(_ bytes: [UInt8]) throws -> [UInt8] {
      var file = try #require(PDFFile(bytes))
      file.describe(title: description.title, language: description.language)
      file.setPage(width: page.width / 25.4 * 72, height: page.height / 25.4 * 72)
      return file.bytes
    }
    #expect(try described(later) == first)
    #expect(try described(raw) == first)
  }

  @Test func `a PDF that is not read loses its day, and nothing moves`() throws {
    func file(_ day: String) -> [UInt8] { Array("x /CreationDate (D:\(day)+02'00) y".utf8) }
    #expect(PDFFile.undated(file("20261126201500")) == file("20000101000000"))
    #expect(PDFFile.undated(file("2026")) == file("2000"))
    #expect(PDFFile.undated(Array("/CreationDate (D:20".utf8)) == Array("/CreationDate (D:20".utf8))
    #expect(PDFFile.undated([1, 2]) == [1, 2])
  }

  @Test func `every object of the PDF is where its table says`() throws {
    let bytes = try drawing.pdf(description)
    let text = String(decoding: bytes.map { $0 < 128 ? $0 : 0x3f }, as: UTF8.self)
    let start = try #require(text.firstMatch(of: /startxref\n([0-9]+)\n%%EOF/)).output.1
    let table = try #require(Int(start))
    let lines = text.utf8.dropFirst(table)
    let rows = String(decoding: lines, as: UTF8.self).split(separator: "\n")
    #expect(rows[0] == "xref")
    let count = try #require(rows[1].split(separator: " ").last.flatMap { Int($0) })
    for number in 1..<count {
      let offset = try #require(Int(rows[2 + number].prefix(10)))
      #expect(bytes[offset...].starts(with: Array("\(number) 0 obj".utf8)))
    }
  }

  @Test(arguments: [
    "", "%PDF-1.5\n", "%PDF-1.7\nstartxref\n9\n%%EOF\n", "startxref\n999999\n%%EOF",
  ])
  func `what is no such file is not read`(text: String) {
    #expect(PDFFile(Array(text.utf8)) == nil)
  }

  @Test func `a language cannot break out of the catalog`() throws {
    let strange = MapDescription(title: "", language: "fi) /OpenAction (x")
    let text = String(decoding: try drawing.pdf(strange), as: UTF8.self)
    #expect(text.contains("/Lang (fiOpenActionx)"))
  }

  @Test func `a page decides how large a picture and a PDF are, in all formats alike`() throws {
    let svg = try drawing.svg(description)
    #expect(svg.contains("width=\"297mm\" height=\"210mm\" viewBox=\"0 0 891 630\""))
    func pixels(_ dots: Double) throws -> [Int] {
      let png = try drawing.png(dotsPerInch: dots)
      return [16, 20].map { at in png[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) } }
    }
    #expect(try pixels(150) == [1754, 1240])
    #expect(try pixels(72) == [842, 595])
    #expect(throws: GraphvizError.self) { try drawing.png(dotsPerInch: 9000).count }
    #expect(try #require(drawing.dot).contains("viewport=\"841.89,595.28,0.944"))
  }
}
