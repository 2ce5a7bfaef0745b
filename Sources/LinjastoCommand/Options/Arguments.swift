public import ArgumentParser
public import Linjasto
public import LinjastoExchange
public import LinjastoFormat
public import LinjastoMaps
public import LinjastoPages

extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Banding: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension JourneyRequest.Shape: ExpressibleByArgument {}
extension JSONSchema.Document: ExpressibleByArgument {}
extension RecordForm.Kind: ExpressibleByArgument {}

extension Station.Mode: ExpressibleByArgument {}
extension Station.Fee: ExpressibleByArgument {}

extension Age: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension MapOverlay: ExpressibleByArgument {}

extension PageDocument.Edition: EnumerableFlag {
  public static func help(for value: PageDocument.Edition) -> ArgumentHelp? {
    switch value {
    case .public: "For everybody."
    case .staff: "For the staff: with experts who are not shown to the public."
    }
  }
}
