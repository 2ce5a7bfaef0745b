public import Linjasto
internal import LinjastoText

/// The coverage of one county, or of several, as a page for those who lead it: to be read, printed on
/// A4 or published. No script, real table heads, levels in words.
///
/// The page is in the spoken language; a name in another one is marked with its own.
public struct CoveragePage {
  let picture: CoveragePicture
  let names: Names
  let resilience: Resilience?
  let changes: [NetworkComparison.CellChange]?
  let figure: CoverageFigure?
  /// How the gaps of a report can be closed.
  let plan: (CoverageReport) -> ClosingPlan

  var words: Words { names.words }
  var report: CoverageReport { picture.report }

  /// - Parameters:
  ///   - resilience: What hangs on whom, where it is to be told in full.
  ///   - changes: What a what-if made of the cells.
  ///   - figure: What the same report looks like on a map; nil for a page without a picture.
  ///   - plan: How the gaps of a report can be closed; nil for the standard costs.
  public init(
    _ picture: CoveragePicture, in language: Language, resilience: Resilience? = nil,
    changes: [NetworkComparison.CellChange]? = nil, figure: CoverageFigure? = nil,
    plan: ((CoverageReport) -> ClosingPlan)? = nil
  ) {
    self.picture = picture
    names = Names(picture.report, Words(language))
    self.resilience = resilience
    self.changes = changes
    self.figure = figure
    self.plan =
      plan ?? { ClosingPlan(for: $0, picture.networks, nodeLimit: CoveragePage.nodeLimit) }
  }

  /// A county has few gaps: the search ends long before. A page of the whole country must not wait.
  private static let nodeLimit = 20_000

  /// The whole page.
  public var html: String {
    let head: [HTML] = [
      .void("meta", [("charset", "utf-8")]),
      .void("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")]),
      .element("title", text: title), .style(Self.style),
    ]
    let isOne = report.regions.count == 1
    var parts: [HTML] = [
      .element("h1", text: title), .element("p", [("class", "basis")], text: basis),
    ]
    if !isOne { parts.append(overview) }
    for region in report.regions {
      parts.append(CountySection(region.id, of: self, isOnly: isOne).html)
    }
    let page = HTML.block(
      "html", [("lang", words.language.spoken.rawValue)],
      of: [.block("head", of: head), .block("body", of: [.block("main", of: parts)])])
    return "<!DOCTYPE html>\n\(page.written)\n"
  }

  /// The one county of the page, without the page around it.
  var county: HTML {
    .lines(
      [
        .element("h3", text: title), .element("p", [("class", "basis")], text: basis),
      ] + report.regions.map { CountySection($0.id, of: self, isOnly: true).html })
  }

  private var title: String {
    let place =
      if report.regions.count == 1 {
        names(report.regions[0].id)
      } else if report.maps.count == 1 {
        report.maps[0].title.text(in: words.language)
      } else {
        ""
      }
    return place.isEmpty ? words(.pageTitle) : "\(place). \(words(.pageTitle))"
  }

  private var basis: String {
    let isDraft = picture.networks.contains { $0.contents.status == .draft }
    let titles =
      report.maps.count < 2 && report.regions.count != 1
      ? [] : [speaking.map { $0.title.text(in: words.language) }.joined(separator: "; ") + "."]
    return (titles + report.basis(words) + (isDraft ? [words(.pageDraft)] : [])).joined(
      separator: " ")
  }

  /// The maps that speak of the county, or all of them.
  private var speaking: [CoverageReport.Map] {
    guard report.regions.count == 1 else { return report.maps }
    return zip(report.maps, picture.networks).filter { $1[report.regions[0].id] != nil }.map {
      $0.0
    }
  }

  private static let style: StaticString = """
    :root { color-scheme: light; }
    body { font: 1rem/1.45 "DejaVu Sans", Verdana, sans-serif; margin: 1.5rem auto; padding: 0 1rem;
      max-width: 62rem; color: #1a2432; background: #fff; }
    h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.3rem; } h3 { font-size: 1.05rem; }
    h1, h2, h3 { break-after: avoid; margin: 1.2em 0 .4em; }
    p, li { overflow-wrap: break-word; }
    .basis { color: #47525f; font-size: .9em; }
    div.wide { overflow-x: auto; }
    table { border-collapse: collapse; margin: .5rem 0 1.2rem; width: 100%; }
    caption { text-align: left; font-weight: bold; padding-bottom: .4rem; }
    th, td { border: 1px solid #5b6878; padding: .25rem .4rem; text-align: left;
      vertical-align: top; font-size: .85rem; overflow-wrap: break-word; hyphens: auto; }
    thead th { background: #eef1f5; }
    .needs, .balance { table-layout: fixed; }
    .needs th:nth-child(1) { width: 27%; } .needs th:nth-child(2) { width: 15%; }
    .needs th:nth-child(4) { width: 22%; }
    .matrix { width: auto; }
    .matrix td { text-align: center; white-space: nowrap; }
    .matrix th[scope=row] { min-width: 9rem; overflow-wrap: normal; }
    td.none, td.ended { background: #fbe9e7; font-weight: bold; }
    td.unknown { background: #e9eef6; }
    td.planned, td.partial { background: #fff6dd; }
    td.unmapped { color: #5b6878; }
    td.number { text-align: right; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    figure { margin: 1rem calc(50% - min(50vw - 1.5rem, 48rem)) 1.4rem; overflow-x: auto; }
    figure svg { display: block; width: 100%; height: auto; min-width: 40rem; }
    figcaption { color: #47525f; font-size: .9em; margin-top: .5rem; }
    pre { white-space: pre-wrap; font-size: .8rem; }
    a { color: #0a4d8c; overflow-wrap: anywhere; }
    @media print {
      @page { size: A4; margin: 14mm 12mm; }
      @page wide { size: A4 landscape; }
      figure { margin: 0; overflow: visible; break-before: page; break-inside: avoid;
        break-after: page; }
      figure.wide { page: wide; }
      figure svg { min-width: 0; max-height: 248mm; }
      figure.wide svg { max-height: 164mm; }
      body { margin: 0; padding: 0; max-width: none; font-size: 9pt; }
      h1 { font-size: 15pt; } h2 { font-size: 13pt; } h3 { font-size: 10.5pt; }
      th, td { font-size: 8pt; padding: .8mm 1.2mm; }
      .matrix th, .matrix td { font-size: 7.5pt; padding: .6mm .8mm; }
      .matrix th[scope=row] { min-width: 0; }
      div.wide { overflow: visible; }
      thead { display: table-header-group; }
      tr, li { break-inside: avoid; }
      section.county + section.county, section.overview + section.county { break-before: page; }
      a { color: inherit; text-decoration: none; }
    }
    """
}

