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
