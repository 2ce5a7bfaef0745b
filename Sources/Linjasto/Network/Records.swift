/// A competence: lines require it, stations offer it.
public struct Role: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Role>

  public enum Sector: String, Hashable, Sendable, CaseIterable {
    case health, social, education, law, police, research, ngo
  }

  public var id: ID
  public var name: LocalizedText
  public var sector: Sector?
  /// A YSO or SKOS concept.
  public var concept: String?

  public init(id: ID, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}

/// The body a station belongs to.
public struct Organization: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Organization>

  public var id: ID
  public var name: LocalizedText
  public var kind: String?
  /// Where it sits, which says nothing of whom it serves.
  public var region: Region.ID?
  public var businessID: String?
  public var oid: String?
  public var assumptions = Assumptions.none

  public init(id: ID, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}

/// A document that the map's facts come from.
public struct Source: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Source>

  public var id: ID
  public var title: String
  public var url: String?

  public init(id: ID, title: String) {
    self.id = id
    self.title = title
  }
}

/// An operating instruction attached to lines or suggested by screening.
public struct Guidance: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Guidance>

  public var id: ID
  public var text: LocalizedText
  /// Contact modes from the lightest to the heaviest.
  public var ladder: [Station.Mode] = []
  public var source: Source.ID?

  public init(id: ID, text: LocalizedText) {
    self.id = id
    self.text = text
  }
}

/// Who asks: the service that a contact comes from.
public struct Origin: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Origin>

  public var id: ID
  public var name: LocalizedText
  public var level: Level?
  public var source: Source.ID?
  public var assumptions = Assumptions.none

  public init(id: ID, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}

/// A group that steers the network.
public struct GoverningBody: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<GoverningBody>

  public var id: ID
  public var name: LocalizedText
  public var note: String?
  public var minimumSize: Int?
  public var maximumSize: Int?
  public var source: Source.ID?

  public init(id: ID, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}

/// A way of working, step by step.
public struct Procedure: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Procedure>

  public struct Step: Hashable, Sendable {
    public var id: String
    public var name: LocalizedText
    public var isOptional = false

    public init(id: String, name: LocalizedText) {
      self.id = id
      self.name = name
    }
  }

  public var id: ID
  public var name: LocalizedText?
  public var steps: [Step]
  public var source: Source.ID?

  public init(id: ID, steps: [Step]) {
    self.id = id
    self.steps = steps
  }
}

/// A figure that a source states.
public struct Fact: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Fact>

  public var id: ID
  public var value: Double
  public var unit: String?
  public var period: String?
  public var isApproximate = false
  public var text: LocalizedText?
  public var source: Source.ID?

  public init(id: ID, value: Double) {
    self.id = id
    self.value = value
  }
}

/// What the sources leave open.
public struct OpenQuestion: Hashable, Sendable {
  public var text: String
  public var source: Source.ID?

  public init(text: String) {
    self.text = text
  }
}
