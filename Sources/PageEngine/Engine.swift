internal import Linjasto
internal import LinjastoText

/// What stays in the module between two calls. A page has one thread, so nobody else is at it.
enum Engine {
  nonisolated(unsafe) static var feed = Feed()
  /// The last answer in UTF-8, to be read from outside.
  nonisolated(unsafe) private(set) static var text = UnsafeMutableBufferPointer<UInt8>(
    start: nil, count: 0)

  /// Leaves what `reply` says to the JSON that stands at `bytes`.
  ///
  /// - Returns: 0 for an answer, 1 for a problem.
  static func answer(
    _ bytes: UnsafePointer<UInt8>, _ count: Int,
    _ reply: (inout Question) throws(Problem) -> Reply
  ) -> Int32 {
    let text = String(
      decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    var language = feed.language
    do throws(Problem) {
      var question = try Question(parsed(text))
      let wanted: Language? = try question.word("lang")
      language = wanted ?? language
      question.reader = language
      let answer = try reply(&question)
      // A page says the day with every question; not every door needs it.
      _ = question.value("today")
      try question.finish()
      say(answer.json)
      return 0
    } catch {
      say(
        .object([
          .init("problem", .string(error.text(in: language))),
          .init("plain", .string(error.plain(in: language))),
        ]))
      return 1
    }
  }

  private static func parsed(_ text: String) throws(Problem) -> JSON {
    do throws(JSONError) {
      return try JSON(parsing: text)
    } catch {
      throw Problem(
        .syntax, Saying(.isNotJSONBecause, "\(error.message)"),
        at: "\(error.line):\(error.column)")
    }
  }

  private static func say(_ json: JSON) {
    text.deallocate()
    let words = json.text()
    text = .allocate(capacity: words.utf8.count)
    _ = text.update(fromContentsOf: Array(words.utf8))
  }

  // MARK: Time

  /// How long a search may take, in milliseconds: as long as the command's.
  private static let limit = 5000.0

  /// Whether that time is over, counted from now by the page's clock.
  static func deadline() -> @Sendable () -> Bool {
    let end = now() + limit
    return { now() >= end }
  }
}

/// The page's clock, in milliseconds; where it stands still, nothing is ever over.
@_extern(c, "page_now")
func now() -> Double

/// What a door gives, in the order in which it is written.
struct Reply {
  private(set) var json = JSON.object([])

  init(_ members: JSON.Member...) { json = .object(members) }

  /// A sheet in both its printings, and what else there is to say.
  init(html: String, text: String, _ rest: JSON.Member...) {
    json = .object(
      [.init("html", .string(html)), .init("text", .string(text))] + rest)
  }
}

extension JSON {
  static func ids<Subject>(_ ids: [Identifier<Subject>]) -> JSON {
    .array(ids.map { .string($0.rawValue) })
  }
}

/// Why there is no answer.
struct Problem: Error {
  let diagnostics: [Diagnostic]
  let further: ProblemCount

  init(_ diagnostics: [Diagnostic], further: ProblemCount = ProblemCount()) {
    self.diagnostics = diagnostics
    self.further = further
  }

  /// - Parameter part: Of the question.
  init(_ id: Diagnostic.ID, _ message: Saying, help: Saying? = nil, at part: String? = nil) {
    self.init([Diagnostic(id, message, help: help, subject: part)])
  }

  /// What was found, or all that keeps it from being found, as the command tells it.
  static func orValue<Value>(of read: Diagnosed<Value>) throws(Problem) -> Value {
    if let value = read.value { return value }
    throw Problem(
      read.diagnostics.filter { $0.severity == .error },
      further: ProblemCount(errors: read.further.errors))
  }

  func text(in language: Language) -> String {
    DiagnosticFormatter(language).text(diagnostics, further: further)
  }

  /// The same for somebody at a page: sentences, without keys of a question and kinds of problems.
  func plain(in language: Language) -> String {
    diagnostics.flatMap { problem in
      // The forms of the page show all that there is to choose from.
      [problem.message] + (problem.id == .incompleteQuestion ? [] : [problem.help])
    }.compactMap { saying in
      saying.map { "\($0.text(in: language).visible.asSentence)." }
    }.joined(separator: " ")
  }
}
