public import Schematic

extension Drawing {
  /// The drawing as a PDF page of its own size.
  public func pdf() throws(GraphvizError) -> [UInt8] {
    try Engine.render(pinned, as: "pdf")
  }

  /// The drawing as a picture of 96 dots an inch.
  public func png() throws(GraphvizError) -> [UInt8] {
    try Engine.render(pinned, as: "png")
  }
}
