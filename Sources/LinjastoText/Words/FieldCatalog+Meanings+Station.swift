internal import Linjasto

extension FieldCatalog.Meanings {
  static func ofStation(_ key: String) -> Phrase? {
    switch key {
    case "kind": .meaningKind
    case "attach": .meaningAttach
    case "entry": .meaningEntry
    case "name": .meaningStationName
    case "organization": .meaningOrganization
    case "home": .meaningHome
    case "serves": .meaningServes
    case "clients": .meaningClients
    case "coverage": .meaningCoverage
    case "serves_note": .meaningServesNote
    case "lines": .meaningStationLines
    case "coordinates": .meaningCoordinates
    case "methods": .meaningMethods
    case "roles": .meaningStationRoles
    case "languages": .meaningLanguages
    case "modes": .meaningModes
    case "share": .meaningShare
    case "capacity": .meaningCapacity
    case "fee": .meaningFee
    case "agreements": .meaningAgreements
    case "status": .meaningStatus
    case "unavailable": .meaningUnavailable
    case "visibility": .meaningVisibility
    case "verified": .meaningVerified
    default: nil
    }
  }

  static func ofShare(_ key: String) -> Phrase? {
    switch key {
    case "kind": .meaningShareKind
    case "percent": .meaningPercent
    case "months": .meaningMonths
    default: nil
    }
  }

  static func ofCapacity(_ key: String) -> Phrase? {
    switch key {
    case "cases_per_month": .meaningCases
    default: nil
    }
  }

  static func ofPeriod(_ key: String) -> Phrase? {
    switch key {
    case "from": .meaningFrom
    case "to": .meaningTo
    default: nil
    }
  }

  static func ofAgreement(_ key: String) -> Phrase? {
    switch key {
    case "from": .meaningFrom
    case "to": .meaningTo
    case "regions": .meaningAgreementRegions
    case "lines": .meaningAgreementLines
    case "state": .meaningAgreementState
    case "station": .meaningAgreementStation
    default: nil
    }
  }

  static func ofLineOfAStation(_ key: String) -> Phrase? {
    switch key {
    case "line": .meaningTermsLine
    case "serves": .meaningTermsServes
    case "coverage": .meaningTermsCoverage
    case "agreement": .meaningTermsAgreement
    default: nil
    }
  }

  static func ofClients(_ key: String) -> Phrase? {
    switch key {
    case "youngest": .meaningYoungest
    case "oldest": .meaningOldest
    case "languages": .meaningClientLanguages
    case "municipalities": .meaningMunicipalities
    case "note": .meaningClientNote
    default: nil
    }
  }
}
