internal import Linjasto

extension Provenance {
  /// The places of the values below `root`, as they stand in `file`.
  init(of root: SourceNode, in file: SourceFile) {
    self.init { path, detail in
      let node = root.node(at: path)
      switch detail {
      case .full: return Diagnostic.Location(file, at: node.mark, text: node.plainText)
      case .brief:
        return Diagnostic.Location(
          path: file.path, line: node.mark.line, column: node.mark.column, length: 1, excerpt: "")
      }
    }
  }
}
