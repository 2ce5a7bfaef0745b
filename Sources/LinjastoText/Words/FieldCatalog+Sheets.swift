package import Linjasto

extension FieldCatalog {
  /// The name of the sheet that holds such records, at most 31 characters; nil for a record that
  /// stands in no list.
  package static func sheet(of record: String) -> Phrase? {
    switch record {
    case "a map": .sheetMap
    case "a region": .sheetRegions
    case "a line": .sheetLines
    case "a survey": .sheetSurveys
    case "a link": .sheetLinks
    case "a station": .sheetStations
    case "a line of a station": .sheetTerms
    case "an agreement": .sheetAgreements
    case "a role": .sheetRoles
    case "an organization": .sheetOrganizations
    case "a source": .sheetSources
    case "a guidance": .sheetGuidance
    case "an origin": .sheetOrigins
    case "a governing body": .sheetGovernance
    case "a process": .sheetProcesses
    case "a step": .sheetSteps
    case "a screening": .sheetScreenings
    case "a question": .sheetQuestions
    case "a rule": .sheetRules
    case "a fact": .sheetFacts
    case "an open question": .sheetOpenQuestions
    case "the costs": .sheetCosts
    case "a contact": .sheetContacts
    case "a measure": .sheetMeasures
    default: nil
    }
  }

  /// The heading of a column that says to which such record a row belongs, such as `Asema` beside an
  /// agreement; nil for a record that holds no others.
  package static func owner(of record: String) -> Phrase? {
    switch record {
    case "a station": .ownerStation
    case "a line": .ownerLine
    case "a process": .ownerProcess
    case "a screening": .ownerScreening
    default: nil
    }
  }
}
