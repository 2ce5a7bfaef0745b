import Foundation
import TestSupport
import Testing

/// `linjasto render` on pages, and what it says of them.
@Suite struct RenderPageTests {
  private let folder: SmallMapFolder
  private var small: String { folder.map }

  init() throws { folder = try SmallMapFolder() }

  private func render(_ arguments: String...) throws -> CommandRun {
    try CommandRun.dated(["render", small, "--lang", "en"] + arguments)
  }

  private func texts(of svg: String) -> [String] {
    svg.matches(of: /<text[^>]*>([^<]*)</).map { String($0.output.1) }
  }

  @Test(arguments: [
    ("A4", [[297.0, 210], [210, 297]]), ("A3 portrait", [[297, 420]]), ("16:9", [[338.67, 190.5]]),
    ("600x300mm", [[600, 300]]),
  ])
  func `an SVG is exactly its page`(page: String, sizes: [[Double]]) throws {
    let run = try render("-o", "-", "--page", page, "--aspect", "1.4")
    #expect(run.status == 0)
    let root = try #require(
      run.output.firstMatch(
        of: /<svg [^>]*width="([0-9.]+)mm" height="([0-9.]+)mm" viewBox="0 0 ([0-9.]+) ([0-9.]+)"/)
    ).output
    let numbers = try [root.1, root.2, root.3, root.4].map { try #require(Double($0)) }
    #expect(sizes.contains(Array(numbers[..<2])))
    #expect(abs(numbers[0] / numbers[1] / (numbers[2] / numbers[3]) - 1) < 1e-3)
  }

  @Test(arguments: [
    (["--page", "A7"], "“A7”"), (["--page", "A4 upright"], "“A4 upright”"),
    (["--page", "9000x300mm"], "“9000x300mm”"), (["--dpi", "5"], "--dpi is a whole number from"),
    (["--dpi", "9000"], "--dpi is a whole number from"),
    (
      ["--page", "A0 portrait", "--dpi", "2400", "--format", "png"],
      "the picture would have 79465 × 112346 pixels, too large to draw"
    ),
  ])
  func `a page or a picture that cannot be is refused with status 2`(
    wrong: (arguments: [String], words: String)
  ) throws {
    let run = try CommandRun.dated(
      ["render", small, "--lang", "en", "-o", folder.file("x").path] + wrong.arguments)
    #expect(run.status == 2 && run.messages.contains(wrong.words), "\(run.messages)")
    #expect(!FileManager.default.fileExists(atPath: folder.file("x").path))
  }

  @Test(arguments: [[], ["--page", "A5"]])
  func `a bare picture is the map alone`(page: [String]) throws {
    let run = try CommandRun.dated(
      ["render", small, "--lang", "en", "-o", "-", "--bare"] + page)
    #expect(run.status == 0)
    let texts = Set(texts(of: run.output))
    #expect(!texts.contains("A small network") && !texts.contains("Interchange"))
    #expect(texts.isSuperset(of: ["Lawyer", "Police", "E", "V", "S"]))
    #expect(run.output.matches(of: /data-station="/).count == 4)
    #expect(run.output.contains(">A small network</title>"), "screen readers hear it")
  }

  @Test func `the dots of a PNG are those of its page`() throws {
    func size(_ dots: String...) throws -> [Int] {
      let file = folder.file("a.png").path
      let run = try CommandRun.dated(
        ["render", small, "-o", file, "--page", "A6 landscape", "--aspect", "1.4"] + dots)
      #expect(run.status == 0)
      let bytes = Array(try Data(contentsOf: folder.file("a.png")))
      return [16, 20].map { at in bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) } }
    }
    #expect(try size() == [874, 620])
    #expect(try size("--dpi", "72") == [420, 298])
  }

  @Test func `a PDF is the same bytes every time, of its page and with its title`() throws {
    for name in ["a.pdf", "b.pdf"] {
      #expect(try render("-o", folder.file(name).path, "--page", "A4 landscape").status == 0)
    }
    let first = try Data(contentsOf: folder.file("a.pdf"))
    #expect(try Data(contentsOf: folder.file("b.pdf")) == first)
    let text = String(decoding: first, as: UTF8.self)
    #expect(text.contains("/MediaBox [ 0 0 841.89 595.28 ]"))
    let title = "A small network".utf16.map { "00" + String($0, radix: 16, uppercase: true) }
    #expect(text.contains("/Title <FEFF\(title.joined())>"))
    #expect(text.contains("/Lang (en)"))
  }

  @Test func `keep alone keeps what the output has, and nothing the first time`() throws {
    let svg = folder.file("kept.svg")
    let first = try render("-o", svg.path, "--seed", "3", "--keep")
    #expect(first.status == 0 && !first.messages.contains("moved"), "\(first.messages)")
    let drawn = try String(contentsOf: svg, encoding: .utf8)
    let second = try render("-o", svg.path, "--keep")
    #expect(second.status == 0)
    #expect(second.messages.contains(#/0 of \d+ stations moved/#), "\(second.messages)")
    func places(_ text: String) -> Substring? {
      text.firstMatch(of: /&quot;placement&quot;.*?}|"placement".*?}/)?.output
    }
    #expect(places(drawn) != nil)
    #expect(places(drawn) == places(try String(contentsOf: svg, encoding: .utf8)))
  }

  @Test func `print too small to read is told of, with the page that is large enough`() throws {
    let run = try render("-o", "-", "--page", "50x50mm")
    #expect(run.status == 0)
    let note = /on 50 × 50 mm the names on the map print at ([0-9.]+) points.*; A[34] is large/
    let size = try #require(run.messages.firstMatch(of: note)?.output.1)
    #expect(try #require(Double(size)) < 6)
    #expect(try !render("-o", "-", "--page", "A4").messages.contains("points"))
  }
}
