internal import Linjasto

extension Phrase {
  /// What people call a word of one of the format's fixed lists.
  ///
  /// - Parameter key: Of the field; a few words mean another thing in another field.
  static func choice(_ word: String, of key: String) -> Phrase? {
    switch (key, word) {
    case ("serves", "all"): .everybody
    case ("serves", "unknown"): .valueRegionsUnknown
    case ("lines", "all"): .valueEveryLine
    case ("attach", "area"): .valueBeside
    case ("status", "unknown"): .valueExistsUnknown
    case ("kind", "level"): .valueLevelQuestion
    case ("kind", "education"): .valueEducation
    case ("agreement", "inquiry"), ("state", "inquiry"): .stateInquiry
    case (_, "unknown"): .notKnown
    default: allChoices.first { $0.word == word }?.phrase
    }
  }

  // Tables, as a switch over texts is long where each of its words is compared in a place of its own.

  private typealias Word = (word: String, phrase: Phrase)

  private static let allChoices = choicesOfState + choicesOfStations + choicesOfBodies

  private static let choicesOfState: [Word] = [
    ("draft", .draft), ("published", .published), ("archived", .archived), ("in-use", .valueInUse),
    ("validated", .valueValidated), ("checked", .valueChecked), ("official", .valueOfficial),
    ("proposed", .valueProposed), ("active", .valueActive), ("returned", .valueReturned),
    ("planned", .valuePlanned), ("pilot", .valuePilot), ("inquiry", .valueInquiry),
    ("ended", .valueEnded), ("signed", .signed), ("not-signed", .stateUnsigned),
    ("rarity", .valueRarity), ("complexity", .valueComplexity),
    ("system-failure", .valueSystemFailure), ("case", .valueCase),
    ("development", .valueDevelopment), ("yta", .valueCollaborative), ("other", .valueOtherArea),
    ("solid", .valueSolid), ("dashed", .valueDashed), ("dotted", .valueDotted),
    ("precondition", .valuePrecondition), ("theme", .valueTheme), ("indicator", .valueIndicator),
  ]

  private static let choicesOfStations: [Word] = [
    ("role", .valueRole), ("unit", .valueUnit), ("team", .valueTeam),
    ("coordinator", .valueCoordinator), ("liaison", .valueLiaison),
    ("researcher", .valueResearcher), ("network", .valueNetwork), ("project", .valueProject),
    ("full", .coverFull), ("partial", .coverPart), ("phone", .phone), ("online", .online),
    ("network-meeting", .networkMeeting), ("work-pair", .workPair), ("outreach", .outreach),
    ("own-client", .ownClient), ("facility", .facility), ("statement", .statement),
    ("training", .training), ("mentoring", .mentoring), ("free", .free), ("charged", .charged),
    ("mixed", .mixed), ("public", .valuePublic), ("staff", .valueStaff),
    ("part-time", .valuePartTime), ("full-time", .valueFullTime), ("temporary", .valueTemporary),
    ("basic", .basic), ("special", .special), ("ot", .ot),
  ]

  /// Sectors, languages, and what maps call the kinds of organizations.
  private static let choicesOfBodies: [Word] = [
    ("health", .valueHealth), ("social", .valueSocial), ("education", .valueEducation),
    ("law", .valueLaw), ("police", .valuePolice), ("research", .valueResearch), ("ngo", .valueNGO),
    ("fi", .finnish), ("sv", .swedish), ("en", .english), ("se", .northernSami),
    ("smn", .inariSami), ("sms", .skoltSami), ("hospital", .valueHospital),
    ("university", .valueUniversity), ("authority", .valueAuthority),
    ("ot-centre", .valueOTCentre), ("competence-centre", .valueCompetenceCentre),
    ("education-network", .valueEducationNetwork), ("company", .valueCompany),
    ("foundation", .valueFoundation),
  ]
}
