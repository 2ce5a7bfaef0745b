package import Linjasto
internal import LinjastoMaps
internal import LinjastoText
internal import Schematic

/// Saved JSON of the Finnish Service Catalogue (PTV, open interface v11) → the beginning of a map:
/// organizations, and a station for each service and for each channel that belongs to no service.
///
/// No way to contact anybody is taken, and no description, as they may name persons. Lines are the
/// map's own: stations come without, and the terms that PTV has for them become open questions.
package enum PTVReader {
  /// The draft, if the text holds anything of PTV, and every problem found, each at its place.
  ///
  /// - Parameters:
  ///   - id: of the map to be.
  ///   - title: of the map to be.
  ///   - language: that of names of which PTV does not say it.
  package static func read(
    _ file: SourceFile, id: String, title: String, in language: Language
  ) -> Diagnosed<Imported<NetworkDraft>> {
    var source = JSONSource(file)
    guard let root = source.parse() else { return source.problems.diagnosed(nil) }
    var reading = PTVReading(source: source, language: language)
    let items = reading.items(of: root)
    guard !items.isEmpty else {
      source.report(.wrongFormat, Saying(.isNoCatalogue), help: Saying(.catalogueHolds), at: [])
      return source.problems.diagnosed(nil)
    }
    reading.read(items)
    return reading.source.problems.inOrder().diagnosed(
      Imported(reading.draft(id: id, title: title), leftOut: reading.leftOut))
  }
}

/// A record of PTV and where it stands.
struct PTVItem {
  enum Kind { case service, channel, organization }

  let kind: Kind
  let json: JSON
  let path: JSONSource.Path

  /// Nil for what is none of the three.
  init?(_ json: JSON, at path: JSONSource.Path) {
    switch json {
    case _ where json["serviceNames"] != nil: kind = .service
    case _ where json["serviceChannelNames"] != nil: kind = .channel
    case _ where json["organizationNames"] != nil: kind = .organization
    default: return nil
    }
    self.json = json
    self.path = path
  }
}

extension PTVReading {
  /// The records of a single one, of a list, or of a page of a list.
  mutating func items(of root: JSON) -> [PTVItem] {
    if let list = root.array { return items(list, at: []) }
    if let list = root["itemList"]?.array { return items(list, at: ["itemList"]) }
    return PTVItem(root, at: []).map { [$0] } ?? []
  }

  private mutating func items(_ list: [JSON], at path: JSONSource.Path) -> [PTVItem] {
    list.enumerated().compactMap { index, json in
      guard let item = PTVItem(json, at: path + [.item(index)]) else {
        others += 1
        return nil
      }
      return item
    }
  }
}
