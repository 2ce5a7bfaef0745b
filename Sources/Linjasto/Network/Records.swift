/// A competence: lines require it, stations offer it.
public struct Role: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<Role>

  /// The service system that trains and employs those who have the role.
  public enum Sector: String, Hashable, Sendable, CaseIterable {
    case health, social, education, law, police, research, ngo
  }

  public var id: ID
  /// Of the competence, not of who has it.
  public var name: LocalizedText
  /// Nil when not stated; decides nothing.
  public var sector: Sector?
  /// A YSO or SKOS concept.
  public var concept: String?
  /// What people call it beside its name.
  public var synonyms = LocalizedWords()

  public init(id: ID, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}

/// The body a station belongs to.
public struct Organization: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<Organization>

  public var id: ID
  public var name: LocalizedText
  /// In the words of the source; nil when not stated.
  public var kind: String?
  /// Where it sits, which says nothing of whom it serves; nil when not stated.
  public var region: Region.ID?
  /// Seven digits, a hyphen and the check digit, as the Finnish Business Information System gives
  /// it.
  public var businessID: String?
  /// An object identifier in a national register of organizations; nil when not stated.
  public var oid: String?
  /// Which of the fields above no source states.
  public var assumptions = Assumptions.none

  public init(id: ID, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}

/// A document that the map's facts come from.
public struct Source: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<Source>

  public var id: ID
  /// As printed on it; translations are the map's.
  public var title: LocalizedText
  /// Of http or https; nil when it is not public.
  public var url: String?

  public init(id: ID, title: LocalizedText) {
    self.id = id
    self.title = title
  }
}

/// An operating instruction attached to lines or suggested by screening.
public struct Guidance: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<Guidance>

  public var id: ID
  /// For a professional, to be read before a contact.
  public var text: LocalizedText
  /// Contact modes from the lightest to the heaviest: where to begin and what to step up to. Empty
  /// when the instruction is of no ladder.
  public var ladder: [Station.Mode] = []
  /// What it is made of, such as the contents of a consultation.
  public var items: [LocalizedText] = []
  /// Of http or https.
  public var links: [String] = []
  /// Whether it is to be read before any contact of the map.
  public var isEverywhere = false
  public var source: Source.ID?

  public init(id: ID, text: LocalizedText) {
    self.id = id
    self.text = text
  }
}

/// Who asks: the service that a contact comes from.
public struct Origin: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<Origin>

  public var id: ID
  public var name: LocalizedText
  /// The tier that asks; nil when not stated.
  public var level: Level?
  public var source: Source.ID?
  public var assumptions = Assumptions.none

  public init(id: ID, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}

/// A group that steers the network.
public struct GoverningBody: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<GoverningBody>

  public var id: ID
  public var name: LocalizedText
  /// In the words of the source.
  public var note: LocalizedText?
  /// In members, itself included; nil when not stated.
  public var minimumSize: Int?
  /// In members, itself included; nil when not stated.
  public var maximumSize: Int?
  public var source: Source.ID?

  public init(id: ID, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}

/// A way of working, step by step.
public struct Procedure: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<Procedure>

  /// What is worked on.
  public enum Purpose: String, Hashable, Sendable, CaseIterable {
    /// The case of a child or family: who asks for help is told of it.
    case cases = "case"
    /// The services themselves.
    case development
  }

  /// One thing to do, after those before it.
  public struct Step: Equatable, Sendable {
    /// Unique among the steps of its procedure.
    public var id: String
    public var name: LocalizedText
    /// Whether a case may do without the step.
    public var isOptional = false

    public init(id: String, name: LocalizedText) {
      self.id = id
      self.name = name
    }
  }

  public var id: ID
  public var name: LocalizedText?
  /// That of a case unless the map says otherwise.
  public var purpose = Purpose.cases
  /// Whose cases it is of; empty for every line's.
  public var lines: [Line.ID] = []
  /// In the order in which they are taken.
  public var steps: [Step]
  public var source: Source.ID?

  public init(id: ID, steps: [Step]) {
    self.id = id
    self.steps = steps
  }
}

/// A figure that a source states.
public struct Fact: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<Fact>

  public var id: ID
  /// In ``unit``.
  public var value: Double
  /// In the words of the source; nil for a bare count.
  public var unit: LocalizedText?
  /// What the figure is of, in the words of the source, such as a year.
  public var period: LocalizedText?
  /// Whether the source itself says about.
  public var isApproximate = false
  /// What the figure tells.
  public var text: LocalizedText?
  public var source: Source.ID?

  public init(id: ID, value: Double) {
    self.id = id
    self.value = value
  }
}

/// What the sources leave open.
public struct OpenQuestion: Equatable, Sendable {
  public var text: LocalizedText
  public var source: Source.ID?

  public init(text: LocalizedText) {
    self.text = text
  }
}
