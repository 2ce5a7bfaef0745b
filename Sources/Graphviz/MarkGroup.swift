internal import Schematic

/// What stands in one `<g>` of an SVG.
enum MarkGroup: Equatable {
  case background
  case ornaments(String)
  case line(Int), station(Int), label(Int), code(Int), halo(Int), link(Int)

  init(_ role: PinnedGraph.Role) {
    switch role {
    case .background: self = .background
    case .ornament(let name): self = .ornaments(name)
    case .casing(let index), .track(let index), .cuts(let index): self = .line(index)
    case .halo(let index): self = .halo(index)
    case .link(let index): self = .link(index)
    case .marker(let index): self = .station(index)
    case .label(let index): self = .label(index)
    case .code(let index): self = .code(index)
    }
  }
}

extension LineMap.Emphasis {
  /// The classes of what is drawn so: its kind, and how it stands out or lies back.
  func classes(_ kind: String) -> String { self == .normal ? kind : "\(kind) \(rawValue)" }
}

extension Drawing.Marker {
  /// What state it is in, and whether lines meet there.
  var classes: String {
    emphasis.classes("station \(state.rawValue)" + (isInterchange ? " interchange" : ""))
  }
}
