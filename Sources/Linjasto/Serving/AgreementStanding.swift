/// What the agreements of a station say of one region and line on a day.
public struct AgreementStanding: Hashable, Sendable {
  /// Of the agreement that counts; nil where the map speaks of none.
  public let state: Agreement.State?
  /// Whether the state holds on the day, held before it, or is to hold.
  public let time: Time
  /// The last day of one that has ended, the first of one to come; nil of one in force.
  public let day: Day?

  /// Where the day of the reading lies.
  public enum Time: Hashable, Sendable {
    case inForce, ended, toCome
  }

  static let none = AgreementStanding(state: nil, time: .inForce, day: nil)

  /// What keeps the station below full cover; nil where nothing does.
  var condition: Condition.Kind? {
    switch (state, time) {
    case (.notSigned, .inForce): .notSigned
    case (.inquiry, .inForce): .agreementAsked
    case (.signed, .ended): .agreementEnded
    case (.signed, .toCome): .agreementNotBegun
    default: nil
    }
  }

  /// A stable name for programs: that of the state, or `ended` or `not-begun` of a signed one; nil where
  /// the map speaks of none.
  public var id: String? {
    switch time {
    case .inForce: state?.rawValue
    case .ended: "ended"
    case .toCome: "not-begun"
    }
  }

  /// Whether the map says that the station may be used on the day.
  public var isSigned: Bool { state == .signed && time == .inForce }
}

extension Station {
  /// The agreement with `region` on `line` that counts on the day of the reading.
  ///
  /// Of several in force a refusal counts first, then a signature, then one asked for. Where none is in
  /// force, the signed one that begins next, else the one that ended last. One that says something
  /// else than a signature is forgotten when its time is over.
  ///
  /// - Parameter line: nil for whichever line: then agreements of single lines count as well.
  public func agreement(with region: Region.ID, on line: Line.ID? = nil, _ reading: Reading)
    -> AgreementStanding
  {
    if let line, let terms = terms(on: line), let state = terms.agreement {
      let isDropped = reading.factsOnly && terms.isAssumed
      return isDropped ? .none : AgreementStanding(state: state, time: .inForce, day: nil)
    }
    guard !agreements.isEmpty else { return .none }
    if reading.factsOnly && assumes("agreements", region.rawValue) { return .none }
    var best = AgreementStanding.none
    for agreement in agreements where agreement.regions.contains(region) {
      guard agreement.isOn(line) else { continue }
      let found = AgreementStanding(agreement, on: reading.day)
      if let found, found.precedes(best) { best = found }
    }
    return best
  }
}

extension Agreement {
  /// Whether it speaks of `line`; of any on nil.
  func isOn(_ line: Line.ID?) -> Bool {
    guard let line else { return true }
    return lines.isEmpty || lines.contains(line)
  }
}

extension AgreementStanding {
  /// Nil where nothing of the agreement is left on the day.
  fileprivate init?(_ agreement: Agreement, on day: Day?) {
    let period = agreement.period
    if let day, let last = period.to, last < day {
      guard agreement.state == .signed else { return nil }
      self.init(state: .signed, time: .ended, day: last)
    } else if let day, let first = period.from, day < first {
      guard agreement.state == .signed else { return nil }
      self.init(state: .signed, time: .toCome, day: first)
    } else {
      self.init(state: agreement.state, time: .inForce, day: nil)
    }
  }

  fileprivate func precedes(_ other: AgreementStanding) -> Bool {
    guard rank == other.rank, let day, let otherDay = other.day else { return rank < other.rank }
    return time == .toCome ? day < otherDay : otherDay < day
  }

  /// Which of several counts, the lowest first.
  private var rank: Int {
    switch (state, time) {
    case (.notSigned, _): 0
    case (.signed, .inForce): 1
    case (.inquiry, _): 2
    case (.signed, .toCome): 3
    case (.signed, .ended): 4
    case (.unknown, _): 5
    case (nil, _): 6
    }
  }
}
