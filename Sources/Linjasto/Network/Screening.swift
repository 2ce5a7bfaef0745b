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

    public init(id: ID, kind: Kind, text: LocalizedText) {
      self.id = id
      self.kind = kind
      self.text = text
    }
  }

  /// Fires when all of `all` and one of `any` are answered yes. No order, negation or weight.
  public struct Rule: Hashable, Sendable, Identifiable {
    public typealias ID = Identifier<Rule>

    public struct Suggestion: Hashable, Sendable {
      public var lines: [Line.ID] = []
      public var roles: [Role.ID] = []
      public var level: Level?
      public var guidance: [Guidance.ID] = []

      public init() {}
    }

    public var id: ID
    public var all: [Question.ID] = []
    public var any: [Question.ID] = []
    public var suggestion: Suggestion
    public var because: LocalizedText
    public var isAssumed = false

    public init(id: ID, suggestion: Suggestion, because: LocalizedText) {
      self.id = id
      self.suggestion = suggestion
      self.because = because
    }
  }

  public var id: ID
  public var title: LocalizedText?
  public var status = Status.draft
  public var purpose: LocalizedText?
  public var questions: [Question]
  public var rules: [Rule]
  public var source: Source.ID?

  public init(id: ID, questions: [Question], rules: [Rule]) {
    self.id = id
    self.questions = questions
    self.rules = rules
  }
}
