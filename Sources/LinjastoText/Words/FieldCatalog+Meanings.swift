package import Linjasto

extension FieldCatalog {
  /// What stands in the field, in a sentence or two for who writes it by hand; nil for a field of no
  /// table.
  package static func meaning(_ key: String, of record: String) -> Phrase? {
    Meanings.own(key, of: record) ?? Meanings.shared(key)
  }

  /// What such a record is, in a sentence or two; nil for a record of no table.
  package static func meaning(of record: String) -> Phrase? {
    switch record {
    case "a map": .recordMap
    case "an area": .recordArea
    case "a source": .recordSource
    case "a region": .recordRegion
    case "an organization": .recordOrganization
    case "a role": .recordRole
    case "a line": .recordLine
    case "a survey": .recordSurvey
    case "a line's requirement": .recordRequirement
    case "a link": .recordLink
    case "the costs": .recordCosts
    case "a station": .recordStation
    case "a line of a station": .recordTerms
    case "the clients": .recordClients
    case "a share": .recordShare
    case "a capacity": .recordCapacity
    case "an agreement": .recordAgreement
    case "a period": .recordPeriod
    case "an origin": .recordOrigin
    case "a governing body": .recordGoverningBody
    case "a size": .recordSize
    case "a process": .recordProcess
    case "a step": .recordStep
    case "a guidance": .recordGuidance
    case "a screening": .recordScreening
    case "a question": .recordQuestion
    case "a rule": .recordRule
    case "a condition": .recordCondition
    case "a suggestion": .recordSuggestion
    case "a fact": .recordFact
    case "an open question": .recordOpenQuestion
    case "a case profile": .recordCase
    case "a client": .recordClient
    case "a list of contacts": .recordContactList
    case "a contact": .recordContact
    case "a list of candidates": .recordCandidates
    case "a measure": .recordMeasure
    case "a patch": .recordPatch
    default: nil
    }
  }

  /// What a record is, or one of its fields where there is a key: the description of a schema.
  package static func description(_ key: String?, of record: String, in language: Language)
    -> String?
  {
    let phrase = if let key { meaning(key, of: record) } else { meaning(of: record) }
    return phrase.map { Words(language)($0) }
  }

  /// What is meant, field by field.
  enum Meanings {
    /// Of a field that means in this record what no other one says.
    static func own(_ key: String, of record: String) -> Phrase? {
      switch record {
      case "a map": ofMap(key)
      case "an area": ofArea(key)
      case "a source": ofSource(key)
      case "a region": ofRegion(key)
      case "an organization": ofOrganization(key)
      case "a role": ofRole(key)
      case "a line": ofLine(key)
      case "a line's requirement": ofLineRequirement(key)
      case "a survey": ofSurvey(key)
      case "a link": ofLink(key)
      case "the costs": ofCosts(key)
      case "a station": ofStation(key)
      case "a share": ofShare(key)
      case "a capacity": ofCapacity(key)
      case "a period": ofPeriod(key)
      case "an agreement": ofAgreement(key)
      case "a line of a station": ofLineOfAStation(key)
      case "the clients": ofClients(key)
      case "a governing body": ofGoverningBody(key)
      case "a size": ofSize(key)
      case "a process": ofProcess(key)
      case "a step": ofStep(key)
      case "a guidance": ofGuidance(key)
      case "a screening": ofScreening(key)
      case "a question": ofQuestion(key)
      case "a rule": ofRule(key)
      case "a condition": ofCondition(key)
      case "a suggestion": ofSuggestion(key)
      case "a fact": ofFact(key)
      case "an open question": ofOpenQuestion(key)
      case "a case profile": ofCaseProfile(key)
      case "a client": ofClient(key)
      case "a list of contacts": ofListOfContacts(key)
      case "a contact": ofContact(key)
      case "a list of candidates": ofListOfCandidates(key)
      case "a measure": ofMeasure(key)
      case "a patch": ofPatch(key)
      default: nil
      }
    }

    /// Of a key that means the same wherever it stands.
    static func shared(_ key: String) -> Phrase? {
      switch key {
      case "id": .meaningID
      case "name": .meaningName
      case "source": .meaningSource
      case "other_sources": .meaningOtherSources
      case "note": .meaningNote
      case "assumed": .meaningAssumed
      case "assumed_fields": .meaningAssumedFields
      case "synonyms": .meaningSynonyms
      case "level": .meaningLevel
      case "guidance": .meaningGuidance
      case "as_of": .meaningAsOf
      case "period": .meaningPeriod
      default: nil
      }
    }
  }
}
