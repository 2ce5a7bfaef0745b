import Foundation

/// The DevTools protocol: https://chromedevtools.github.io/devtools-protocol
@Browsing
final class Browser {
  private let program: BrowserProgram
  private var lastNumber = 0
  /// What each session has told since it was asked last, in order.
  private var heard: [String: [Event]] = [:]

  struct Event {
    let method: String
    let parameters: [String: Any]
  }

  init() throws { program = try BrowserProgram() }

  func end() {
    // One that does not close on being asked is ended.
    _ = try? ask("Browser.close", within: 5)
    program.end()
  }

  /// A new page, empty and without a history.
  func tab() throws -> Tab {
    let context = try ask("Target.createBrowserContext")["browserContextId"] as? String
    let target = try ask(
      "Target.createTarget", ["url": "about:blank", "browserContextId": context ?? ""])
    let attached = try ask(
      "Target.attachToTarget", ["targetId": target["targetId"] ?? "", "flatten": true])
    guard let context, let session = attached["sessionId"] as? String else {
      throw BrowserFailure("no page could be opened")
    }
    return try Tab(browser: self, session: session, context: context)
  }

  /// Asks, and waits for the answer.
  @discardableResult
  func ask(
    _ method: String, _ parameters: [String: Any] = [:], of session: String? = nil,
    within seconds: Double = 120
  ) throws -> [String: Any] {
    lastNumber += 1
    let number = lastNumber
    var question: [String: Any] = ["id": number, "method": method, "params": parameters]
    question["sessionId"] = session
    try program.write(try JSONSerialization.data(withJSONObject: question))
    let deadline = Date(timeIntervalSinceNow: seconds)
    while let message = try next(by: deadline) {
      guard message["id"] as? Int == number else { continue }
      if let error = message["error"] as? [String: Any] {
        throw BrowserFailure("\(method): \(error["message"] ?? "")")
      }
      return message["result"] as? [String: Any] ?? [:]
    }
    throw BrowserFailure("\(method): no answer in \(seconds) seconds")
  }

  /// Waits until a session has told an event.
  func wait(for method: String, of session: String, within seconds: Double) throws {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while !heard[session, default: []].contains(where: { $0.method == method }) {
      guard try next(by: deadline) != nil else {
        throw BrowserFailure("\(method) did not come in \(seconds) seconds")
      }
    }
  }

  /// What a session has told since this was asked last.
  func events(of session: String) -> [Event] {
    heard.removeValue(forKey: session) ?? []
  }

  private func next(by deadline: Date) throws -> [String: Any]? {
    guard let bytes = try program.read(by: deadline) else { return nil }
    let message = try JSONSerialization.jsonObject(with: bytes) as? [String: Any] ?? [:]
    if let session = message["sessionId"] as? String, let method = message["method"] as? String {
      heard[session, default: []].append(
        Event(method: method, parameters: message["params"] as? [String: Any] ?? [:]))
    }
    return message
  }
}
