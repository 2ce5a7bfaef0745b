public import ArgumentParser
public import Linjasto
public import LinjastoFormat
public import LinjastoMaps

extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Banding: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension JourneyRequest.Shape: ExpressibleByArgument {}
extension JSONSchema.Document: ExpressibleByArgument {}

extension Station.Mode: ExpressibleByArgument {}
extension Station.Fee: ExpressibleByArgument {}

extension Age: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension MapOverlay: ExpressibleByArgument {}
