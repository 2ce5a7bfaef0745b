public import ArgumentParser
public import Linjasto

extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Language: ExpressibleByArgument {}
