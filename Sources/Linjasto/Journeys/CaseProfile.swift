/// What one case needs, from where: coded answers only, no personal data, no free text.
///
/// A profile is read, evaluated in memory and forgotten; nothing in it may be stored, logged or put
/// into an address.
public struct CaseProfile: Equatable, Sendable {
  /// The id of the network the codes belong to.
  public var map: String
  /// Whose questions the answers belong to; nil where there are none.
  public var screening: Screening.ID?
  /// Nil when it is still to be named; a screening needs none.
  public var region: Region.ID?
  /// The language that the experts must speak.
  public var language: Language?
  /// In full years; nil where the case does not say.
  public var clientAge: Int?
  /// The language that the client uses; nil where the case does not say.
  public var clientLanguage: Language?
  /// By the ids of the screening's questions; one without an answer is unknown.
  public var answers: [Screening.Question.ID: Answer]
  /// Lines needed beyond those that the answers indicate, in the order of the file.
  public var needs: [Line.ID]
  /// Roles needed beyond those that the answers indicate, in the order of the file.
  public var roles: [Role.ID]
  /// How the expert must work; one whose modes are not known stays, marked.
  public var mode: Station.Mode?
  /// Leave out those who charge, or charge for some.
  public var freeOnly: Bool
  /// Not to be contacted, whatever they cover.
  public var avoid: [Station.ID]
  /// To be contacted whatever they cover.
  public var include: [Station.ID]
  /// Consulted before: what they cover needs nobody else.
  public var already: [Station.ID]
  /// The day that periods are compared with; nil leaves it to the question.
  public var asOf: Day?

  /// A case that needs nobody until it says so.
  public init(
    map: String, screening: Screening.ID? = nil, region: Region.ID? = nil,
    language: Language? = nil, clientAge: Int? = nil, clientLanguage: Language? = nil,
    answers: [Screening.Question.ID: Answer] = [:], needs: [Line.ID] = [], roles: [Role.ID] = [],
    mode: Station.Mode? = nil, freeOnly: Bool = false, avoid: [Station.ID] = [],
    include: [Station.ID] = [], already: [Station.ID] = [], asOf: Day? = nil
  ) {
    self.map = map
    self.screening = screening
    self.region = region
    self.language = language
    self.clientAge = clientAge
    self.clientLanguage = clientLanguage
    self.answers = answers
    self.needs = needs
    self.roles = roles
    self.mode = mode
    self.freeOnly = freeOnly
    self.avoid = avoid
    self.include = include
    self.already = already
    self.asOf = asOf
  }
}
