/// A competence: lines require it, stations offer it.
public struct Role: Hashable, Sendable, Codable, Identifiable {
  public typealias ID = Identifier<Role>

  public enum Sector: String, Hashable, Sendable, Codable, CaseIterable {
    case health, social, education, law, police, research, ngo
  }

  public let id: ID
  public let name: LocalizedText
  public let sector: Sector?
  /// A YSO or SKOS concept.
  public let concept: String?

  public init(id: ID, name: LocalizedText, sector: Sector? = nil, concept: String? = nil) {
    self.id = id
    self.name = name
    self.sector = sector
    self.concept = concept
  }
}

/// The body a station belongs to.
public struct Organization: Hashable, Sendable, Codable, Identifiable {
  public typealias ID = Identifier<Organization>

  public let id: ID
  public let name: LocalizedText
  public let kind: String?
  /// Where it sits, which says nothing of whom it serves.
  public let region: Region.ID?
  public let businessID: String?
  public let oid: String?
  public let assumptions: Assumptions

  public init(
    id: ID, name: LocalizedText, kind: String? = nil, region: Region.ID? = nil,
    businessID: String? = nil, oid: String? = nil, assumptions: Assumptions = .none
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.region = region
    self.businessID = businessID
    self.oid = oid
    self.assumptions = assumptions
  }
}

/// A document that the map's facts come from.
public struct Source: Hashable, Sendable, Codable, Identifiable {
  public typealias ID = Identifier<Source>

  public let id: ID
  public let title: String
  public let url: String?

  public init(id: ID, title: String, url: String? = nil) {
    self.id = id
    self.title = title
    self.url = url
  }
}

/// An operating instruction attached to lines or suggested by screening.
public struct Guidance: Hashable, Sendable, Codable, Identifiable {
  public typealias ID = Identifier<Guidance>

  public let id: ID
  public let text: LocalizedText
  /// Contact modes from the lightest to the heaviest.
  public let ladder: [Station.Mode]
  public let source: Source.ID?

  public init(id: ID, text: LocalizedText, ladder: [Station.Mode] = [], source: Source.ID? = nil) {
    self.id = id
    self.text = text
    self.ladder = ladder
    self.source = source
  }
}

/// Who asks: the service that a contact comes from.
public struct Origin: Hashable, Sendable, Codable, Identifiable {
  public typealias ID = Identifier<Origin>

  public let id: ID
  public let name: LocalizedText
  public let level: Level?
  public let source: Source.ID?
  public let assumptions: Assumptions

  public init(
    id: ID, name: LocalizedText, level: Level? = nil, source: Source.ID? = nil,
    assumptions: Assumptions = .none
  ) {
    self.id = id
    self.name = name
    self.level = level
    self.source = source
    self.assumptions = assumptions
  }
}

/// A group that steers the network.
public struct GoverningBody: Hashable, Sendable, Codable, Identifiable {
  public typealias ID = Identifier<GoverningBody>

  public let id: ID
  public let name: LocalizedText
  public let note: String?
  public let minimumSize: Int?
  public let maximumSize: Int?
  public let source: Source.ID?

  public init(
    id: ID, name: LocalizedText, note: String? = nil, minimumSize: Int? = nil,
    maximumSize: Int? = nil, source: Source.ID? = nil
  ) {
    self.id = id
    self.name = name
    self.note = note
    self.minimumSize = minimumSize
    self.maximumSize = maximumSize
    self.source = source
  }
}

/// A way of working, step by step.
public struct Procedure: Hashable, Sendable, Codable, Identifiable {
  public typealias ID = Identifier<Procedure>

  public struct Step: Hashable, Sendable, Codable {
    public let id: String
    public let name: LocalizedText
    public let isOptional: Bool

    public init(id: String, name: LocalizedText, isOptional: Bool = false) {
      self.id = id
      self.name = name
      self.isOptional = isOptional
    }
  }

  public let id: ID
  public let name: LocalizedText?
  public let steps: [Step]
  public let source: Source.ID?

  public init(id: ID, name: LocalizedText?, steps: [Step], source: Source.ID? = nil) {
    self.id = id
    self.name = name
    self.steps = steps
    self.source = source
  }
}

/// A figure that a source states.
public struct Fact: Hashable, Sendable, Codable, Identifiable {
  public typealias ID = Identifier<Fact>

  public let id: ID
  public let value: Double
  public let unit: String?
  public let period: String?
  public let isApproximate: Bool
  public let text: LocalizedText?
  public let source: Source.ID?

  public init(
    id: ID, value: Double, unit: String? = nil, period: String? = nil, isApproximate: Bool = false,
    text: LocalizedText? = nil, source: Source.ID? = nil
  ) {
    self.id = id
    self.value = value
    self.unit = unit
    self.period = period
    self.isApproximate = isApproximate
    self.text = text
    self.source = source
  }
}

/// What the sources leave open.
public struct OpenQuestion: Hashable, Sendable, Codable {
  public let text: String
  public let source: Source.ID?

  public init(text: String, source: Source.ID? = nil) {
    self.text = text
    self.source = source
  }
}
