package import Linjasto

extension SourceNode {
  /// The value at the end of `path`, or the last one on the way that there is.
  package func node(at path: FieldPath) -> SourceNode {
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
