/// Questions and independent rules that turn coded answers into suggested lines, roles and level.
public struct Screening: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<Screening>

  /// How far the questions and rules have been tried; a form that is not validated says so on every
  /// sheet.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case draft
    case inUse = "in-use"
    case validated
  }

  public struct Question: Equatable, Sendable, Identifiable {
    /// Unique within its screening.
    public typealias ID = Identifier<Question>

    /// What a question is for. Reminders of safety wait for no ``precondition`` and no ``level``.
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
    /// The theme an indicator belongs to; nil for the other kinds.
    public var theme: ID?
    /// As it is asked, to be answered yes, no or unknown.
    public var text: LocalizedText
    /// As it is asked aloud; nil where ``text`` can be.
    public var spoken: LocalizedText?
    /// What to know before answering.
    public var help: LocalizedText?

    public init(id: ID, kind: Kind, text: LocalizedText) {
      self.id = id
      self.kind = kind
      self.text = text
    }
  }

  /// Fires when all of `all` and one of `any` are answered yes. No order, negation or weight.
  public struct Rule: Equatable, Sendable, Identifiable {
    /// Unique within its screening.
    public typealias ID = Identifier<Rule>

    /// What a rule that fires puts forward; with ``guidance`` it is a reminder of safety, raised
    /// whatever the preconditions say.
    public struct Suggestion: Equatable, Sendable {
      /// Needs indicated, in the order in which they are to be named.
      public var lines: [Line.ID] = []
      /// Competences indicated, whatever the line.
      public var roles: [Role.ID] = []
      /// The tier called for; a screening judges the highest that any of its rules suggests.
      public var level: Level?
      /// Not empty for a reminder of safety.
      public var guidance: [Guidance.ID] = []

      public init() {}
    }

    public var id: ID
    /// All of these must be answered yes; empty asks for none.
    public var all: [Question.ID] = []
    /// One of these must be answered yes; empty asks for none.
    public var any: [Question.ID] = []
    public var suggestion: Suggestion
    /// The reason given to the professional, beside the suggestion.
    public var because: LocalizedText
    /// Whether the author of the map made the rule, and no source states it.
    public var isAssumed = false

    public init(id: ID, suggestion: Suggestion, because: LocalizedText) {
      self.id = id
      self.suggestion = suggestion
      self.because = because
    }
  }

  public var id: ID
  public var title: LocalizedText?
  /// A draft until the map says otherwise.
  public var status = Status.draft
  /// What the form may be used for; nil when not stated.
  public var purpose: LocalizedText?
  /// In the order of the form.
  public var questions: [Question]
  /// Each for itself: their order decides only in which order suggestions are named.
  public var rules: [Rule]
  public var source: Source.ID?

  public init(id: ID, questions: [Question], rules: [Rule]) {
    self.id = id
    self.questions = questions
    self.rules = rules
  }
}
