public import Linjasto
internal import LinjastoText
public import Schematic

/// A network of lines and stations as a JSON text tells it.
public struct NetworkFile: Sendable {
  /// Nil where the text names none.
  public let name: String?
  public let map: LineMap

  /// The network of a text, if it is one, and every problem found, each at its place.
  public static func read(_ file: SourceFile) -> Diagnosed<NetworkFile> {
    do throws(JSONError) {
      let json = try JSON(parsing: file.text)
      var problems = ProblemList()
      if json.hasUnseen {
        for found in json.unseen() { problems.add(found.problem, at: found.steps, in: file) }
      }
      do throws(NetworkJSONError) {
        let map = try LineMap(json: json)
        return problems.inOrder().diagnosed(NetworkFile(name: json["name"]?.string, map: map))
      } catch {
        for problem in error.problems {
          problems.add(problem.fault.told, at: problem.path, in: file)
        }
        for _ in 0..<error.further { problems.count(.error) }
        return problems.inOrder().diagnosed(nil)
      }
    } catch {
      return Diagnosed(
        nil,
        [
          Diagnostic(
            .syntax, Saying(.isNotJSONBecause, "\(error.message)"),
            location: file.location(line: error.line, column: error.column))
        ])
    }
  }
}

extension SourceFile {
  /// The place of what a JSON reader counts: to it, lines end at line feeds alone.
  package func location(line: Int, column: Int) -> Diagnostic.Location {
    var start = text.startIndex
    for _ in 1..<line {
      guard let end = text.utf8[start...].firstIndex(of: UInt8(ascii: "\n")) else { break }
      start = text.utf8.index(after: end)
    }
    let place = text[start...].index(start, offsetBy: column - 1, limitedBy: text.endIndex)
    let before = SourceFile(path: path, text: String(text[..<(place ?? text.endIndex)]))
    let line = before.lineCount
    let column = before.line(line).count + 1
    let text = self.line(line)
    return Diagnostic.Location(
      path, line: line, column: column, length: JSON.tokenLength(in: text, from: column), of: text)
  }
}

extension ProblemList {
  fileprivate mutating func add(
    _ problem: (id: Diagnostic.ID, message: Saying, help: Saying?), at path: [JSON.Step],
    in file: SourceFile
  ) {
    // Each place is looked for from the beginning of the text.
    let isCheap = told.isEmpty || told.count * file.text.utf8.count < 1 << 28
    guard !isFull(.error), isCheap else { return count(.error) }
    let place = (try? JSON.place(of: path, in: file.text)) ?? (1, 1)
    add(
      Diagnostic(
        problem.id, problem.message, help: problem.help,
        location: file.location(line: place.0, column: place.1)))
  }
}

extension JSON {
  /// How many characters the value takes that begins in a column; of what holds others, its bracket.
  fileprivate static func tokenLength(in line: Substring, from column: Int) -> Int {
    let rest = line.dropFirst(column - 1)
    switch rest.first {
    case "\"":
      var isEscaped = false
      let end = rest.dropFirst().firstIndex { character in
        defer { isEscaped = character == "\\" && !isEscaped }
        return character == "\"" && !isEscaped
      }
      return end.map { rest.distance(from: rest.startIndex, to: $0) + 1 } ?? 1
    case "{", "[": return 1
    default: return max(1, rest.prefix { !",]} \t".contains($0) }.count)
    }
  }

  /// Whether ``unseen(at:)`` finds one; this builds no paths.
  fileprivate var hasUnseen: Bool {
    switch self {
    case .string(let text): UnseenCharacter.first(in: text) != nil
    case .array(let items): items.contains { $0.hasUnseen }
    case .object(let members):
      members.contains { UnseenCharacter.first(in: $0.key) != nil || $0.value.hasUnseen }
    case .null, .bool, .integer, .number: false
    }
  }

  /// A text in which something is not seen.
  fileprivate struct Unseen {
    let steps: [Step]
    let scalar: Unicode.Scalar

    var problem: (id: Diagnostic.ID, message: Saying, help: Saying?) {
      (
        .controlCharacter, Saying(.controlCharacterInText, "\(scalar.codePoint)"),
        Saying(.deleteUnseen)
      )
    }
  }

  /// The texts in which something is not seen, in reading order.
  fileprivate func unseen(at path: [Step] = []) -> [Unseen] {
    switch self {
    case .string(let text):
      return UnseenCharacter.first(in: text).map { [Unseen(steps: path, scalar: $0)] } ?? []
    case .array(let items):
      return items.enumerated().flatMap { $1.unseen(at: path + [.item($0)]) }
    case .object(let members):
      return members.flatMap { member in
        let path = path + [.member(member.key)]
        let inKey = UnseenCharacter.first(in: member.key).map { Unseen(steps: path, scalar: $0) }
        return (inKey.map { [$0] } ?? []) + member.value.unseen(at: path)
      }
    case .null, .bool, .integer, .number: return []
    }
  }
}

extension NetworkProblem.Fault {
  fileprivate var told: (id: Diagnostic.ID, message: Saying, help: Saying?) {
    switch self {
    case .missing(let key): (.missingKey, Saying(.keyIsMissing, "\(key)"), nil)
    case .expected(let kind, let other):
      (.wrongType, Saying(.expectedNot, .phrase(kind.noun), .phrase(other.noun)), nil)
    case .second(let kind, let id):
      (.duplicateID, Saying(.anotherHasID, .phrase(kind.noun), "\(id)"), nil)
    case .unknown(let kind, let id):
      (.unknownReference, Saying(.networkHasNo, .phrase(kind.noun), "\(id)"), nil)
    case .halfPosition: (.missingKey, Saying(.coordinatesTogether), nil)
    case .far: (.badNumber, Saying(.coordinateTooFar), nil)
    case .color(let text): (.badColor, Saying(.colorLooks), Line.Color.mending(text))
    case .otherOrder(let line): (.wrongType, Saying(.walkOrderedOtherwise, "\(line)"), nil)
    }
  }
}

extension NetworkProblem.Kind {
  fileprivate var noun: Phrase {
    switch self {
    case .station: .noStation
    case .line: .noLine
    case .zone: .noZone
    }
  }
}

extension JSON.Kind {
  package var noun: Phrase {
    switch self {
    case .null: .nothing
    case .boolean: .trueOrFalse
    case .number: .aNumber
    case .string: .aText
    case .array: .aList
    case .object: .aRecord
    }
  }
}
