internal import Linjasto
internal import Schematic

extension Color {
  init(_ color: Line.Color) { self.init(red: color.red, green: color.green, blue: color.blue) }
}

extension LineMap.Dash {
  init(_ dash: Line.Dash) {
    switch dash {
    case .solid: self = .solid
    case .dashed: self = .dashed
    case .dotted: self = .dotted
    }
  }
}

extension LineMap.Mark {
  /// Nothing for one who is asked in person, a mark for each kind of body.
  init(_ kind: Station.Kind) {
    switch kind {
    case .role, .coordinator, .liaison, .researcher: self = .plain
    case .unit: self = .dot
    case .team: self = .bar
    case .network, .project: self = .ring
    }
  }
}
