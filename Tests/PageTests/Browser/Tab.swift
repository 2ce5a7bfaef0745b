import Foundation

/// One page in the browser, as its reader has it.
@Browsing
final class Tab {
  let browser: Browser
  private let session: String
  let context: String
  /// What the page should not have had to say: errors, exceptions, breaches of its policy.
  private(set) var complaints: [String] = []
  /// All that was fetched, the page itself first.
  private(set) var requests: [String] = []

  init(browser: Browser, session: String, context: String) throws {
    self.browser = browser
    self.session = session
    self.context = context
    for domain in ["Page", "Runtime", "Log", "Network", "Audits"] { try ask("\(domain).enable") }
  }

  func close() throws {
    try browser.ask("Target.disposeBrowserContext", ["browserContextId": context])
  }

  @discardableResult
  func ask(
    _ method: String, _ parameters: [String: Any] = [:], within seconds: Double = 120
  ) throws -> [String: Any] {
    try browser.ask(method, parameters, of: session, within: seconds)
  }

  /// Opens a file, and waits until all of it is there.
  func open(_ file: URL, fragment: String = "", within seconds: Double = 120) throws {
    listen()
    complaints = []
    requests = []
    let address = file.absoluteString + (fragment.isEmpty ? "" : "#\(fragment)")
    let reply = try ask("Page.navigate", ["url": address], within: seconds)
    if let error = reply["errorText"] { throw BrowserFailure("\(file.path): \(error)") }
    try browser.wait(for: "Page.loadEventFired", of: session, within: seconds)
    listen()
  }

  /// The value of an expression, or of what it promises, as JSON can say it.
  func evaluate<Value: Decodable>(
    _ expression: String, as type: Value.Type = Value.self, within seconds: Double = 120
  ) throws -> Value {
    let text = try told(
      "(async () => JSON.stringify((await (\(expression))) ?? null))()", within: seconds)
    // Whoever reads fragments allowed needs no object around them.
    return try JSONDecoder().decode(Value.self, from: Data((text ?? "null").utf8))
  }

  /// Runs statements, which may await.
  func run(_ statements: String, within seconds: Double = 120) throws {
    _ = try told("(async () => { \(statements)\n })()", within: seconds)
  }

  /// Waits until an expression is true.
  func wait(until expression: String, within seconds: Double = 60) throws {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while try !evaluate("!!(\(expression))", as: Bool.self) {
      guard Date() < deadline else {
        throw BrowserFailure("not in \(seconds) seconds: \(expression)")
      }
      usleep(20_000)
    }
  }

  /// Takes up what the page has told, so that ``complaints`` and ``requests`` are complete.
  func listen() {
    for event in browser.events(of: session) {
      switch event.method {
      case "Network.requestWillBeSent":
        let request = event.parameters["request"] as? [String: Any]
        requests.append(request?["url"] as? String ?? "")
      default:
        if let complaint = Complaint(event) { complaints.append(complaint.description) }
      }
    }
  }

  private func told(_ expression: String, within seconds: Double) throws -> String? {
    let reply = try ask(
      "Runtime.evaluate",
      ["expression": expression, "awaitPromise": true, "returnByValue": true], within: seconds)
    if let thrown = reply["exceptionDetails"] as? [String: Any] {
      let exception = thrown["exception"] as? [String: Any]
      throw BrowserFailure("\(exception?["description"] ?? thrown["text"] ?? thrown)")
    }
    return (reply["result"] as? [String: Any])?["value"] as? String
  }
}
