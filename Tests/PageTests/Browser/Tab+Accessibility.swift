import Foundation

/// What assistive technology is given.
extension Tab {
  /// The page as its accessibility tree, one node a line: role, name, value, description, states.
  ///
  /// - Parameter selector: The element to begin at.
  func accessibility(of selector: String = "html") throws -> AccessibleNode {
    let document = try ask("DOM.getDocument", ["depth": 0])["root"] as? [String: Any]
    let found = try ask(
      "DOM.querySelector", ["nodeId": document?["nodeId"] ?? 0, "selector": selector])
    let described = try ask("DOM.describeNode", ["nodeId": found["nodeId"] ?? 0])
    let number = (described["node"] as? [String: Any])?["backendNodeId"] as? Int
    let nodes = try ask("Accessibility.getFullAXTree")["nodes"] as? [[String: Any]] ?? []
    let byID = Dictionary(
      nodes.map { ($0["nodeId"] as? String ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    let root = nodes.first { $0["backendDOMNodeId"] as? Int == number } ?? nodes.first ?? [:]
    return AccessibleNode(root, in: byID)
  }
}

/// A node of the accessibility tree, and what is below it.
struct AccessibleNode {
  let role: String
  let name: String
  let value: String
  let description: String
  /// Such as `checked=true`, in the browser's order.
  let states: [String]
  let isIgnored: Bool
  let children: [AccessibleNode]

  init(_ node: [String: Any], in nodes: [String: [String: Any]]) {
    func text(_ key: String) -> String {
      "\((node[key] as? [String: Any])?["value"] ?? "")"
    }
    role = text("role")
    name = text("name")
    value = text("value")
    description = text("description")
    states = (node["properties"] as? [[String: Any]] ?? []).compactMap { property in
      guard let name = property["name"] as? String, AccessibleNode.told.contains(name) else {
        return nil
      }
      let told = property["value"] as? [String: Any]
      let value = told?["value"] ?? ""
      let isBoolean = (told?["type"] as? String)?.hasPrefix("boolean") ?? false
      let state = "\(name)=\(isBoolean ? "\(value as? Bool ?? false)" : "\(value)")"
      return state == "invalid=false" ? nil : state
    }
    isIgnored = node["ignored"] as? Bool ?? false
    children = (node["childIds"] as? [String] ?? []).compactMap { nodes[$0] }
      .map { AccessibleNode($0, in: nodes) }
  }

  private static let told: Set = [
    "checked", "pressed", "expanded", "selected", "disabled", "required", "invalid", "level",
    "current", "live", "modal",
  ]

  /// All nodes that are told, from here on in reading order.
  var all: [AccessibleNode] { (isIgnored ? [] : [self]) + children.flatMap(\.all) }

  func all(_ role: String) -> [AccessibleNode] { all.filter { $0.role == role } }

  /// One node a line, without those that add nothing to the node above them.
  var text: String { lines(indent: "", under: "").joined(separator: "\n") + "\n" }

  private func lines(indent: String, under above: String) -> [String] {
    if ["InlineTextBox", "ListMarker"].contains(role) { return [] }
    if role == "StaticText" {
      let words = name.trimmingCharacters(in: .whitespacesAndNewlines)
      return words.isEmpty || words == above ? [] : [indent + words]
    }
    let isSilent = isIgnored || (["none", "generic"].contains(role) && name.isEmpty)
    if isSilent { return children.flatMap { $0.lines(indent: indent, under: above) } }
    let parts = [role, name.isEmpty ? "" : "“\(name)”", value.isEmpty ? "" : "= \(value)"]
    let line = (parts + [description.isEmpty ? "" : "(\(description))"] + states)
      .filter { !$0.isEmpty }.joined(separator: " ")
    return [indent + line] + children.flatMap { $0.lines(indent: indent + "  ", under: name) }
  }
}
