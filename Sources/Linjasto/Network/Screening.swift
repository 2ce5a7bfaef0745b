/// Questions and independent rules that turn coded answers into suggested lines, roles and level.
public struct Screening: Hashable, Sendable, Codable, Identifiable {
  public typealias ID = Identifier<Screening>

  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case draft
    case inUse = "in-use"
    case validated
  }

  public struct Question: Hashable, Sendable, Codable, Identifiable {
    public typealias ID = Identifier<Question>

    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      /// What the basic level must have done.
      case precondition
      /// The professional's own judgment of the level.
      case level
      /// A row of the criteria table.
      case theme
      /// A sign of a theme.
      case indicator
    }

    public let id: ID
    public let kind: Kind
    /// The theme an indicator belongs to.
    public let theme: ID?
    public let text: LocalizedText

    public init(id: ID, kind: Kind, theme: ID? = nil, text: LocalizedText) {
      self.id = id
      self.kind = kind
      self.theme = theme
      self.text = text
    }
  }

  /// Fires when all of `all` and one of `any` are answered yes. No order, negation or weight.
  public struct Rule: Hashable, Sendable, Codable, Identifiable {
    public typealias ID = Identifier<Rule>

    public struct Suggestion: Hashable, Sendable, Codable {
      public let lines: [Line.ID]
      public let roles: [Role.ID]
      public let level: Level?
      public let guidance: [Guidance.ID]

      public init(
        lines: [Line.ID] = [], roles: [Role.ID] = [], level: Level? = nil,
        guidance: [Guidance.ID] = []
      ) {
        self.lines = lines
        self.roles = roles
        self.level = level
        self.guidance = guidance
      }
    }

    public let id: ID
    public let all: [Question.ID]
    public let any: [Question.ID]
    public let suggestion: Suggestion
    public let because: LocalizedText
    public let isAssumed: Bool

    public init(
      id: ID, all: [Question.ID] = [], any: [Question.ID] = [], suggestion: Suggestion,
      because: LocalizedText, isAssumed: Bool = false
    ) {
      self.id = id
      self.all = all
      self.any = any
      self.suggestion = suggestion
      self.because = because
      self.isAssumed = isAssumed
    }
  }

  public let id: ID
  public let title: LocalizedText?
  public let status: Status
  public let purpose: LocalizedText?
  public let questions: [Question]
  public let rules: [Rule]
  public let source: Source.ID?

  public init(
    id: ID, title: LocalizedText? = nil, status: Status = .draft, purpose: LocalizedText? = nil,
    questions: [Question], rules: [Rule], source: Source.ID? = nil
  ) {
    self.id = id
    self.title = title
    self.status = status
    self.purpose = purpose
    self.questions = questions
    self.rules = rules
    self.source = source
  }
}
