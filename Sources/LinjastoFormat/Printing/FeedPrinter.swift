public import Linjasto

/// What the engine of a page is given: a JSON document that its door `load` reads.
///
/// It holds the maps as ``NetworkPrinter`` prints them, and what belongs to the page.
public struct FeedPrinter {
  let networks: [Network]
  let edition: String
  let day: Day?
  /// How many stations are for the staff alone and not in the maps.
  let withheld: Int
  /// What the page calls its pictures, in their order.
  let views: [String]
  let contacts: ContactList

  /// - Parameters:
  ///   - edition: Whom the page is for, `public` or `staff`.
  ///   - day: Of which it tells; nil for no day.
  ///   - contacts: For a page for the staff alone.
  public init(
    _ networks: [Network], for edition: String, on day: Day?, withheld: Int = 0, views: [String],
    contacts: ContactList = ContactList()
  ) {
    self.networks = networks
    self.edition = edition
    self.day = day
    self.withheld = withheld
    self.views = views
    self.contacts = contacts
  }

  /// With line breaks, but without indentation, which is a quarter of it; ends with a line break.
  public var json: String {
    var entries: [Value.Entry] = [.init("edition", .text(edition))]
    if let day { entries.append(.init("day", day.written)) }
    if withheld > 0 { entries.append(.init("withheld", withheld.written)) }
    entries.append(.init("views", views.written))
    entries.append(.init("maps", .list(networks.map { $0.contents.written })))
    if !contacts.isEmpty { entries.append(.init("contacts", contacts.contacts.written)) }
    return JSONPrinter().text(.record(entries))
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in String(line.drop { $0 == " " }) }.joined(separator: "\n")
  }
}
