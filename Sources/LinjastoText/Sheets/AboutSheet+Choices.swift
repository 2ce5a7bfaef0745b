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
    default: choiceOfState(word) ?? choiceOfStation(word) ?? choiceOfBody(word)
    }
  }

  private static func choiceOfState(_ word: String) -> Phrase? {
    switch word {
    case "draft": .draft
    case "published": .published
    case "archived": .archived
    case "in-use": .valueInUse
    case "validated": .valueValidated
    case "checked": .valueChecked
    case "official": .valueOfficial
    case "proposed": .valueProposed
    case "active": .valueActive
    case "returned": .valueReturned
    case "planned": .valuePlanned
    case "pilot": .valuePilot
    case "inquiry": .valueInquiry
    case "ended": .valueEnded
    case "signed": .signed
    case "not-signed": .stateUnsigned
    case "rarity": .valueRarity
    case "complexity": .valueComplexity
    case "system-failure": .valueSystemFailure
    case "case": .valueCase
    case "development": .valueDevelopment
    case "yta": .valueCollaborative
    case "other": .valueOtherArea
    case "solid": .valueSolid
    case "dashed": .valueDashed
    case "dotted": .valueDotted
    case "precondition": .valuePrecondition
    case "theme": .valueTheme
    case "indicator": .valueIndicator
    default: nil
    }
  }

  private static func choiceOfStation(_ word: String) -> Phrase? {
    switch word {
    case "role": .valueRole
    case "unit": .valueUnit
    case "team": .valueTeam
    case "coordinator": .valueCoordinator
    case "liaison": .valueLiaison
    case "researcher": .valueResearcher
    case "network": .valueNetwork
    case "project": .valueProject
    case "full": .coverFull
    case "partial": .coverPart
    case "phone": .phone
    case "online": .online
    case "network-meeting": .networkMeeting
    case "work-pair": .workPair
    case "outreach": .outreach
    case "own-client": .ownClient
    case "facility": .facility
    case "statement": .statement
    case "training": .training
    case "mentoring": .mentoring
    case "free": .free
    case "charged": .charged
    case "mixed": .mixed
    case "public": .valuePublic
    case "staff": .valueStaff
    case "part-time": .valuePartTime
    case "full-time": .valueFullTime
    case "temporary": .valueTemporary
    case "basic": .basic
    case "special": .special
    case "ot": .ot
    default: nil
    }
  }

  /// Sectors, languages, and what maps call the kinds of organizations.
  private static func choiceOfBody(_ word: String) -> Phrase? {
    switch word {
    case "health": .valueHealth
    case "social": .valueSocial
    case "education": .valueEducation
    case "law": .valueLaw
    case "police": .valuePolice
    case "research": .valueResearch
    case "ngo": .valueNGO
    case "fi": .finnish
    case "sv": .swedish
    case "en": .english
    case "se": .northernSami
    case "smn": .inariSami
    case "sms": .skoltSami
    case "hospital": .valueHospital
    case "university": .valueUniversity
    case "authority": .valueAuthority
    case "ot-centre": .valueOTCentre
    case "competence-centre": .valueCompetenceCentre
    case "education-network": .valueEducationNetwork
    case "company": .valueCompany
    case "foundation": .valueFoundation
    default: nil
    }
  }
}
