/// Where the parts of a file are that a part speaks of. What lies outside of the file is left out.
final class Relationships: PartHandler {
  struct Target {
    /// The last word of the type's address, such as `worksheet`.
    let type: String
    let target: String
  }

  private(set) var byID: [String: Target] = [:]
  var refusal: WorkbookRefusal? { nil }

  func start(_ element: String, _ attributes: [String: String]) {
    guard element == "Relationship", attributes["TargetMode"] != "External",
      let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"]
    else { return }
    let word = type.split(separator: "/").last.map(String.init) ?? ""
    byID[id] = Target(type: word, target: target)
  }

  /// Of those of a type the one with the first id.
  func target(of type: String) -> String? {
    byID.filter { $0.value.type == type }.min { $0.key < $1.key }?.value.target
  }
}
