internal import Linjasto

extension Phrase {
  /// What people call a field of the format; nil for a key that has no name of its own, as its value
  /// says what it is.
  static func label(_ key: String) -> Phrase? {
    switch key {
    case "format": .labelFormat
    case "id": .labelID
    case "title": .labelTitle
    case "name": .labelName
    case "default_language": .labelDefaultLanguage
    case "status": .labelStatus
    case "as_of": .labelAsOf
    case "translations": .labelTranslations
    case "area": .labelArea
    case "costs": .labelCosts
    case "sources": .aboutSources
    case "regions": .aboutRegions
    case "organizations": .aboutOrganizations
    case "stations": .aboutStations
    case "links": .labelLinks
    case "origins": .aboutOrigins
    case "governance": .aboutGovernance
    case "process": .aboutProcesses
    case "facts": .aboutFacts
    case "open_questions": .aboutOpen
    default: labelOfPlace(key) ?? labelOfLine(key) ?? labelOfStation(key) ?? labelOfText(key)
    }
  }

  /// Of a region, a role, an organization, a source.
  private static func labelOfPlace(_ key: String) -> Phrase? {
    switch key {
    case "code": .labelCode
    case "population": .labelPopulation
    case "population_year": .labelPopulationYear
    case "sector": .labelSector
    case "concept": .labelConcept
    case "kind": .labelKind
    case "region": .labelRegion
    case "business_id": .labelBusinessID
    case "oid": .labelOID
    case "url": .labelURL
    default: nil
    }
  }

  private static func labelOfLine(_ key: String) -> Phrase? {
    switch key {
    case "color": .labelColor
    case "dash": .labelDash
    case "client_group": .labelClientGroup
    case "synonyms": .labelSynonyms
    case "reasons": .labelReasons
    case "state": .labelState
    case "surveyed": .labelSurveyed
    case "requires": .labelRequires
    case "core": .labelCore
    case "network": .labelNetwork
    case "screening": .labelScreening
    case "order": .labelOrder
    default: nil
    }
  }

  private static func labelOfStation(_ key: String) -> Phrase? {
    switch key {
    case "attach": .labelAttach
    case "entry": .labelEntry
    case "organization": .labelOrganization
    case "home": .labelHome
    case "serves": .labelServes
    case "coverage": .labelCoverage
    case "serves_note": .labelServesNote
    case "clients": .labelClients
    case "lines": .labelLines
    case "line": .labelLine
    case "coordinates": .labelCoordinates
    case "roles": .labelRoles
    case "level": .labelLevel
    case "languages": .labelLanguages
    case "modes": .labelModes
    case "share": .labelShare
    case "capacity": .labelCapacity
    case "fee": .labelFee
    case "agreements": .labelAgreements
    case "agreement": .labelAgreement
    case "period": .labelPeriod
    case "unavailable": .labelUnavailable
    case "visibility": .labelVisibility
    case "verified": .labelVerified
    case "source": .labelSource
    case "other_sources": .labelOtherSources
    case "note": .labelNote
    case "guidance": .labelGuidance
    case "methods": .labelMethods
    case "assumed", "assumed_fields": .labelAssumed
    default: nil
    }
  }

  /// Of guidance, figures, processes, forms and costs.
  private static func labelOfText(_ key: String) -> Phrase? {
    switch key {
    case "text": .labelText
    case "ladder": .labelLadder
    case "items": .labelItems
    case "everywhere": .labelEverywhere
    case "value": .labelValue
    case "unit": .labelUnit
    case "approximate": .labelApproximate
    case "steps": .labelSteps
    case "optional": .labelOptional
    case "size": .labelSize
    case "purpose": .labelPurpose
    case "questions": .labelQuestions
    case "rules": .labelRules
    case "of": .labelOf
    case "ask": .labelAsk
    case "help": .labelHelp
    case "when": .labelWhen
    case "all": .labelAll
    case "any": .labelAny
    case "suggest": .labelSuggest
    case "because": .labelBecause
    case "handoff": .labelHandoff
    case "ride": .labelRide
    case "change": .labelChange
    case "return": .labelReturn
    case "contact": .labelContact
    case "distance": .labelDistance
    case "partial": .labelPartial
    case "assumption": .labelAssumption
    case "cost": .labelCost
    case "from": .labelFrom
    case "to": .labelTo
    default: nil
    }
  }
}
