internal import Linjasto

extension FieldCatalog.Meanings {
  static func ofLine(_ key: String) -> Phrase? {
    switch key {
    case "name": .meaningLineName
    case "code": .meaningLineCode
    case "color": .meaningColor
    case "dash": .meaningDash
    case "client_group": .meaningClientGroup
    case "reasons": .meaningReasons
    case "state": .meaningLineState
    case "surveyed": .meaningSurveyed
    case "requires": .meaningRequires
    case "screening": .meaningLineScreening
    case "order": .meaningOrder
    default: nil
    }
  }

  static func ofLineRequirement(_ key: String) -> Phrase? {
    switch key {
    case "core": .meaningCore
    case "network": .meaningNetwork
    default: nil
    }
  }

  static func ofSurvey(_ key: String) -> Phrase? {
    switch key {
    case "regions": .meaningSurveyRegions
    case "on": .meaningSurveyDay
    default: nil
    }
  }

  static func ofLink(_ key: String) -> Phrase? {
    switch key {
    case "line": .meaningLinkLine
    case "from": .meaningLinkFrom
    case "to": .meaningLinkTo
    case "cost": .meaningLinkCost
    default: nil
    }
  }

  static func ofCosts(_ key: String) -> Phrase? {
    switch key {
    case "handoff": .meaningHandoff
    case "ride": .meaningRide
    case "change": .meaningChange
    case "return": .meaningReturn
    case "contact": .meaningContact
    case "fee": .meaningFeeCost
    case "distance": .meaningDistance
    case "partial": .meaningPartialCost
    case "assumption": .meaningAssumptionCost
    case "verify": .meaningVerify
    case "agreement": .meaningAgreementCost
    case "neighbor": .meaningNeighbor
    case "line": .meaningFurtherLine
    case "start": .meaningStartUp
    case "widen": .meaningWiden
    case "station": .meaningNewStation
    case "role": .meaningNewRole
    default: nil
    }
  }
}
