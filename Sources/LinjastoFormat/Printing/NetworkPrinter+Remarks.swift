package import Linjasto

extension NetworkPrinter {
  /// The format's YAML with remarks for who goes on writing it by hand: `head` before everything, and
  /// those by key above the key, with an empty line before them. A remark may be of any length.
  ///
  /// - Parameter schema: The file beside it that an editor reads the schema from.
  package static func yaml(
    _ contents: Network.Contents, schema: String, head: [String], remarks: [String: [String]]
  ) -> String {
    guard case .record(let entries) = contents.written else { return "" }
    var text = "# yaml-language-server: $schema=\(schema)\n" + comment(head)
    for entry in entries {
      if let remarks = remarks[entry.key] { text += "\n" + comment(remarks) }
      text += YAMLPrinter().text(.record([entry]))
    }
    return text
  }

  /// Each remark in lines of its own, so that none of it is taken for more than a remark.
  private static func comment(_ remarks: [String]) -> String {
    remarks.flatMap { remark in
      var lines: [String] = []
      for word in remark.split(whereSeparator: \.isWhitespace) {
        if let last = lines.last, last.count + 1 + word.count <= 96 {
          lines[lines.count - 1] = "\(last) \(word)"
        } else {
          lines.append(String(word))
        }
      }
      return lines.map { "# \($0)\n" }
    }.joined()
  }
}
