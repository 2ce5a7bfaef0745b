/// Where the browser is used: one test at a time, each waiting for the browser's answers.
@globalActor
actor Browsing {
  static let shared = Browsing()
}
