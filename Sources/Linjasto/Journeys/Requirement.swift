/// What one case needs somebody for.
public enum Requirement: Hashable, Sendable, Comparable {
  /// Someone on the line who serves the region.
  case line(Line.ID)
  /// Someone who offers the role and serves the region, on a needed line when possible.
  case role(Role.ID)

  /// Of the line or role: the two kinds have ids of their own, which may be alike.
  public var id: String {
    switch self {
    case .line(let id): id.rawValue
    case .role(let id): id.rawValue
    }
  }

  /// `line` or `role`.
  package var kind: String {
    switch self {
    case .line: "line"
    case .role: "role"
    }
  }

  /// Lines before roles, each by id.
  public static func < (a: Requirement, b: Requirement) -> Bool {
    switch (a, b) {
    case (.line(let a), .line(let b)): a < b
    case (.role(let a), .role(let b)): a < b
    case (.line, .role): true
    case (.role, .line): false
    }
  }
}

extension [Requirement] {
  /// The lines among them, in their order.
  package var lines: [Line.ID] { compactMap { if case .line(let id) = $0 { id } else { nil } } }
}
