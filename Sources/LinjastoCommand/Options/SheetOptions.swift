internal import ArgumentParser
internal import Graphviz
internal import Linjasto
internal import LinjastoText
internal import Schematic

/// What a picture is set on, for every verb that writes one.
struct SheetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The page to print on: A0 to A6, 16:9, 4:3 or a size such as 600x300mm; with \"landscape\" or"
        + " \"portrait\", else whichever prints larger. Without a page, the natural size.",
      valueName: "page"))
  var page: PageSize?

  @Option(
    help: ArgumentHelp(
      "How many dots an inch a PNG has. (default: 150 on a page, else 96)", valueName: "dots"))
  var dpi: Int?

  @Flag(help: "The map alone, without title, entries, legend, key and notes.")
  var bare = false

  func validate() throws {
    if let dpi, !(10...2400).contains(dpi) { throw ValidationError(.dotsOutOfRange) }
  }

  /// Writes a drawing to a file, or to standard output for `-`; print too small to read is told of on
  /// standard error.
  func write(
    _ drawing: Drawing, _ description: MapDescription, as format: Format, to path: String
  ) throws {
    let dots = Double(dpi ?? (page == nil ? 96 : 150))
    if format == .png {
      let size = PNGSize(of: drawing, dotsPerInch: dots)
      guard size.isWithinLimit else {
        throw Failure(.pictureTooLarge, "\(Int(size.width))", "\(Int(size.height))")
      }
    }
    try Output.write(format.bytes(drawing, description, dotsPerInch: dots), to: path)
    if let page, let size = drawing.smallestPrint, size < Self.readable {
      Terminal.note(Self.note(on: page, size: size))
    }
  }

  /// In points.
  private static let readable = 6.0

  private static func note(on page: PageSize, size: Double) -> Saying {
    let words = Words(Speech.language)
    let printed = words.number((size * 10).rounded(.down) / 10)
    let long = max(page.page.width, page.page.height)
    let larger = ["A4", "A3", "A2", "A1", "A0"].first { name in
      Page(named: name).map { $0.width / long * size >= readable } ?? false
    }
    guard let larger else { return Saying(.smallPrint, "\(printed)", "\(page.name)") }
    return Saying(.smallPrintHere, "\(printed)", "\(page.name)", "\(larger)")
  }
}
