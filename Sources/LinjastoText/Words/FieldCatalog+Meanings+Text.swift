internal import Linjasto

extension FieldCatalog.Meanings {
  static func ofGoverningBody(_ key: String) -> Phrase? {
    switch key {
    case "note": .meaningBodyNote
    case "size": .meaningSize
    default: nil
    }
  }

  static func ofSize(_ key: String) -> Phrase? {
    switch key {
    case "min": .meaningMin
    case "max": .meaningMax
    default: nil
    }
  }

  static func ofProcess(_ key: String) -> Phrase? {
    switch key {
    case "purpose": .meaningPurpose
    case "lines": .meaningProcessLines
    case "steps": .meaningSteps
    default: nil
    }
  }

  static func ofStep(_ key: String) -> Phrase? {
    switch key {
    case "optional": .meaningOptional
    default: nil
    }
  }

  static func ofGuidance(_ key: String) -> Phrase? {
    switch key {
    case "text": .meaningGuidanceText
    case "ladder": .meaningLadder
    case "items": .meaningItems
    case "links": .meaningLinks
    case "everywhere": .meaningEverywhere
    default: nil
    }
  }

  static func ofScreening(_ key: String) -> Phrase? {
    switch key {
    case "title": .meaningFormTitle
    case "status": .meaningFormStatus
    case "purpose": .meaningFormPurpose
    case "questions": .meaningQuestions
    case "rules": .meaningRules
    default: nil
    }
  }

  static func ofQuestion(_ key: String) -> Phrase? {
    switch key {
    case "kind": .meaningQuestionKind
    case "of": .meaningOf
    case "text": .meaningQuestionText
    case "ask": .meaningAsk
    case "help": .meaningHelp
    default: nil
    }
  }

  static func ofRule(_ key: String) -> Phrase? {
    switch key {
    case "when": .meaningWhen
    case "suggest": .meaningSuggest
    case "because": .meaningBecause
    case "assumed": .meaningRuleAssumed
    default: nil
    }
  }

  static func ofCondition(_ key: String) -> Phrase? {
    switch key {
    case "all": .meaningAll
    case "any": .meaningAny
    default: nil
    }
  }

  static func ofSuggestion(_ key: String) -> Phrase? {
    switch key {
    case "lines": .meaningSuggestedLines
    case "roles": .meaningSuggestedRoles
    case "level": .meaningSuggestedLevel
    case "guidance": .meaningSuggestedGuidance
    default: nil
    }
  }

  static func ofFact(_ key: String) -> Phrase? {
    switch key {
    case "value": .meaningValue
    case "unit": .meaningUnit
    case "period": .meaningFactPeriod
    case "approximate": .meaningApproximate
    case "text": .meaningFactText
    default: nil
    }
  }

  static func ofOpenQuestion(_ key: String) -> Phrase? {
    switch key {
    case "text": .meaningOpenText
    default: nil
    }
  }
}
