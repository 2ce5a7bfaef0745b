public import ArgumentParser
public import Linjasto
public import LinjastoFormat

extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Language: ExpressibleByArgument {}
extension JourneyRequest.Shape: ExpressibleByArgument {}
extension JSONSchema.Document: ExpressibleByArgument {}

extension Station.Mode: ExpressibleByArgument {}

extension Age: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension MapOverlay: ExpressibleByArgument {}

/// A language that the sheets' own texts are written in.
enum SheetLanguage: String, ExpressibleByArgument, CaseIterable {
  case fi, sv, en

  var language: Language {
    switch self {
    case .fi: .finnish
    case .sv: .swedish
    case .en: .english
    }
  }
}
