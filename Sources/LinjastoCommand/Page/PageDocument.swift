internal import Linjasto
internal import Schematic

/// Stand-in.
struct PageDocument {
  let networks: [Network]
  let language: Language
  let views: [PageView]

  init(_ networks: [Network], in language: Language, views: [PageView]) {
    self.networks = networks
    self.language = language
    self.views = views
  }

  func html(policy: String, style: String, scripts: String) -> String {
    let title = networks.map { $0.title.text(in: language) }.joined(separator: ", ")
      .escapedForMarkup()
    let figures = views.map { view in
      """
      <figure class="view" data-view="\(view.id.escapedForMarkup())">
      \(view.svg)<figcaption>\(view.id.escapedForMarkup())</figcaption></figure>
      """
    }.joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <title>\(title)</title>
      <style>\(style)</style>
      </head>
      <body>
      <header id="top"><h1>\(title)</h1></header>
      <main><div id="chrome"></div>
      <section id="map" aria-labelledby="map-heading"><h2 id="map-heading">\(title)</h2>
      \(figures)
      </section><div id="panels"></div><article id="twin"></article></main>
      <footer></footer>
      \(scripts)
      </body>
      </html>

      """
  }
}
