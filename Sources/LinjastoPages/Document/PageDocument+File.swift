internal import Linjasto
internal import LinjastoText

extension PageDocument {
  /// The whole file, which needs no other.
  ///
  /// - Parameters:
  ///   - policy: The content security policy, with the digests of `styles` and `scripts`.
  ///   - styles: Each as it stands between its tags, byte for byte.
  ///   - scripts: Likewise, in the order in which they run; with none the page has no controls.
  ///   - carried: What the scripts unpack, by its ids, in signs that need no escaping.
  ///   - region: By its code: the panels ask for it unless told otherwise.
  public func html(
    views: [PageView], policy: String, styles: [String], scripts: [String] = [],
    carried: [(id: String, packed: String)] = [], region: String? = nil
  ) -> String {
    let head: [HTML] =
      [
        .void("meta", [("charset", "utf-8")]),
        .void("meta", [("http-equiv", "Content-Security-Policy"), ("content", policy)]),
        .void("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")]),
        .void("meta", [("name", "referrer"), ("content", "no-referrer")]),
        .element("title", text: title),
      ] + styles.map { .foreign("style", asItIs: $0) }
    let figures: [HTML] = views.map { view in
      .block(
        "figure", [("class", "view"), ("data-view", view.kind.name)],
        of: [.drawing(view.svg), .element("figcaption", text: caption(of: view.kind))])
    }
    let map = HTML.block(
      "section", [("id", "map"), ("aria-labelledby", "map-heading")],
      of: [.element("h2", [("id", "map-heading")], text: map)] + figures
        + [.block("div", [("class", "legend")], of: [writer.legend])])
    let home: [HTML.Attribute] = region.map { [("data-region", $0)] } ?? []
    let panels = HTML.element("div", [("id", "panels")], of: [])
    let main = HTML.block(
      "main",
      of: [
        .element("div", [("id", "chrome")], of: []),
        .block("div", [("id", "desk")] + home, of: [map, panels]),
        .block("article", [("id", "twin")], of: [writer.twin]),
      ])
    var body: [HTML] = [
      .element("a", [("class", "skip"), ("href", "#twin")], text: skip),
      .block("header", [("id", "top")], of: [writer.header(title)]), main,
      .block("footer", of: [writer.foot]),
    ]
    if !scripts.isEmpty {
      body.append(
        .block(
          "template", [("id", "chrome-template")],
          of: [Chrome(self, views.map { $0.kind }).html]))
      body += carried.map {
        .foreign("script", [("type", "text/plain"), ("id", $0.id)], asItIs: $0.packed)
      }
      body += scripts.map { .foreign("script", asItIs: $0) }
    }
    let page = HTML.block(
      "html", [("lang", language.spoken.rawValue)],
      of: [.block("head", of: head), .block("body", of: body)])
    return "<!DOCTYPE html>\n\(page.written)\n"
  }
}
