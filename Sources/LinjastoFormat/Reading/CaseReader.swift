public import Linjasto

/// YAML or JSON text in the format `linjasto-case/1` → a case profile.
///
/// A profile tells of a family. No message and no excerpt repeats a word of it, and what is no
/// coded value is refused: names, free text, unknown keys.
public enum CaseReader {
  /// The profile of a text, if every code in it is one of `network`'s, and every problem found.
  public static func read(_ file: SourceFile, for network: Network) -> Diagnosed<CaseProfile> {
    let parsed = YAMLParser.parse(file, isSecret: true)
    guard let root = parsed.value else { return parsed.problems.diagnosed(nil) }
    var checker = ShapeChecker(file, cuts: parsed.cuts, isSecret: true)
    checker.check(root, .record(CaseProfile.fields.shape))
    var codes = CaseCodes(file, network)
    if case .record = root.content { codes.check(root) }
    return (parsed.problems + checker.problems + codes.problems).inOrder()
      .diagnosed(CaseProfile.fields.record(root))
  }
}

extension Answer {
  /// The answer written as `yes`, `no` or `unknown`, in quotes or not, or as true or false.
  init?(_ node: SourceNode) {
    guard case .scalar(let text, let style) = node.content else { return nil }
    if let answer = Answer(rawValue: text) {
      self = answer
      return
    }
    guard style == .plain else { return nil }
    switch PlainScalar(text) {
    case .boolean(let isYes), .oldBoolean(let isYes): self = isYes ? .yes : .no
    default: return nil
    }
  }
}

/// Compares the codes of a case profile with the network they belong to.
private struct CaseCodes {
  private let network: Network
  private var reporter: Reporter

  init(_ file: SourceFile, _ network: Network) {
    self.network = network
    reporter = Reporter(file, isSecret: true)
  }

  var problems: ProblemList { reporter.problems }

  mutating func check(_ root: SourceNode) {
    if let map = root["map"], let id = map.text, id != network.id {
      reporter.report(
        .otherMap, Saying(.profileOfOtherMap), at: map,
        help: Saying(.askWithItsMap, "\(network.id)"))
      return
    }
    check(root["region"].map { [$0] }, network.regions.map(\.id.rawValue), .noRegion)
    check(root["needs"]?.items, network.lines.map(\.id.rawValue), .noLine)
    check(root["roles"]?.items, network.roles.map(\.id.rawValue), .noRole)
    for key in ["avoid", "include", "already"] {
      check(root[key]?.items, network.stations.map(\.id.rawValue), .noStation)
    }
    check(root["screening"].map { [$0] }, network.screenings.map(\.id.rawValue), .noScreening)
    checkAnswers(root)
  }

  private mutating func check(_ nodes: [SourceNode]?, _ known: [String], _ noun: Phrase) {
    for node in nodes ?? [] {
      guard let id = node.text, !known.contains(id),
        noun == .noRegion ? OfficialRegions.name(of: id) != nil : Pattern.isID(id)
      else { continue }
      reporter.report(
        .unknownReference, Saying(.mapHasNoSuch, .phrase(noun)), at: node,
        help: Similarity.question(id, among: known))
    }
  }

  private mutating func checkAnswers(_ root: SourceNode) {
    guard let answers = root["answers"], !answers.entries.isEmpty else { return }
    guard let id = root["screening"]?.text else {
      reporter.report(
        .missingKey, Saying(.answersNeedScreening), at: answers, help: Saying(.writeScreening))
      return
    }
    guard let screening = network[Screening.ID(id)] else { return }
    let known = screening.questions.map(\.id.rawValue)
    for entry in answers.entries where !known.contains(entry.key) {
      reporter.report(
        .unknownReference, Saying(.screeningHasNoQuestion), at: entry.keyMark,
        text: entry.key, help: Similarity.question(entry.key, among: known))
    }
  }
}
