public import Linjasto

/// YAML or JSON text in the format `linjasto-contacts/1` → how stations are reached.
///
/// ```yaml
/// format: linjasto-contacts/1
/// stations:
///   - id: ot-coordinator
///     channel: {fi: "Suojattu viesti, OT-koordinaatio"}
///     how: {fi: Kerro alue ja linja. Älä kerro asiakkaan nimeä.}
///     hours: {fi: "arkisin 9–15"}
///     answer: {fi: kahdessa työpäivässä}
///     verified: 2026-11-02
/// ```
///
/// Numbers and mailboxes of offices may stand here. What can be seen to be a person's is refused.
public enum ContactReader {
  /// The contacts of a text, if its shape is right and every station one of `networks`, and every
  /// problem found.
  public static func read(_ file: SourceFile, for networks: [Network]) -> Diagnosed<ContactList> {
    let parsed = YAMLParser.parse(file)
    guard let root = parsed.value else { return parsed.problems.diagnosed(nil) }
    return read(root, in: file, cuts: parsed.cuts, parsed.problems, for: networks)
  }

  /// The same of a tree whose marks stand in `file`.
  package static func read(
    _ root: SourceNode, in file: SourceFile, cuts: [SourceFile.Mark: String] = [:],
    _ found: ProblemList = ProblemList(), for networks: [Network]
  ) -> Diagnosed<ContactList> {
    var checker = ShapeChecker(file, cuts: cuts)
    checker.check(root, .record(ContactList.fields.shape))
    var look = ContactLook(file, networks)
    look.check(root)
    return (found + checker.problems + look.problems).inOrder()
      .diagnosed(ContactList.fields.record(root))
  }
}

/// Compares a list of contacts with the maps that it is for, and looks for persons in it.
private struct ContactLook {
  private let stations: [String]
  private let known: Set<String>
  private var reporter: Reporter

  init(_ file: SourceFile, _ networks: [Network]) {
    stations = networks.flatMap { $0.stations.map(\.id.rawValue) }
    known = Set(stations)
    reporter = Reporter(file)
  }

  var problems: ProblemList { reporter.problems }

  mutating func check(_ root: SourceNode) {
    var seen: Set<String> = []
    for contact in root["stations"]?.items ?? [] {
      if let node = contact["id"], let id = node.text { check(id, at: node, &seen) }
      for key in ["channel", "how", "hours", "answer"] {
        guard let node = contact[key] else { continue }
        for text in node.text == nil ? node.entries.map(\.value) : [node] { checkPerson(text) }
      }
    }
  }

  private mutating func check(_ id: String, at node: SourceNode, _ seen: inout Set<String>) {
    if !seen.insert(id).inserted {
      reporter.report(
        .duplicateID, Saying(.contactAbove, "\(id)"), at: node, help: Saying(.keepItOnce))
    } else if Pattern.isID(id), !known.contains(id) {
      reporter.report(
        .unknownReference, Saying(.notInMap, .phrase(.noStation), "\(id)"), at: node,
        help: Similarity.question(id, among: stations))
    }
  }

  private mutating func checkPerson(_ node: SourceNode) {
    guard let text = node.text else { return }
    for noun in PersonsInContacts.nouns(in: text) {
      reporter.report(
        .personalData, Saying(.looksLike, .phrase(noun)), at: node, help: Saying(.writeOffice))
    }
  }
}
