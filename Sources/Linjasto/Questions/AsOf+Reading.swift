extension AsOf {
  /// The day that a question names: `2026-11-22`, `map` or `any`; `today` where it names none.
  public static func reading(_ text: String?, today: Day?) -> Diagnosed<AsOf> {
    guard let text else { return Diagnosed(today.map { .day($0) } ?? .any) }
    if let asOf = AsOf(text) { return Diagnosed(asOf) }
    return Diagnosed(
      nil,
      [
        Diagnostic(
          .badDate, Saying(.isNoDay, "\(text)"),
          help: Saying(.orMapDay, .saying(Day.mending(text))), subject: "as-of")
      ])
  }
}
