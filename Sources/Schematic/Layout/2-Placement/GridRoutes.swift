/// The routes of few legs between two grid points that make no detour.
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
}
