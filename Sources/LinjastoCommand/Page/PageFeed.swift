internal import Linjasto
internal import LinjastoFormat

/// What the engine of a page is given: the maps as JSON, and in a page for the staff how stations are
/// reached.
struct PageFeed {
  let networks: [Network]
  let contacts: ContactList
  let edition: String

  /// JSON in which nothing can end the script element that holds it.
  var json: String {
    let maps = networks.map { NetworkPrinter.json($0) }.joined(separator: ",")
    return "{\"edition\":\"\(edition)\",\n\"maps\":[\(maps)]}\n".replacing("<", with: "\\u003c")
  }
}
