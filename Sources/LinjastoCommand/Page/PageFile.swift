internal import Foundation
internal import PageAssets

/// A page put together: the document, its style sheet and scripts, what the engine is given, and the
/// engine. All that runs is known to the browser by its hash, and nothing may be fetched.
struct PageFile {
  let document: PageDocument
  let feed: PageFeed
  /// Gzipped; nil for a page that answers no questions.
  let engine: [UInt8]?

  var html: String {
    let style = "\n" + String(decoding: PageAssets.style, as: UTF8.self)
    let scripts = PageAssets.scripts.map { "\n" + String(decoding: $0, as: UTF8.self) }
    var parts: [String] = []
    if let engine {
      parts = [
        "<script type=\"application/json\" id=\"feed\">\n\(feed.json)</script>",
        "<script type=\"text/plain\" id=\"engine\">\(Data(engine).base64EncodedString())</script>",
      ]
    }
    parts += scripts.map { "<script>\($0)</script>" }
    return document.html(
      policy: Self.policy(style: style, scripts: scripts), style: style,
      scripts: parts.joined(separator: "\n"))
  }

  private static func policy(style: String, scripts: [String]) -> String {
    let allowed = scripts.map { " '\(source($0))'" }.joined()
    return """
      default-src 'none'; style-src '\(source(style))'; script-src\(allowed) 'wasm-unsafe-eval'; \
      img-src data: blob:; base-uri 'none'; form-action 'none'
      """
  }

  /// How a policy names an element by its content.
  private static func source(_ content: String) -> String {
    "sha256-" + Data(SHA256.hash(Array(content.utf8))).base64EncodedString()
  }
}
