/// The one way from a draft to a network: it finds what the declarations say wrongly together.
struct Door {
  /// With the order of regions and the like put right.
  var contents: Network.Contents
  /// Nil for a draft that a program made, whose values nobody has looked at yet.
  let provenance: Provenance?
  /// Nil where no clock is known: then no day is to come.
  let today: Day?
  private(set) var problems = ProblemList()
  /// Guessing what was meant takes time with the size of the map, so not every slip gets a guess.
  var guesses = 200
  /// The columns passed on the way to the places told of: the time that finding them took.
  private var columns = 0

  init(_ draft: NetworkDraft, today: Day?) {
    contents = draft.contents
    provenance = draft.provenance
    self.today = today
  }

  /// Whether a reader has looked at every value already.
  var isChecked: Bool { provenance?.isChecked == true }

  mutating func check() {
    checkExtent()
    checkIDs()
    checkReferences()
    checkStations()
    checkLines()
    checkScreenings()
    checkTexts()
    for index in contents.stations.indices {
      guard case .regions(let regions) = contents.stations[index].reach else { continue }
      contents.stations[index].reach = .regions(Set(regions).sorted())
    }
  }

  // MARK: Reporting

  mutating func report(
    _ id: Diagnostic.ID, _ message: Saying, at path: FieldPath, help: Saying? = nil
  ) {
    guard !problems.isFull(id.severity) else { return problems.count(id.severity) }
    guard let provenance else {
      problems.add(Diagnostic(id, message, help: help, subject: path.description))
      return
    }
    let location = provenance.location(of: path, columns > 4 << 20 ? .brief : .full)
    columns += location?.column ?? 0
    problems.add(
      Diagnostic(
        id, message, help: help, location: location,
        subject: location == nil ? path.description : nil))
  }

  mutating func report(
    _ id: Diagnostic.ID, _ phrase: Phrase, _ values: Saying.Value..., at path: FieldPath,
    help: Saying? = nil
  ) {
    report(id, Saying(phrase, values), at: path, help: help)
  }
}
