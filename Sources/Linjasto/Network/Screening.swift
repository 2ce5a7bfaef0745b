/// Questions and independent rules that turn coded answers into suggested lines, roles and level.
public struct Screening: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Screening>

  public enum Status: String, Hashable, Sendable, CaseIterable {
    case draft
    case inUse = "in-use"
    case validated
  }

  public struct Question: Hashable, Sendable, Identifiable {
    public typealias ID = Identifier<Question>

    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// What the basic level must have done.
      case precondition
      /// The professional's own judgment of the level.
      case level
      /// A row of the criteria table.
      case theme
      /// A sign of a theme.
      case indicator
    }

    public var id: ID
    public var kind: Kind
    /// The theme an indicator belongs to.
    public var theme: ID?
    public var text: LocalizedText

    public init(id: ID, kind: Kind, theme: ID? = nil, text: LocalizedText) {
      self.id = id
      self.kind = kind
      self.theme = theme
      self.text = text
    }
  }

  /// Fires when all of `all` and one of `any` are answered yes. No order, negation or weight.
  public struct Rule: Hashable, Sendable, Identifiable {
    public typealias ID = Identifier<Rule>

    public struct Suggestion: Hashable, Sendable {
      public var lines: [Line.ID]
      public var roles: [Role.ID]
      public var level: Level?
      public var guidance: [Guidance.ID]

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

    public var id: ID
    public var all: [Question.ID]
    public var any: [Question.ID]
    public var suggestion: Suggestion
    public var because: LocalizedText
    public var isAssumed: Bool

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

  public var id: ID
  public var title: LocalizedText?
  public var status: Status
  public var purpose: LocalizedText?
  public var questions: [Question]
  public var rules: [Rule]
  public var source: Source.ID?

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
