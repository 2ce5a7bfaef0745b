/// Even spacing along a route.
enum ChainSpacing {
  /// Cuts a polyline into `count` pieces of equal length; each keeps the corners inside it.
  static func split(_ corners: [Point], into count: Int) -> [[Point]] {
    guard count > 1 else { return [corners] }
    let lengths = zip(corners, corners.dropFirst()).map { $0.distance(to: $1) }
    let step = lengths.reduce(0, +) / Double(count)
    var pieces: [[Point]] = []
    var piece = [corners[0]]
    var leg = 0
    var walked = 0.0
    for cut in 1..<count {
      let target = step * Double(cut)
      while leg < lengths.count - 1, walked + lengths[leg] <= target + 1e-9 {
        walked += lengths[leg]
        leg += 1
        if piece[piece.count - 1].distance(to: corners[leg]) > 1e-9 { piece.append(corners[leg]) }
      }
      let at = corners[leg] + (corners[leg + 1] - corners[leg]) * ((target - walked) / lengths[leg])
      if piece[piece.count - 1].distance(to: at) > 1e-9 { piece.append(at) }
      pieces.append(piece)
      piece = [at]
    }
    for corner in corners[(leg + 1)...] where piece[piece.count - 1].distance(to: corner) > 1e-9 {
      piece.append(corner)
    }
    pieces.append(piece)
    return pieces
  }
}
