extension CaseProfile {
  /// What the answers suggest; nil when the profile names no screening of the network.
  public func screened(on network: Network) -> (screening: Screening, result: ScreeningResult)? {
    screening.flatMap { network[$0] }.map { ($0, $0.evaluate(answers)) }
  }

  /// The journey from `region` that the case asks for: lines and roles that the answers indicate,
  /// then those that the profile names.
  public func request(from region: Region.ID, on network: Network) -> JourneyRequest {
    let result = screened(on: network)?.result
    let lines = (result?.lines ?? []) + needs
    let roles = (result?.roles ?? []) + roles
    var request = JourneyRequest(
      region: region,
      requirements: (lines.map(Requirement.line) + roles.map(Requirement.role)).firstOccurrences)
    request.language = language
    request.clientAge = clientAge
    request.clientLanguage = clientLanguage
    request.mode = mode
    request.freeOnly = freeOnly
    request.avoided = avoid
    request.included = include
    request.consulted = already
    request.reading.day = asOf
    return request
  }
}
