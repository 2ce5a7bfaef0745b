/// What is wrong with a network in JSON: the first thousand problems, in reading order.
public struct NetworkJSONError: Error, Hashable, Sendable {
  /// How many problems are listed.
  static let limit = 1000

  /// In reading order.
  public internal(set) var problems: [NetworkProblem] = []
  /// How many more there are.
  public internal(set) var further = 0

  mutating func add(_ problem: NetworkProblem) {
    if problems.count < NetworkJSONError.limit { problems.append(problem) } else { further += 1 }
  }
}

/// One thing that is wrong with a network in JSON, and where.
public struct NetworkProblem: Hashable, Sendable, CustomStringConvertible {
  /// What a list of a network holds.
  public enum Kind: String, Hashable, Sendable { case station, line, zone }

  public enum Fault: Hashable, Sendable {
    /// There must be a member of that name.
    case missing(String)
    /// Another kind of value must stand there.
    case expected(JSON.Kind, not: JSON.Kind)
    /// The id is that of another.
    case second(Kind, String)
    /// The network has none with that id.
    case unknown(Kind, String)
    /// `x` without `y`, or `y` without `x`.
    case halfPosition
    /// Beyond 1e12.
    case far
    /// No color such as `#006be6`.
    case color(String)
    /// A further walk of that line, whose first is ordered while this is not, or the other way.
    case otherOrder(String)
  }

  /// Of the value, or of what lacks one.
  public let path: [JSON.Step]
  public let fault: Fault

  /// The place, such as `lines[2].stations[5]`, a colon and what is wrong there, in English.
  public var description: String {
    let place = path.reduce("") { place, step in
      switch step {
      case .member(let name): place.isEmpty ? name : "\(place).\(name)"
      case .item(let index): "\(place)[\(index)]"
      }
    }
    return place.isEmpty ? fault.words : "\(place): \(fault.words)"
  }
}

extension NetworkProblem.Fault {
  fileprivate var words: String {
    switch self {
    case .missing(let name): "\(name) is missing"
    case .expected(let kind, let other): "expected \(kind.rawValue), not \(other.rawValue)"
    case .second(let kind, let id): "a second \(kind.rawValue) \"\(id)\""
    case .unknown(let kind, let id): "there is no \(kind.rawValue) \"\(id)\""
    case .halfPosition: "x and y go together"
    case .far: "expected a number under 1e12"
    case .color(let text): "expected a color such as \"#006be6\", not \"\(text)\""
    case .otherOrder(let line): "not as in line \"\(line)\""
    }
  }
}
