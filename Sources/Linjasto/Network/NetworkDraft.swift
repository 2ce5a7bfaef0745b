/// Declarations that are to become a network: what a file, a table or a program says, not yet known
/// to be sound.
///
/// Every way to a ``Network`` leads through here: fill a draft, then ask it for its ``network()``.
@dynamicMemberLookup
public struct NetworkDraft: Sendable {
  public var contents: Network.Contents
  /// Where the declarations stand, if they were read from a text.
  var origin: Origin?

  /// The text of a draft and its values, by which problems are placed.
  struct Origin: Sendable {
    let file: SourceFile
    let root: SourceNode
  }

  public init(_ contents: Network.Contents) { self.contents = contents }

  public init(id: String, title: LocalizedText) {
    self.init(Network.Contents(id: id, title: title))
  }

  public subscript<Value>(dynamicMember path: WritableKeyPath<Network.Contents, Value>) -> Value {
    get { contents[keyPath: path] }
    set { contents[keyPath: path] = newValue }
  }

  /// The network, if the declarations are sound, and everything to say about them.
  public func network() -> Diagnosed<Network> { network(looking: true) }

  /// - Parameter looking: Whether to warn, too; a draft with stand-ins has warnings of its own.
  func network(looking: Bool) -> Diagnosed<Network> {
    var door = Door(self)
    door.check()
    guard !door.diagnostics.contains(where: { $0.severity == .error }) else {
      return Diagnosed(nil, door.diagnostics)
    }
    let network = Network(sound: door.contents)
    if looking { door.look(at: network) }
    return Diagnosed(network, door.diagnostics)
  }
}
