internal import Linjasto

/// How a map of another version of the format is read.
///
/// A newer one is refused: nobody here knows what it means. An older one becomes one of today's, step by
/// step, and that is told; what does not change keeps its place in the text.
enum Migration {
  /// One thing that was written otherwise. It is known by its look: the format had it before it had
  /// versions of its own.
  struct Step: Sendable {
    /// Nil where the tree has nothing of that look.
    let change: @Sendable (SourceNode) -> Change?
  }

  struct Change {
    let root: SourceNode
    let message: Saying
    /// Where it stood.
    let mark: SourceFile.Mark
    /// The scalar that stands there, if one does.
    let text: String?
  }

  /// In the order in which they are taken.
  static let steps = [screeningsWithAnswers]

  /// The tree as today's format has it, and what was done; no tree for a format that is newer.
  static func migrated(
    _ root: SourceNode, _ file: SourceFile, steps: [Step] = Migration.steps
  ) -> (root: SourceNode?, problems: ProblemList) {
    var reporter = Reporter(file)
    guard case .record = root.content else { return (root, reporter.problems) }
    let own = Network.Contents.format
    var root = root
    if let node = root["format"], let text = node.text, let version = Version(text), text != own {
      if version > .own {
        reporter.report(
          .wrongFormat, Saying(.formatIsNewer, "\(text)", "\(own)"), at: node,
          help: Saying(.updateProgram))
        return (nil, reporter.problems)
      }
      root = root.replacing("format", SourceNode(content: .scalar(own, .plain), mark: node.mark))
      reporter.report(
        .olderFormat, Saying(.formatIsOlder, "\(text)", "\(own)"), at: node,
        help: Saying(.formatMakesNew))
    } else if root["format"] == nil, root["lines"] != nil, root["stations"] != nil {
      root = root.replacing("format", SourceNode(content: .scalar(own, .plain), mark: root.mark))
      reporter.report(
        .olderFormat, Saying(.formatIsMissing, "\(own)"), at: root.mark,
        help: Saying(.mapBegins, "\(own)"))
    }
    for step in steps {
      guard let change = step.change(root) else { continue }
      root = change.root
      reporter.report(
        .olderFormat, change.message, at: change.mark, text: change.text,
        help: Saying(.formatMakesNew))
    }
    return (root, reporter.problems)
  }

  /// Screenings said which answers there are, until they were the same everywhere.
  private static let screeningsWithAnswers = Step { root in
    let words = Answer.allCases.map { $0.rawValue }
    func isOld(_ screening: SourceNode) -> Bool {
      guard let answers = screening["answers"]?.items, !answers.isEmpty else { return false }
      return answers.allSatisfy { words.contains($0.text ?? "") }
    }
    let screenings = root["screening"]?.items ?? []
    let first = screenings.lazy.filter(isOld).compactMap { screening in
      screening.entries.first { $0.key == "answers" }
    }.first
    guard let list = root["screening"], let first else { return nil }
    let items = screenings.map { isOld($0) ? $0.without("answers") : $0 }
    return Change(
      root: root.replacing("screening", SourceNode(content: .list(items), mark: list.mark)),
      message: Saying(.answersAreFixed), mark: first.keyMark, text: first.key)
  }

  /// Such as 1, or 1.5, of a format called `linjasto/1.5`.
  struct Version: Comparable {
    private let major: Int
    private let minor: Int

    static let own = Version(Network.Contents.format) ?? Version(major: 1, minor: 0)

    private init(major: Int, minor: Int) {
      self.major = major
      self.minor = minor
    }

    /// Nil for another format, and for what is no version.
    init?(_ format: String) {
      let name = Network.Contents.format.prefix { $0 != "/" } + "/"
      guard format.hasPrefix(name) else { return nil }
      let parts = format.dropFirst(name.count)
        .split(separator: ".", omittingEmptySubsequences: false)
      let numbers = parts.compactMap { part -> Int? in
        part.utf8.allSatisfy(Pattern.isDigit) && part.utf8.count <= 6 ? Int(part) : nil
      }
      guard (1...2).contains(parts.count), numbers.count == parts.count else { return nil }
      major = numbers[0]
      minor = numbers.count > 1 ? numbers[1] : 0
    }

    static func < (a: Version, b: Version) -> Bool {
      (a.major, a.minor) < (b.major, b.minor)
    }
  }
}

extension SourceNode {
  /// The record with another value of a key, which it gets first where it has none.
  func replacing(_ key: String, _ value: SourceNode) -> SourceNode {
    guard case .record(let entries) = content else { return self }
    guard self[key] != nil else {
      let entry = Entry(key: key, keyMark: mark, value: value)
      return SourceNode(content: .record([entry] + entries), mark: mark)
    }
    return SourceNode(
      content: .record(
        entries.map { entry in
          guard entry.key == key, !entry.isDuplicate else { return entry }
          return Entry(key: key, keyMark: entry.keyMark, value: value)
        }), mark: mark)
  }

  func without(_ key: String) -> SourceNode {
    guard case .record(let entries) = content else { return self }
    return SourceNode(content: .record(entries.filter { $0.key != key }), mark: mark)
  }
}
