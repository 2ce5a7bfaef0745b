internal import Foundation
internal import LinjastoPages
internal import PageAssets

/// A page put together: the document, its style sheet and scripts, what the engine is given, and the
/// engine. All that runs is known to the browser by its hash, and nothing may be fetched.
struct PageFile {
  let document: PageDocument
  let views: [PageView]
  /// The maps as JSON, for the engine.
  let feed: String
  /// Packed; nil for a page that answers no questions.
  let engine: [UInt8]?
  /// By its code: for whom the page is first of all.
  let region: String?

  var html: String {
    let styles = [String(decoding: PageAssets.style, as: UTF8.self), document.rules]
    let scripts = PageAssets.scripts.map { String(decoding: $0, as: UTF8.self) }
    return document.html(
      views: views, policy: Self.policy(styles, scripts), styles: styles, scripts: scripts,
      feed: engine == nil ? nil : feed, engine: engine.map { $0.printable }, region: region)
  }

  private static func policy(_ styles: [String], _ scripts: [String]) -> String {
    func sources(_ contents: [String]) -> String {
      contents.map { content in
        let hash = Data(SHA256.hash(Array(content.utf8))).base64EncodedString()
        return "'sha256-\(hash)'"
      }.joined(separator: " ")
    }
    return """
      default-src 'none'; style-src \(sources(styles)); \
      script-src \(sources(scripts)) 'wasm-unsafe-eval'; img-src data: blob:; base-uri 'none'; \
      form-action 'none'
      """
  }
}
