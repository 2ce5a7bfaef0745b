internal import Foundation
internal import LinjastoPages
internal import PageParts
internal import Schematic

/// A page put together: the document, its style sheet and scripts, what the engine is given, and the
/// engine, these two packed. All that runs is known to the browser by its hash, and nothing may be fetched.
struct PageFile {
  /// What answers questions.
  struct Program {
    let engine: [UInt8]
    /// The maps as JSON.
    let feed: String
  }

  let document: PageDocument
  let views: [PageView]
  /// Nil for a page that answers no questions.
  let program: Program?
  /// By its code: for whom the page is first of all.
  let region: String?

  var html: String {
    let styles = [String(cString: page_style()), document.rules]
    let scripts = (0..<page_script_count()).map { String(cString: page_script($0)) }
    return document.html(
      views: views, policy: Self.policy(styles, scripts), styles: styles, scripts: scripts,
      carried: carried, region: region)
  }

  /// What only a page with its program needs: one language is all that a document without it speaks.
  private var carried: [(id: String, packed: String)] {
    guard let program else { return [] }
    let labels = views.filter { !$0.others.isEmpty }.map {
      JSON.Member($0.kind.name, .string($0.others))
    }
    return [
      ("engine", LZMA.packed(program.engine).printable), ("feed", Self.packed(program.feed)),
      ("labels", Self.packed(JSON.object(labels).text())),
    ]
  }

  private static func packed(_ text: String) -> String {
    LZMA.packed(Array(text.utf8)).printable
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
