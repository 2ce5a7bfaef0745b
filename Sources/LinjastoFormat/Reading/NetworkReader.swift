public import Linjasto

/// YAML or JSON text in the format `linjasto/1` → a network.
public enum NetworkReader {
  /// The network of a text, if it is sound, and every problem found, in the order of the text.
  ///
  /// - Parameter today: what makes a day one that is to come; the library knows no clock.
  public static func read(_ file: SourceFile, today: Day? = nil) -> Diagnosed<Network> {
    let parsed = YAMLParser.parse(file)
    var problems = parsed.problems + PersonalDataScreen.problems(of: parsed, in: file)
    guard let written = parsed.value else { return problems.inOrder().diagnosed(nil) }
    let migrated = Migration.migrated(written, file)
    guard let root = migrated.root else { return migrated.problems.diagnosed(nil) }
    problems = problems + migrated.problems
    if let other = otherFormat(root, file) {
      problems.add(other)
      return problems.diagnosed(nil)
    }
    return network(of: root, in: file, cuts: parsed.cuts, problems, today: today)
  }

  /// The network of a tree that came from another kind of file, if it is sound.
  ///
  /// - Parameters:
  ///   - root: with marks that stand in `file`.
  ///   - file: a text that says the same, in which personal data is looked for.
  package static func read(
    _ root: SourceNode, in file: SourceFile, today: Day? = nil
  ) -> Diagnosed<Network> {
    let parsed = ParsedText(value: root, cuts: [:], rewritten: [], problems: ProblemList())
    return network(
      of: root, in: file, cuts: [:], PersonalDataScreen.problems(of: parsed, in: file),
      today: today)
  }

  /// What a tree says, sound or not; nothing where it is no record.
  package static func contents(of root: SourceNode) -> Network.Contents {
    Network.Contents.fields.record(root)
  }

  private static func network(
    of root: SourceNode, in file: SourceFile, cuts: [SourceFile.Mark: String],
    _ found: ProblemList, today: Day?
  ) -> Diagnosed<Network> {
    var checker = ShapeChecker(file, cuts: cuts)
    checker.check(root, Network.Contents.shape)
    var problems = found + checker.problems
    guard case .record = root.content else { return problems.diagnosed(nil) }
    problems = problems + stationsOnAndBesideTheMap(root, file)
    let draft = NetworkDraft(
      Network.Contents.fields.record(root), provenance: Provenance(of: root, in: file))
    let network = draft.network(looking: !problems.hasErrors, today: today)
    return (problems + ProblemList(network)).inOrder().diagnosed(network.value)
  }

  /// A text of another kind gets one word, not one for each of its keys.
  private static func otherFormat(_ root: SourceNode, _ file: SourceFile) -> Diagnostic? {
    guard case .record = root.content, root["format"] == nil,
      root["lines"] == nil || root["stations"] == nil
    else { return nil }
    let isCase = root["profile"] != nil
    return Diagnostic(
      .wrongFormat, Saying(isCase ? .isCaseProfile : .isNoMap),
      help: Saying(.mapBegins, "\(Network.Contents.format)"),
      location: Diagnostic.Location(file, at: root.mark))
  }

  /// Stations attached to the area that name lines all the same: contents cannot hold both.
  private static func stationsOnAndBesideTheMap(
    _ root: SourceNode, _ file: SourceFile
  ) -> ProblemList {
    var reporter = Reporter(file)
    for station in root["stations"]?.items ?? [] where station["attach"]?.text == "area" {
      guard let lines = station["lines"], !lines.items.isEmpty || lines.text != nil else {
        continue
      }
      reporter.report(
        .areaStationOnLine, Saying(.areaStationOnLine), at: lines, help: Saying(.takeAttachOut))
    }
    return reporter.problems
  }
}
