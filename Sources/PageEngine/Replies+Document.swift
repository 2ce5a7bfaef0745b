internal import Linjasto
internal import LinjastoPages

extension Question {
  /// The texts of the page in the reader's language, as the file has them in one.
  mutating func document() throws(Problem) -> Reply {
    let (feed, networks) = (Engine.feed, try networks())
    let document = PageDocument(
      of: networks, Reading(day: feed.day), in: reader, edition: feed.edition,
      withheld: feed.withheld, contacts: feed.contacts.isEmpty ? nil : feed.contacts)
    let views = feed.views.map { PageView.Kind($0) }
    func text(_ key: String, _ text: String) -> JSON.Member { .init(key, .string(text)) }
    return Reply(
      text("title", document.title), text("skip", document.skip), text("map", document.map),
      text("header", document.header), text("legend", document.legend),
      text("twin", document.twin), text("foot", document.foot),
      text("chrome", document.chrome(views)),
      .init(
        "captions", .object(zip(feed.views, views).map { text($0, document.caption(of: $1)) })),
      .init("names", .object(document.names.map { text($0.id, $0.name) })))
  }
}

extension Question {
  /// The guide to the format, for who writes a map.
  mutating func guide() -> Reply { Reply(.init("html", .string(FormatGuidePage.html(in: reader)))) }
}

extension PageView.Kind {
  fileprivate init(_ name: String) {
    self =
      switch name {
      case "free": .free
      case "area": .area
      case "region": .region
      default: .map(name)
      }
  }
}
