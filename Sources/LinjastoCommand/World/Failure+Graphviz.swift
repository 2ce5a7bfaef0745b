internal import Graphviz
internal import Linjasto
internal import LinjastoText

extension Failure {
  /// Why Graphviz did not draw, and what mends it.
  init(_ error: GraphvizError) {
    switch error {
    case .unregistered: self.init(.pluginsUnregistered)
    case .withoutPlugin(let name): self.init(.noPlugin, "\(name)")
    case .withoutFonts: self.init(.noFonts)
    default: self.init(.drawingFailed, "\(error)")
    }
  }
}
