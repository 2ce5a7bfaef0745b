/// Something that a page in order does not say.
struct Complaint: CustomStringConvertible {
  let description: String

  init?(_ event: Browser.Event) {
    let told = event.parameters
    switch event.method {
    case "Runtime.exceptionThrown":
      let details = told["exceptionDetails"] as? [String: Any]
      let exception = details?["exception"] as? [String: Any]
      description = "exception: \(exception?["description"] ?? details?["text"] ?? "")"
    case "Runtime.consoleAPICalled":
      guard let kind = told["type"] as? String, ["error", "assert", "warning"].contains(kind) else {
        return nil
      }
      let words = told["args"] as? [[String: Any]] ?? []
      description = "\(kind): \(words.map { "\($0["value"] ?? $0["description"] ?? "")" })"
    case "Log.entryAdded":
      let entry = told["entry"] as? [String: Any]
      guard let level = entry?["level"] as? String, ["error", "warning"].contains(level) else {
        return nil
      }
      description = "\(level): \(entry?["text"] ?? "")"
    case "Audits.issueAdded":
      // The others are advice.
      let issue = told["issue"] as? [String: Any]
      guard issue?["code"] as? String == "ContentSecurityPolicyIssue" else { return nil }
      description = "issue: \(issue?["code"] ?? "") \(issue?["details"] ?? "")"
    default: return nil
    }
  }
}
