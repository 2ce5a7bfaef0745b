/// What is wrong with a file, and on which line of it if on one.
package struct Problem: Error, CustomStringConvertible {
  /// From 1.
  package let line: Int?
  package let message: String

  package init(line: Int? = nil, _ message: String) {
    self.line = line
    self.message = message
  }

  package var description: String { (line.map { "line \($0): " } ?? "") + message }
}