extension CoveragePage {
  func table(_ kind: String, _ caption: String, _ heads: [HTML], _ rows: [HTML]) -> HTML {
    CoverageTable.scrolling(caption, heads, rows, kind: kind)
  }

  func columnHead(_ text: String) -> HTML { CoverageTable.head(text) }

  func rowHead(_ parts: [HTML]) -> HTML { .element("th", [("scope", "row")], of: parts) }

  /// A name in the wanted language, marked with its own where it has none.
  func name(_ text: LocalizedText) -> HTML {
    let shown = text.text(in: words.language)
    let own = text.languages.first { text[$0] == shown } ?? words.language.spoken
    return own == words.language.spoken
      ? .text(shown) : .element("span", [("lang", own.rawValue)], text: shown)
  }

  func name(_ id: Station.ID) -> HTML { names.name(id).map { name($0) } ?? .text(id.rawValue) }

  func name(_ id: Role.ID) -> HTML { names.name(id).map { name($0) } ?? .text(id.rawValue) }

  /// Code and name.
  func name(_ id: Line.ID) -> HTML {
    guard let line = report.lines.first(where: { $0.id == id }) else { return .text(id.rawValue) }
    return .joined([.text("\(line.code) "), name(line.name)], "")
  }

  func list(_ parts: [HTML]) -> HTML { .joined(parts, ", ") }

  /// A paragraph in which one piece stands in the place of the phrase's last value.
  func paragraph(_ phrase: Phrase, of values: [String] = [], _ piece: HTML) -> HTML {
    .element(
      "p", of: [.filled(words.fill(phrase, values + [HTML.place(0)]), [piece])])
  }
}
