/// Another screen, another reader's settings.
extension Tab {
  enum Scheme: String, CaseIterable { case light, dark }

  /// A device whose screen is that wide; Chromium's own window is never as narrow as a phone.
  func resize(width: Int, height: Int = 900) throws {
    try ask(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": false])
  }

  /// What the reader's system is set to.
  func prefer(
    _ scheme: Scheme = .light, forcedColors: Bool = false, reducedMotion: Bool = false,
    printed: Bool = false
  ) throws {
    let features = [
      ("prefers-color-scheme", scheme.rawValue),
      ("forced-colors", forcedColors ? "active" : "none"),
      ("prefers-reduced-motion", reducedMotion ? "reduce" : "no-preference"),
    ]
    try ask(
      "Emulation.setEmulatedMedia",
      [
        "media": printed ? "print" : "",
        "features": features.map { ["name": $0.0, "value": $0.1] },
      ])
  }

  /// A browser that runs no script of the page from the next one opened on.
  func disableScript(_ isDisabled: Bool = true) throws {
    try ask("Emulation.setScriptExecutionDisabled", ["value": isDisabled])
  }

  /// What a reader may set apart, by success criterion 1.4.12 of WCAG.
  func spaceText() throws {
    try style(
      """
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-bottom: 2em !important }
      """)
  }

  /// Rules of the reader's own, which no policy of the page keeps out.
  func style(_ rules: String) throws {
    try run(
      """
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`\(rules)`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      """)
  }

  /// The page in another of its languages.
  func speak(_ language: String) throws {
    try run("document.querySelector('[data-do=language][value=\(language)]').click()")
    try wait(until: "document.documentElement.lang === '\(language)'")
  }
}
