/// One condition that keeps a station out of the answer to a request.
public enum Hindrance: Hashable, Sendable {
  /// It stands for every line: a place to start from, not an expert of one need.
  case answersForEveryLine
  /// It stands on none of the needed lines and offers none of the needed roles.
  case coversNothing
  /// It offers a needed role, but others do so on a line that the case needs.
  case offNeededLines
  /// What would make it count is an assumption of the map, and only facts were asked for.
  case assumed
  /// A researcher or a project body, which covers no line.
  case neverCovers(Station.Kind)
  case doesNotServe(Region.ID)
  /// The sources do not say whether it does: asking would tell.
  case notKnownToServe(Region.ID)
  /// Planned, asked for, ended, or not known to exist now.
  case status(Station.Status)
  case outsidePeriod(Period)
  case agreementNotSigned
  /// Asked for, not reached.
  case agreementAsked
  /// The first day, where the map states it.
  case agreementNotBegun(Day?)
  /// The last day, where the map states it.
  case agreementEnded(Day?)
  /// It takes clients of another age or language.
  case clientNotTaken
  /// Nil when no end is known.
  case unavailable(until: Day?)
  case avoided
  case alreadyConsulted
  case doesNotSpeak(Language)
  case doesNotWork(Station.Mode)
  case charges

  /// Whether the network could be mended so that it falls away, rather than the question changed.
  var isOfNetwork: Bool {
    switch self {
    case .answersForEveryLine, .coversNothing, .offNeededLines, .neverCovers, .clientNotTaken,
      .avoided, .alreadyConsulted:
      false
    default: true
    }
  }
}

extension Hindrance {
  /// A stable name for programs.
  public var id: String {
    switch self {
    case .answersForEveryLine: "answers-for-every-line"
    case .coversNothing: "covers-nothing"
    case .offNeededLines: "off-needed-lines"
    case .assumed: "assumed"
    case .neverCovers(let kind): "never-covers-\(kind.rawValue)"
    case .doesNotServe: "does-not-serve"
    case .notKnownToServe: "not-known-to-serve"
    case .status(let status): "status-\(status.rawValue)"
    case .outsidePeriod: "outside-period"
    case .agreementNotSigned: "agreement-not-signed"
    case .agreementAsked: "agreement-asked"
    case .agreementNotBegun: "agreement-not-begun"
    case .agreementEnded: "agreement-ended"
    case .clientNotTaken: "client-not-taken"
    case .unavailable: "unavailable"
    case .avoided: "avoided"
    case .alreadyConsulted: "already-consulted"
    case .doesNotSpeak: "does-not-speak"
    case .doesNotWork: "does-not-work"
    case .charges: "charges"
    }
  }
}
