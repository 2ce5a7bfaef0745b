internal import Linjasto

extension FieldCatalog {
  /// Of a field whose key alone does not say what it is called in this record.
  static func ownHeading(_ key: String, of record: String) -> Phrase? {
    switch record {
    case "a map": headingOfMap(key)
    case "a line": headingOfLine(key)
    case "a station", "an organization", "an origin":
      key == "assumed_fields" ? .labelAssumedFields : nil
    case "a region": key == "languages" ? .labelRegionLanguages : nil
    case "a fact": key == "period" ? .labelFactPeriod : nil
    case "a period", "an agreement", "a survey": headingOfDays(key)
    case "a share", "a capacity", "the clients", "a size": headingOfPart(key)
    case "a case profile": headingOfCase(key)
    case "a client": key == "age" ? .labelAge : .labelLanguage
    case "a contact", "a list of contacts": headingOfContact(key)
    case "a measure", "a list of candidates", "a patch": headingOfMeasure(key)
    case "the costs": headingOfCosts(key)
    default: nil
    }
  }

  private static func headingOfMap(_ key: String) -> Phrase? {
    switch key {
    case "links": .labelLinkList
    case "screening": .labelScreenings
    case "guidance": .labelGuidanceList
    case "regions": .labelRegions
    case "stations": .labelStations
    default: nil
    }
  }

  private static func headingOfLine(_ key: String) -> Phrase? {
    switch key {
    case "code": .labelLetter
    case "assumed_fields": .labelAssumedFields
    default: nil
    }
  }

  private static func headingOfDays(_ key: String) -> Phrase? {
    switch key {
    case "from": .labelStart
    case "to": .labelEnd
    case "on": .labelDay
    case "regions": .labelRegions
    case "state": .labelStatus
    case "station": .labelStation
    default: nil
    }
  }

  private static func headingOfPart(_ key: String) -> Phrase? {
    switch key {
    case "kind": .labelShareKind
    case "percent": .labelPercent
    case "months": .labelMonths
    case "cases_per_month": .labelCasesPerMonth
    case "youngest": .labelYoungest
    case "oldest": .labelOldest
    case "municipalities": .labelMunicipalities
    case "min": .labelAtLeast
    case "max": .labelAtMost
    default: nil
    }
  }

  private static func headingOfCase(_ key: String) -> Phrase? {
    switch key {
    case "profile": .labelFormat
    case "map": .labelMap
    case "region": .labelCaseRegion
    case "language": .labelExpertLanguage
    case "client": .labelClient
    case "answers": .labelAnswers
    case "needs": .labelNeeds
    case "roles": .labelRolesNeeded
    case "mode": .labelMode
    case "free_only": .labelFreeOnly
    case "avoid": .labelAvoid
    case "include": .labelInclude
    case "already": .labelAlready
    default: nil
    }
  }

  private static func headingOfContact(_ key: String) -> Phrase? {
    switch key {
    case "id": .labelStation
    case "stations": .labelStations
    case "channel": .labelChannel
    case "how": .labelHow
    case "hours": .labelHours
    case "answer": .labelAnswerTime
    default: nil
    }
  }

  private static func headingOfMeasure(_ key: String) -> Phrase? {
    switch key {
    case "candidates", "patch": .labelFormat
    case "exclude": .labelExclude
    case "only": .labelOnly
    case "measures": .labelMeasures
    case "measure": .labelMeasure
    case "station": .labelStation
    case "stations": .labelStations
    case "regions": .labelRegions
    case "remove": .labelRemove
    default: nil
    }
  }

  /// Of the costs of measures, which share a name with those of a route and no key.
  private static func headingOfCosts(_ key: String) -> Phrase? {
    switch key {
    case "verify": .labelVerify
    case "neighbor": .labelNeighbor
    case "line": .labelFurtherLine
    case "start": .labelStartUp
    case "widen": .labelWiden
    case "station": .labelNewStation
    case "role": .labelNewRole
    default: nil
    }
  }
}
