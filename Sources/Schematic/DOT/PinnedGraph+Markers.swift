/// How a marker's ring is drawn in each state. Solid is there; broken is not, or not for good.
private enum Ring {
  case solid
  /// Broken into strokes of about this length, with gaps of this length.
  case broken(dash: Double, gap: Double)
}

extension LineMap.State {
  fileprivate var ring: Ring {
    switch self {
    case .active, .ended: .solid
    case .pilot: .broken(dash: 8, gap: 1.8)
    case .planned, .missing: .broken(dash: 3.2, gap: 2)
    case .inquiry, .unknown: .broken(dash: 1.6, gap: 1.8)
    }
  }

  fileprivate var ink: Color {
    switch self {
    case .active, .pilot, .planned, .inquiry: .ink
    case .ended, .unknown: Color(red: 0x8a, green: 0x90, blue: 0x99)
    case .missing: .alarm
    }
  }
}

extension Drawing.Marker {
  /// The radius of the light within the ring.
  fileprivate var core: Double { radius > ring ? radius - ring : 0 }

  /// Of its ring.
  fileprivate var ink: Color { toned(state.ink) }

  /// Light where the marker lies back.
  fileprivate func toned(_ color: Color) -> Color {
    emphasis == .faded ? color.fadedMarker : color
  }
}

extension PinnedGraph {
  /// Terminus ticks, the ring and its light core.
  mutating func add(
    _ marker: Drawing.Marker, as role: Role, halo: Role,
    haloWidth: Double = Drawing.Marker.haloWidth
  ) {
    let ink = marker.ink
    let light = marker.emphasis == .marked ? Color.highlight : .white
    if marker.emphasis == .marked {
      for spine in marker.spines {
        addCapsule(spine, radius: marker.radius + haloWidth, color: light, as: halo)
      }
    }
    for tick in marker.ticks {
      let path = Path(through: [tick.from, tick.to])
      let color = marker.toned(tick.color.edge ?? tick.color)
      add(.stroke([path], width: tick.width, color: color), as: role)
    }
    let core = marker.core
    for spine in marker.spines {
      switch marker.state.ring {
      case .solid:
        addCapsule(spine, radius: marker.radius, color: ink, as: role)
        addCapsule(spine, radius: core, color: light, as: role)
      case .broken(let dash, let gap):
        // A light edge keeps the broken ring apart from its line.
        addCapsule(spine, radius: marker.radius + 1, color: light, as: role)
        let outline = Path(capsuleAround: spine, radius: marker.radius - marker.ring / 2)
        let share = outline.length / (dash + gap)
        let dashes =
          share < 1e4 ? outline.dashes(count: max(2, Int(share.rounded())), gap: gap) : [outline]
        add(.stroke(dashes, width: marker.ring, color: ink), as: role)
      }
    }
    addMark(marker, core: core, color: ink, as: role)
    if marker.state == .ended, let first = marker.spine.first, let last = marker.spine.last {
      let center = (first + last) * 0.5
      let reach = Point(x: marker.radius, y: -marker.radius) * 0.7
      let bar = Path(through: [center - reach, center + reach])
      add(.stroke([bar], width: marker.ring, color: ink), as: role)
    }
  }

  /// The bars between the capsules of a marker: like its ring in their edges, and slimmer, so that
  /// where one comes out from under a line it goes on and does not stop.
  mutating func addLinks(of marker: Drawing.Marker, as role: Role) {
    let links = marker.links
    guard !links.isEmpty else { return }
    let width = marker.radius
    add(.stroke(links, width: width, color: marker.ink), as: role)
    add(.stroke(links, width: max(0, width - 2 * marker.ring * 0.8), color: .white), as: role)
  }

  /// What kind of station it is: a dot, a bar or a small ring within the marker's own.
  private mutating func addMark(
    _ marker: Drawing.Marker, core: Double, color: Color, as role: Role
  ) {
    guard let first = marker.spine.first, let last = marker.spine.last else { return }
    let center = (first + last) * 0.5
    switch marker.mark {
    case .plain: break
    case .dot: add(.disc(center: center, radius: core * 0.5, fill: color), as: role)
    case .bar:
      let reach = Point(x: core * 0.85, y: 0)
      let bar = Path(through: [center - reach, center + reach])
      add(.stroke([bar], width: max(1, core * 0.6), color: color), as: role)
    case .ring:
      add(.disc(center: center, radius: core * 0.8, fill: color), as: role)
      let light = marker.emphasis == .marked ? Color.highlight : .white
      add(.disc(center: center, radius: core * 0.4, fill: light), as: role)
    }
  }

  /// A capsule as discs joined by thick strokes: the one way that is the same at every angle and
  /// in every format, as Graphviz turns no shapes and rounds no ends.
  mutating func addCapsule(
    _ spine: [Point], radius: Double, color: Color, as role: Role
  ) {
    guard radius != 0 else { return }
    // Graphviz rounds a disc's diameter to whole points; the stroke must be as wide.
    let radius =
      (0...PinnedGraph.limit).contains(radius) ? max(1, (radius * 2).rounded()) / 2 : radius
    var placed: [Point] = []
    for point in spine where placed.last.map({ $0.distance(to: point) > 0.01 }) ?? true {
      add(.disc(center: point, radius: radius, fill: color), as: role)
      placed.append(point)
    }
    if placed.count > 1 {
      let bars = zip(placed, placed.dropFirst()).map { Path(through: [$0, $1]) }
      add(.stroke(bars, width: radius * 2, color: color), as: role)
    }
  }
}
