extension DiagnosticCatalog {
  /// The words of a question.
  static let questionEntries = [
    Explanation(
      .unknownName, "a name that the map does not have",
      what: "The question names a region, line, role, station or screening that is not on the map.",
      why: "An answer to another question would pass for the answer to this one.",
      example: "linjasto route map.yaml --region Pirkanma --need E",
      mend: "Write its code, its id or its name in any language: --region Pirkanmaa"),
    Explanation(
      .ambiguousName, "a name that several share",
      what: "Several records of the map have this name, or one that begins so.",
      why: "Nobody can tell which of them is meant.",
      example: "linjasto why-not map.yaml ot-coordinator --region 08",
      mend: "linjasto why-not map.yaml ot-coordinator-pirkanmaa --region 08"),
    Explanation(
      .incompleteQuestion, "something is missing in the question",
      what: "The question lacks a part without which there is no answer, such as the region.",
      why: "To guess it would be to answer for another region or need.",
      example: "linjasto route map.yaml --need E",
      mend: "linjasto route map.yaml --region 08 --need E"),
    Explanation(
      .tooManyNeeds, "too much is asked at once",
      what: "A route answers at most 60 needs and included experts in one question.",
      why: "The search remembers every combination of what is met already.",
      example: "--need with every line of several maps",
      mend: "Ask in two questions."),
  ]
}
