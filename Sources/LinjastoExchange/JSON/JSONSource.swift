internal import Linjasto
internal import LinjastoMaps
internal import LinjastoText
internal import Schematic

/// JSON of another program, and what is wrong with it, each thing at its place.
struct JSONSource {
  typealias Path = [JSON.Step]

  let file: SourceFile
  private(set) var problems = ProblemList()
  /// The bytes passed on the way to the places told of.
  private var passed = 0

  init(_ file: SourceFile) { self.file = file }

  /// The value of the text; nil, and told why, where it is no JSON.
  mutating func parse() -> JSON? {
    do throws(JSONError) {
      return try JSON(parsing: file.text)
    } catch {
      problems.add(
        Diagnostic(
          .syntax, Saying(.isNotJSONBecause, "\(error.message)"),
          location: file.location(line: error.line, column: error.column)))
      return nil
    }
  }

  mutating func report(
    _ id: Diagnostic.ID, _ message: Saying, help: Saying? = nil, at path: Path
  ) {
    // Each place is looked for from the beginning of the text.
    guard !problems.isFull(id.severity), passed < 1 << 28 else {
      return problems.count(id.severity)
    }
    passed += file.text.utf8.count
    let place = (try? JSON.place(of: path, in: file.text)) ?? (line: 1, column: 1)
    problems.add(
      Diagnostic(
        id, message, help: help, location: file.location(line: place.line, column: place.column)))
  }

  // MARK: Values

  /// The items of a list, each with its path; none, and told, where there is no list.
  mutating func items(_ json: JSON, _ key: String, at path: Path) -> [(json: JSON, path: Path)] {
    guard let value = json[key] else {
      report(.missingKey, Saying(.keyIsMissing, "\(key)"), at: path)
      return []
    }
    guard let items = value.array else {
      reportKind(value, .array, at: path + [.member(key)])
      return []
    }
    return items.enumerated().map { ($1, path + [.member(key), .item($0)]) }
  }

  /// A text, or a number as one; nil, and told, where it is neither or missing.
  mutating func text(_ json: JSON, _ key: String, at path: Path) -> String? {
    switch json[key] {
    case .string(let text)?: return text
    case .integer(let number)?: return "\(number)"
    case nil:
      report(.missingKey, Saying(.keyIsMissing, "\(key)"), at: path)
      return nil
    case let value?:
      reportKind(value, .string, at: path + [.member(key)])
      return nil
    }
  }

  mutating func reportKind(_ json: JSON, _ kind: JSON.Kind, at path: Path) {
    report(.wrongType, Saying(.expectedNot, .phrase(kind.noun), .phrase(json.kind.noun)), at: path)
  }
}
