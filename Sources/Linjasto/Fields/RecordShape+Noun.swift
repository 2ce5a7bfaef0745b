extension RecordShape {
  /// What a record of this shape is called in a sentence.
  package var noun: Phrase { RecordShape.nouns[name] ?? .aRecord }

  /// By ``name``.
  package static let nouns: [String: Phrase] = [
    "a map": .aMap, "a station": .aStation, "a line": .aLine, "a role": .aRole,
    "a region": .aRegion, "an area": .anArea, "a source": .aSource,
    "an organization": .anOrganization, "a guidance": .aGuidance, "an origin": .anOrigin,
    "a governing body": .aGoverningBody, "a process": .aProcess, "a step": .aStep,
    "a fact": .aFact, "an open question": .anOpenQuestion, "a share": .aShare,
    "a capacity": .aCapacity, "an agreement": .anAgreement, "a period": .aPeriod,
    "a size": .aSize, "a line's requirement": .aRequirement, "a link": .aLink,
    "the costs": .theCosts, "a screening": .aScreening, "a question": .aQuestion,
    "a rule": .aRule, "a condition": .aCondition, "a suggestion": .aSuggestion,
    "a case profile": .aCaseProfile, "a patch": .aPatch,
    "a survey": .aSurvey, "a line of a station": .aLineOfAStation, "the clients": .theClients,
    "a contact": .aContact, "a list of contacts": .aContactList,
    "a list of candidates": .aCandidateList, "a measure": .aMeasure,
  ]
}
