import Foundation

/// What a page looks like, on the screen and on paper.
extension Tab {
  /// A rectangle of the page, from its top left corner, in CSS pixels.
  struct Area: Decodable, Equatable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
  }

  /// A PNG of an area, of the whole page by default.
  func picture(of area: Area? = nil) throws -> Data {
    var parameters: [String: Any] = ["format": "png", "captureBeyondViewport": true]
    let area =
      try area
      ?? evaluate(
        """
        (e => ({x: 0, y: 0, width: e.scrollWidth, height: e.scrollHeight}))
        (document.documentElement)
        """)
    parameters["clip"] = [
      "x": area.x, "y": area.y, "width": area.width, "height": area.height, "scale": 1,
    ]
    return try data("Page.captureScreenshot", parameters)
  }

  /// A PNG of what the window shows.
  func window() throws -> Data { try data("Page.captureScreenshot", ["format": "png"]) }

  /// The page on paper, of a size in millimeters.
  func print(width: Double = 297, height: Double = 420) throws -> Data {
    try data(
      "Page.printToPDF",
      [
        "paperWidth": width / 25.4, "paperHeight": height / 25.4, "printBackground": true,
        "generateTaggedPDF": true, "preferCSSPageSize": false,
      ])
  }

  private func data(_ method: String, _ parameters: [String: Any]) throws -> Data {
    let reply = try ask(method, parameters)
    guard let text = reply["data"] as? String, let data = Data(base64Encoded: text) else {
      throw BrowserFailure("\(method): no picture")
    }
    return data
  }
}
