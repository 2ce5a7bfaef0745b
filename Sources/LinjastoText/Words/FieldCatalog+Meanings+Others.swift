internal import Linjasto

extension FieldCatalog.Meanings {
  static func ofCaseProfile(_ key: String) -> Phrase? {
    switch key {
    case "profile": .meaningFormat
    case "map": .meaningCaseMap
    case "region": .meaningCaseRegion
    case "screening": .meaningCaseScreening
    case "language": .meaningExpertLanguage
    case "client": .meaningClient
    case "answers": .meaningAnswers
    case "needs": .meaningNeeds
    case "roles": .meaningRolesNeeded
    case "mode": .meaningMode
    case "free_only": .meaningFreeOnly
    case "avoid": .meaningAvoid
    case "include": .meaningInclude
    case "already": .meaningAlready
    default: nil
    }
  }

  static func ofClient(_ key: String) -> Phrase? {
    switch key {
    case "age": .meaningAge
    case "language": .meaningClientLanguage
    default: nil
    }
  }

  static func ofListOfContacts(_ key: String) -> Phrase? {
    switch key {
    case "format": .meaningFormat
    case "stations": .meaningContacts
    default: nil
    }
  }

  static func ofContact(_ key: String) -> Phrase? {
    switch key {
    case "id": .meaningContactID
    case "channel": .meaningChannel
    case "how": .meaningHow
    case "hours": .meaningHours
    case "answer": .meaningAnswerTime
    case "verified": .meaningContactVerified
    default: nil
    }
  }

  static func ofListOfCandidates(_ key: String) -> Phrase? {
    switch key {
    case "candidates": .meaningFormat
    case "costs": .meaningMeasureCosts
    case "exclude": .meaningExclude
    case "only": .meaningOnly
    case "measures": .meaningMeasures
    default: nil
    }
  }

  static func ofMeasure(_ key: String) -> Phrase? {
    switch key {
    case "measure": .meaningMeasure
    case "station": .meaningMeasureStation
    case "cost": .meaningMeasureCost
    case "regions": .meaningMeasureRegions
    case "lines": .meaningMeasureLines
    case "roles": .meaningMeasureRoles
    default: nil
    }
  }

  static func ofPatch(_ key: String) -> Phrase? {
    switch key {
    case "patch": .meaningFormat
    case "stations": .meaningPatchStations
    case "agreements": .meaningPatchAgreements
    case "remove": .meaningRemove
    default: nil
    }
  }
}
