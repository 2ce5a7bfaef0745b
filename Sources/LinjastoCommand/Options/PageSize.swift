internal import ArgumentParser
internal import Schematic

/// A page by its name or its size: A4, "A3 landscape", 16:9 or 600x300mm.
struct PageSize: ExpressibleByArgument {
  let page: Page
  /// As it is spoken of, without its orientation.
  let name: String

  init?(argument: String) {
    let words = argument.lowercased().split { $0 == " " || $0 == "-" }
    guard let first = words.first, words.count <= 2, argument.first != "-" else { return nil }
    let orientation = words.dropFirst().first.map { Page.Orientation(rawValue: String($0)) }
    if case .some(nil) = orientation { return nil }
    if let page = Page(named: String(first), orientation: orientation ?? nil) {
      self.page = page
      name = first.uppercased()
    } else if let page = Self.measured(first), words.count == 1 {
      self.page = page
      name = "\(page.width.fixed) × \(page.height.fixed) mm"
    } else {
      return nil
    }
  }

  /// The millimeters that a page may have on a side.
  static let sides = 50.0...5000

  private static func measured(_ text: Substring) -> Page? {
    guard text.hasSuffix("mm") else { return nil }
    let sides = text.dropLast(2).split(omittingEmptySubsequences: false) { $0 == "x" || $0 == "×" }
      .map { Double($0) }
    guard sides.count == 2, let width = sides[0], let height = sides[1],
      Self.sides.contains(width), Self.sides.contains(height)
    else { return nil }
    return Page(width: width, height: height)
  }
}
