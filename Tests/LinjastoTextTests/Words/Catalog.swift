import Foundation
import Linjasto
import TestSupport

/// The catalog as its sources have it, so that no text can be forgotten in a list beside it.
enum Catalog {
  struct Entry {
    let name: String
    /// By `fi`, `sv` and `en`.
    let texts: [String: String]

    subscript(language: String) -> String { texts[language] ?? "" }

    /// The values that a reader of the text sees, by their numbers.
    func places(_ language: String) -> Set<String> {
      Set(
        self[language].matches(of: /\{(\d)\}/).map { String($0.output.1) })
    }

    /// What stands in braces.
    func braces(_ language: String) -> [String] {
      self[language].matches(of: /\{([^}]*)\}/).map { String($0.output.1) }
    }
  }

  /// Every file of the catalog.
  static func files() throws -> [(name: String, text: String)] {
    try ["Linjasto", "LinjastoText"].flatMap { try sources(of: $0) }
      .filter { $0.name.contains("Words/Phrase+") }
  }

  /// Every Swift file of a target, by its path in the target's folder.
  static func sources(of target: String) throws -> [(name: String, text: String)] {
    let folder = Repository.root.appending(path: "Sources/\(target)")
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".swift") }
      .map { ($0, try Repository.file("Sources/\(target)/\($0)").text) }
  }

  static func entries() throws -> [Entry] {
    try files().flatMap { file in
      // Each declaration reaches to the next; what stands between is comments and braces.
      file.text.components(separatedBy: " static let ").dropFirst().map { part in
        Entry(name: String(part.prefix { $0 != " " }), texts: texts(of: part))
      }
    }
  }

  /// A text that is too long for one line stands in several, each with a backslash at its end.
  private static func texts(of declaration: String) -> [String: String] {
    let code = declaration.split(separator: "\n").filter {
      !$0.drop(while: { $0 == " " }).hasPrefix("//")
    }.joined(separator: "\n")
    let argument = /(fi|sv|en):\s*(?:"""\n((?s:.*?))\n *"""|"((?:[^"\\]|\\.)*)")/
    return code.matches(of: argument).reduce(into: [:]) { texts, match in
      let text = match.output.2?.drop { $0 == " " } ?? match.output.3 ?? ""
      texts[String(match.output.1)] = String(text.replacing(/\\\n */, with: ""))
        .replacing("\\\"", with: "\"")
    }
  }
}
