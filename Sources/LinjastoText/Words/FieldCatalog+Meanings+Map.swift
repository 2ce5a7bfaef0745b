internal import Linjasto

extension FieldCatalog.Meanings {
  static func ofMap(_ key: String) -> Phrase? {
    switch key {
    case "format": .meaningFormat
    case "id": .meaningMapID
    case "title": .meaningTitle
    case "default_language": .meaningDefaultLanguage
    case "status": .meaningMapStatus
    case "translations": .meaningTranslations
    case "area": .meaningArea
    case "sources": .meaningSources
    case "regions": .meaningRegions
    case "organizations": .meaningOrganizations
    case "roles": .meaningRoles
    case "lines": .meaningLines
    case "links": .meaningMapLinks
    case "costs": .meaningMapCosts
    case "stations": .meaningStations
    case "origins": .meaningOrigins
    case "governance": .meaningGovernance
    case "process": .meaningProcess
    case "guidance": .meaningMapGuidance
    case "screening": .meaningMapScreening
    case "facts": .meaningFacts
    case "open_questions": .meaningOpenQuestions
    default: nil
    }
  }

  static func ofArea(_ key: String) -> Phrase? {
    switch key {
    case "code": .meaningAreaCode
    case "kind": .meaningAreaKind
    default: nil
    }
  }

  static func ofSource(_ key: String) -> Phrase? {
    switch key {
    case "url": .meaningURL
    case "title": .meaningSourceTitle
    default: nil
    }
  }

  static func ofRegion(_ key: String) -> Phrase? {
    switch key {
    case "code": .meaningRegionCode
    case "languages": .meaningRegionLanguages
    case "name": .meaningRegionName
    case "population": .meaningPopulation
    case "population_year": .meaningPopulationYear
    default: nil
    }
  }

  static func ofOrganization(_ key: String) -> Phrase? {
    switch key {
    case "kind": .meaningOrganizationKind
    case "region": .meaningOrganizationRegion
    case "business_id": .meaningBusinessID
    case "oid": .meaningOID
    default: nil
    }
  }

  static func ofRole(_ key: String) -> Phrase? {
    switch key {
    case "name": .meaningRoleName
    case "sector": .meaningSector
    case "concept": .meaningConcept
    default: nil
    }
  }
}
