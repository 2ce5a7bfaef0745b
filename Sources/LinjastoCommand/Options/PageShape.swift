internal import ArgumentParser

/// The wanted shape of a map: a ratio such as 1.4 or 16:9, or a sheet such as A4 or A3 landscape.
struct PageShape: ExpressibleByArgument {
  /// Width over height, 0.1 to 10.
  let aspect: Double

  init?(argument: String) {
    let words = argument.lowercased().split { $0 == " " || $0 == "-" }
    guard let first = words.first, words.count <= 2, argument.first != "-" else { return nil }
    let side = 2.0.squareRoot()
    let ratio: Double?
    if first.count == 2, first.first == "a", first.last.map({ "0123456".contains($0) }) == true {
      switch words.dropFirst().first {
      case nil, "portrait": ratio = 1 / side
      case "landscape": ratio = side
      default: ratio = nil
      }
    } else {
      let parts = first.split(separator: ":").map { Double($0) }
      switch (words.count, parts.count) {
      case (1, 1): ratio = parts[0]
      case (1, 2): ratio = parts[0].flatMap { a in parts[1].flatMap { $0 > 0 ? a / $0 : nil } }
      default: ratio = nil
      }
    }
    guard let ratio, (0.1...10).contains(ratio) else { return nil }
    aspect = ratio
  }
}
