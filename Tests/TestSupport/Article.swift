internal import Foundation

/// An article of a library's DocC catalog, held against the test that runs its code.
///
/// The test's source marks what stands in the article, stretch by stretch:
///
/// ```
/// // article begins
/// let graph = …
/// // article ends
/// ```
///
/// White space at the ends of lines and empty lines do not count; all else must be the same.
public enum Article {
  /// The lines of all code blocks of the article `name` of `library`.
  public static func code(_ name: String, of library: String) throws -> [String] {
    let file = Repository.root.appending(path: "Sources/\(library)/\(library).docc/\(name).md")
    return try stretches(of: file, from: "```swift", to: "```")
  }

  /// The lines between the marks in the Swift file `path`.
  ///
  /// - Parameter path: the test's `#filePath`.
  public static func run(in path: String) throws -> [String] {
    try stretches(of: URL(filePath: path), from: "// article begins", to: "// article ends")
  }

  private static func stretches(
    of file: URL, from beginning: String, to end: String
  ) throws -> [String] {
    var lines: [String] = []
    var isInside = false
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let line = line.trimmingCharacters(in: .whitespaces)
      switch (isInside, line) {
      case (false, beginning): isInside = true
      case (true, end): isInside = false
      case (true, let code) where !code.isEmpty: lines.append(code)
      default: break
      }
    }
    return lines
  }
}
