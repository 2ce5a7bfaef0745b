package import Linjasto

/// The text of a map → its canonical text: fields in the order of the format, written by the one
/// printer, and every comment above or behind the value that it stood at.
///
/// Where the printer puts on one line what had several, the comments inside stand above the line.
package enum MapFormatter {
  /// The canonical text; nil where a comment would get lost.
  ///
  /// Formatting what is formatted changes nothing.
  package static func text(_ file: SourceFile, of network: Network) -> String? {
    guard let tree = WrittenTree(file) else { return nil }
    if tree.isJSON { return NetworkPrinter.json(network) }
    let plain = NetworkPrinter.yaml(network)
    let comments = WrittenComments(tree).all
    guard !comments.isEmpty else { return plain }
    guard let printed = WrittenTree(SourceFile(path: file.path, text: plain)) else { return nil }
    let text = CommentedText(printed, comments).text
    return isProven(text, of: plain, comments, file.path) ? text : nil
  }

  /// The canonical text without comments.
  package static func bare(_ file: SourceFile, of network: Network) -> String {
    WrittenTree(file)?.isJSON == true ? NetworkPrinter.json(network) : NetworkPrinter.yaml(network)
  }

  /// Whether a text says the same as another, and has all the comments.
  private static func isProven(
    _ text: String, of plain: String, _ comments: [WrittenComments.Comment], _ path: String
  ) -> Bool {
    let file = SourceFile(path: path, text: text)
    guard let tree = WrittenTree(file), let root = YAMLParser.parse(file).value,
      let other = YAMLParser.parse(SourceFile(path: path, text: plain)).value
    else { return false }
    let found = WrittenComments(tree).all.map { $0.text }
    return found.sorted() == comments.map { $0.text }.sorted()
      && NetworkReader.contents(of: root).written == NetworkReader.contents(of: other).written
  }
}

/// A printed text with comments put in.
private struct CommentedText {
  private(set) var text = ""

  init(_ tree: WrittenTree, _ comments: [WrittenComments.Comment]) {
    let places = WrittenPlaces(tree).byPath
    let lines = WrittenLines(tree.scalars)
    // By where a line of the printed text begins.
    var atLine: [Int: [WrittenComments.Comment]] = [:]
    var atEnd: [String] = []
    for comment in comments {
      guard let path = comment.path else {
        atEnd.append(comment.text)
        continue
      }
      atLine[lines.start(of: CommentedText.place(of: path, places)), default: []].append(comment)
    }
    var start = 0
    while start < tree.scalars.count {
      let next = lines.next(after: start)
      let line = lines.text(start..<next)
      let here = atLine[start] ?? []
      // Of several behind one line nobody could tell which is whose.
      let behind = here.filter { $0.isBehind }
      let isAlone = behind.count == 1
      let margin = String(line.prefix { $0 == " " })
      for comment in here where !comment.isBehind || !isAlone {
        text += "\(margin)\(comment.text)\n"
      }
      if isAlone, let comment = behind.first {
        let body = line.hasSuffix("\n") ? String(line.dropLast()) : line
        text += "\(body)  \(comment.text)\n"
      } else {
        text += line
      }
      start = next
    }
    for comment in atEnd { text += "\(comment)\n" }
  }

  /// Where the printed text has a value, or the nearest that it is a part of.
  private static func place(of path: FieldPath, _ places: [FieldPath: Int]) -> Int {
    var path = path
    while !path.steps.isEmpty {
      if let place = places[path] { return place }
      path.steps.removeLast()
    }
    return 0
  }
}
