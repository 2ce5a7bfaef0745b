import Foundation

/// Fingers on the screen.
extension Tab {
  /// Puts fingers down, moves each in steps to another place, and lifts them.
  func touch(_ ways: [(from: (x: Double, y: Double), to: (x: Double, y: Double))]) throws {
    let steps = 12.0
    func points(_ part: Double) -> [[String: Any]] {
      ways.enumerated().map { finger, way in
        [
          "x": way.from.x + (way.to.x - way.from.x) * part,
          "y": way.from.y + (way.to.y - way.from.y) * part, "id": finger,
        ]
      }
    }
    try ask("Emulation.setTouchEmulationEnabled", ["enabled": true, "maxTouchPoints": 5])
    try ask("Input.dispatchTouchEvent", ["type": "touchStart", "touchPoints": points(0)])
    for step in 1...Int(steps) {
      let places = points(Double(step) / steps)
      try ask("Input.dispatchTouchEvent", ["type": "touchMove", "touchPoints": places])
    }
    // Fingers that rest before they are lifted throw nothing.
    usleep(150_000)
    try ask("Input.dispatchTouchEvent", ["type": "touchEnd", "touchPoints": [] as [Any]])
    try run("await new Promise(done => setTimeout(done, 100))")
  }
}
