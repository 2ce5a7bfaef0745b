/// The routes of few legs between two grid points.
enum GridRoutes {
  /// The straight route, and those of two and three legs that make no detour.
  static func short(_ dx: Int, _ dy: Int, _ body: (GridRoute) -> Void) {
    let width = abs(dx)
    let height = abs(dy)
    let diagonal = min(width, height)
    let straight = max(width, height) - diagonal
    let slant = Octant.of(dx: dx.signum(), dy: dy.signum())
    let axis =
      width >= height ? Octant.of(dx: dx.signum(), dy: 0) : Octant.of(dx: 0, dy: dy.signum())
    if diagonal == 0 || straight == 0 {
      let length = max(diagonal, straight)
      if length > 0 { body(GridRoute((diagonal == 0 ? axis : slant, length))) }
      return
    }
    body(GridRoute((slant, diagonal), (axis, straight)))
    body(GridRoute((axis, straight), (slant, diagonal)))
    let stepStraight = max(1, straight / 6)
    for first in stride(from: 1, to: straight, by: stepStraight) {
      body(GridRoute((axis, first), (slant, diagonal), (axis, straight - first)))
    }
    let stepDiagonal = max(1, diagonal / 6)
    for first in stride(from: 1, to: diagonal, by: stepDiagonal) {
      body(GridRoute((slant, first), (axis, straight), (slant, diagonal - first)))
    }
    body(
      GridRoute(
        (Octant.of(dx: dx.signum(), dy: 0), width), (Octant.of(dx: 0, dy: dy.signum()), height)))
    body(
      GridRoute(
        (Octant.of(dx: 0, dy: dy.signum()), height), (Octant.of(dx: dx.signum(), dy: 0), width)))
  }

  /// Longer ways round: two legs at any angle, and a first leg aside before two others.
  static func detours(_ dx: Int, _ dy: Int, _ body: (GridRoute) -> Void) {
    twoLegs(dx, dy, after: .empty, body)
    for octant in 0..<8 {
      for length in 1...3 {
        let restX = dx &- Octant.dx(octant) &* length
        let restY = dy &- Octant.dy(octant) &* length
        if restX != 0 || restY != 0 {
          twoLegs(restX, restY, after: GridRoute((octant, length)), body)
        }
      }
    }
  }

  /// Every way of exactly two legs, or of one, behind a first leg that it neither goes on nor
  /// turns back on.
  private static func twoLegs(
    _ dx: Int, _ dy: Int, after lead: GridRoute, _ body: (GridRoute) -> Void
  ) {
    for a in 0..<8 {
      if lead.legCount > 0 && (a &- lead.first) & 3 == 0 { continue }
      let ax = Octant.dx(a)
      let ay = Octant.dy(a)
      let across = ax &* dy &- ay &* dx
      for b in 0..<8 where (a &- b) & 3 != 0 {
        // Cramer's rule; the determinant is ±1 or, between two diagonals, ±2.
        let det = ax &* Octant.dy(b) &- ay &* Octant.dx(b)
        let along = dx &* Octant.dy(b) &- dy &* Octant.dx(b)
        var first = det < 0 ? 0 &- along : along
        var second = det < 0 ? 0 &- across : across
        if det & 1 == 0 {
          if (first | second) & 1 == 1 { continue }
          first >>= 1
          second >>= 1
        }
        if first <= 0 || second < 0 || second == 0 && b != (a &+ 1) & 7 { continue }
        var route = lead
        route.append(a, first)
        if second > 0 { route.append(b, second) }
        body(route)
      }
    }
  }
}
