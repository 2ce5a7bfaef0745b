internal import Linjasto

// The keys are the command's options, with underscores. `today` is the page's: the core has no clock.

extension Question {
  mutating func route(on network: Network, in language: Language) throws(Problem)
    -> JourneyRequest
  {
    var asked = RouteQuestion()
    asked.region = try text("region")
    asked.needs = try texts("need")
    asked.roles = try texts("role")
    asked.shape = try word("as") ?? asked.shape
    asked.alternatives = try count("alternatives") ?? asked.alternatives
    asked.language = try word("language")
    asked.mode = try word("mode")
    asked.freeOnly = try flag("free_only")
    asked.planned = try flag("planned")
    asked.avoid = try texts("avoid")
    asked.include = try texts("include")
    asked.already = try texts("already")
    asked.unavailable = try texts("unavailable")
    asked.entry = try text("entry")
    asked.asOf = try text("as_of")
    asked.factsOnly = try flag("facts_only")
    asked.costs = value("costs").flatMap { Value($0) }.map {
      Costs.fields.record($0, over: network.costs)
    }
    let today = try day("today")
    return try Problem.orValue(of: asked.request(on: network, today: today), in: language)
  }

  mutating func gaps(on network: Network, in language: Language) throws(Problem)
    -> CoveragePicture
  {
    var asked = GapsQuestion()
    asked.regions = try texts("region")
    asked.lines = try texts("line")
    asked.factsOnly = try flag("facts_only")
    asked.asOf = try text("as_of")
    let today = try day("today")
    return try Problem.orValue(of: asked.picture(of: [network], today: today), in: language)
  }
}

extension Problem {
  /// What was found, or all that keeps it from being found, as the command tells it.
  static func orValue<Value>(
    of read: Diagnosed<Value>, in language: Language
  ) throws(Problem) -> Value {
    if let value = read.value { return value }
    throw Problem(
      DiagnosticFormatter(language).text(
        read.diagnostics.filter { $0.severity == .error },
        further: ProblemCount(errors: read.further.errors)))
  }
}
