public import Linjasto
internal import LinjastoText

/// A page of one or several maps in one language: the drawn map and its text twin side by side.
///
/// ```swift
/// let page = PageDocument(of: [network], Reading(day: today), in: .finnish)
/// let file = page.html(views: [PageView(.free, svg: svg)], policy: policy, styles: [sheet, page.rules])
/// ```
///
/// Every part is HTML that is well formed whatever the maps say. The frame is in a spoken language; a
/// text in another one is marked with its own.
public struct PageDocument: Sendable {
  /// Whom a page is for.
  public enum Edition: String, Hashable, Sendable, CaseIterable {
    case `public`, staff
  }

  /// The one asked for, spoken or not.
  public let language: Language
  let writer: PageWriter

  var words: Words { writer.words }

  /// - Parameters:
  ///   - networks: As they were read. A page for everybody is given what
  ///     ``Linjasto/Network/publicEdition`` gives: nothing is left out here.
  ///   - withheld: How many stations it leaves out; told on the page.
  ///   - contacts: Shown on a page for staff only.
  /// - Precondition: there is a network.
  /// - Complexity: linear in stations × regions × lines that each stands on.
  public init(
    of networks: [Network], _ reading: Reading, in language: Language,
    edition: Edition = .public, withheld: Int = 0, contacts: ContactList? = nil
  ) {
    precondition(!networks.isEmpty, "a page needs a map")
    self.language = language
    writer = PageWriter(
      PageMaps(networks, reading), reading, language, edition, withheld: withheld, contacts)
  }

  /// Of the one map, or of all together. Plain text.
  public var title: String {
    let networks = writer.maps.networks
    return networks.count == 1
      ? networks[0].title.text(in: language, fallback: networks[0].defaultLanguage)
      : words(.pageManyMaps)
  }

  /// What leads past the map to the text. Plain text.
  public var skip: String { words(.pageSkip) }

  /// Over the pictures. Plain text.
  public var map: String { words(.pageMap) }

  /// Under a picture. Plain text.
  public func caption(of view: PageView.Kind) -> String {
    switch view {
    case .free: words(.pageViewFree)
    case .area: words(.pageViewArea)
    case .region: words(.pageViewRegion)
    case .map(let id):
      writer.maps.networks.first { $0.id == id }.map {
        $0.title.text(in: language, fallback: $0.defaultLanguage)
      } ?? id
    }
  }

  /// What is inside `header`.
  public var header: String { writer.header(title).written }

  /// What is inside the box beside the pictures: the lines and the key.
  public var legend: String { writer.legend.written }

  /// What is inside the text twin.
  public var twin: String { writer.twin.written }

  /// What is inside `footer`.
  public var foot: String { writer.foot.written }

  /// What is inside the template for people with script: toolbar, panels and the card.
  ///
  /// - Parameter views: Those that the page has.
  public func chrome(_ views: [PageView.Kind]) -> String { Chrome(self, views).html.written }

  /// The colors of the lines, a rule each.
  public var rules: String { LineColors(writer.maps.lines.map { $0.first }).rules }

  /// What stations, lines and regions are called, by the ids that links lead to: `station/marak`.
  public var names: [(id: String, name: String)] {
    func name(_ text: LocalizedText, _ map: Int) -> String {
      text.text(in: language, fallback: writer.maps.networks[map].defaultLanguage)
    }
    let maps = writer.maps
    return maps.stations.map { ("station/\($0.id)", name($0.first.name, $0.map)) }
      + maps.lines.map { ("line/\($0.id)", "\($0.first.code) \(name($0.first.name, $0.map))") }
      + maps.regions.map { ("region/\($0.id)", name($0.first.name, $0.map)) }
  }

  /// The stations in the order in which the text tells of them, line by line.
  public var order: [Station.ID] {
    let maps = writer.maps
    let onLines = maps.lines.flatMap { maps.onLine[$0.id] ?? [] }.map { maps.stations[$0].id }
    return (onLines + maps.stations.map { $0.id }).firstOccurrences
  }
}
