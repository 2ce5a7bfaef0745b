public import Linjasto

/// YAML or JSON text in the format `linjasto/1` → a network.
public enum NetworkReader {
  /// The network of a text, if it is sound, and every problem found, in the order of the text.
  ///
  /// - Parameter today: what makes a day one that is to come; the library knows no clock.
  public static func read(_ file: SourceFile, today: Day? = nil) -> Diagnosed<Network> {
    let parsed = YAMLParser.parse(file)
    var diagnostics = parsed.diagnostics + personalData(in: file)
    guard let root = parsed.value else { return Diagnosed(nil, diagnostics.inOrder()) }
    if let other = otherFormat(root, file) { return Diagnosed(nil, diagnostics + [other]) }
    var checker = ShapeChecker(file)
    checker.check(root, Network.Contents.shape)
    diagnostics += checker.diagnostics
    guard case .record = root.content else { return Diagnosed(nil, diagnostics) }
    diagnostics += stationsOnAndBesideTheMap(root, file)
    let draft = NetworkDraft(
      Network.Contents.fields.record(root), provenance: Provenance(of: root, in: file))
    let network = draft.network(
      looking: !diagnostics.contains { $0.severity == .error }, today: today)
    diagnostics = (diagnostics + network.diagnostics).inOrder()
    let hasErrors = diagnostics.contains { $0.severity == .error }
    return Diagnosed(hasErrors ? nil : network.value, diagnostics)
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
  ) -> [Diagnostic] {
    var reporter = Reporter(file)
    for station in root["stations"]?.items ?? [] where station["attach"]?.text == "area" {
      guard let lines = station["lines"], !lines.items.isEmpty || lines.text != nil else {
        continue
      }
      reporter.report(
        .areaStationOnLine, Saying(.areaStationOnLine), at: lines, help: Saying(.takeAttachOut))
    }
    return reporter.diagnostics
  }

  /// Personal data anywhere in the text, comments included.
  private static func personalData(in file: SourceFile) -> [Diagnostic] {
    guard file.text.utf8.count <= YAMLParser.Limits.standard.size else { return [] }
    return (1...file.lineCount).flatMap { number -> [Diagnostic] in
      let line = file.line(number)
      let findings = PersonalData.findings(in: line)
      guard !findings.isEmpty else { return [] }
      let shown = PersonalData.masked(line, findings)
      var column = 1
      var index = line.startIndex
      return findings.map { finding in
        column += line[index..<finding.range.lowerBound].count
        index = finding.range.lowerBound
        return Diagnostic(
          finding.kind.id, finding.kind.message, help: finding.kind.help,
          location: Diagnostic.Location(
            file.path, line: number, column: column, length: line[finding.range].count, of: shown))
      }
    }
  }
}
