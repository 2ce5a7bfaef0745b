import ArgumentParser

@main
struct LinjastoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "linjasto",
    abstract: "Expert networks as metro maps: draw them, ask them for a route, find their gaps.")
}
