/// Declarations that are to become a network: what a file, a table or a program says, not yet known
/// to be sound.
///
/// Every way to a ``Network`` leads through here: fill a draft, then ask it for its ``network()``.
public struct NetworkDraft: Sendable {
  /// In any order and state; fill it field by field.
  public var contents: Network.Contents
  /// Where the declarations stand; nil for a draft that a program made.
  ///
  /// Who gives a checked provenance has compared every value with the format and looked for personal
  /// data: the door does not tell the same again.
  public var provenance: Provenance?

  /// - Parameter provenance: given by a reader that has checked every value against the format.
  public init(_ contents: Network.Contents, provenance: Provenance? = nil) {
    self.contents = contents
    self.provenance = provenance
  }

  /// An empty draft, to be filled by a program; the door will look at every value.
  public init(id: String, title: LocalizedText) {
    self.init(Network.Contents(id: id, title: title))
  }

  /// The network, if the declarations are sound, and everything to say about them.
  ///
  /// - Parameter today: what makes a day one that is to come; the library knows no clock.
  public func network(today: Day? = nil) -> Diagnosed<Network> {
    network(looking: true, today: today)
  }

  /// - Parameter looking: Whether to warn, too; a draft with stand-ins has warnings of its own.
  package func network(looking: Bool, today: Day?) -> Diagnosed<Network> {
    var door = Door(self, today: today)
    door.check()
    guard !door.problems.hasErrors else { return door.problems.diagnosed(nil) }
    let network = Network(sound: door.contents)
    if looking { door.look(at: network) }
    return door.problems.diagnosed(network)
  }
}
