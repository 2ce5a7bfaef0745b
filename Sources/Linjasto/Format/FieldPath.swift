/// The way from the top of a map to one of its values, such as `stations[3].lines[0]`.
struct FieldPath: Hashable, Sendable, CustomStringConvertible {
  enum Step: Hashable, Sendable {
    case key(String)
    case item(Int)
  }

  var steps: [Step] = []

  func key(_ key: String) -> FieldPath { FieldPath(steps: steps + [.key(key)]) }
  func item(_ index: Int) -> FieldPath { FieldPath(steps: steps + [.item(index)]) }

  var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .item(let index): text += "[\(index)]"
      }
    }
    return text
  }
}

extension SourceNode {
  /// The value at the end of `path`, or the last one on the way that there is.
  func node(at path: FieldPath) -> SourceNode {
    var node = self
    for step in path.steps {
      switch step {
      case .key(let key):
        guard let next = node[key] else { return node }
        node = next
      case .item(let index):
        guard node.items.indices.contains(index) else { return node }
        node = node.items[index]
      }
    }
    return node
  }
}
