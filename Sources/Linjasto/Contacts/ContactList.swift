/// How a county reaches its experts: the office channel of each station. It lies beside a map and is
/// for staff only: no map, picture or public page holds it, and it names no person either.
public struct ContactList: Equatable, Sendable {
  /// How one station is reached.
  public struct Contact: Equatable, Sendable {
    /// As the map calls it.
    public var station: Station.ID
    /// The office's number, mailbox or form; nil when not stated, as all that follows.
    public var channel: LocalizedText?
    /// How to ask, and with what at hand.
    public var how: LocalizedText?
    /// When somebody answers.
    public var hours: LocalizedText?
    /// How soon one gets an answer.
    public var answer: LocalizedText?
    /// When somebody last made sure of it.
    public var verified: Day?

    public init(_ station: Station.ID) { self.station = station }
  }

  /// In the order of the file; each station once.
  public var contacts: [Contact] = []

  /// Nobody's.
  public init() {}

  /// Nil where the list does not have the station.
  public subscript(id: Station.ID) -> Contact? { contacts.first { $0.station == id } }

  public var isEmpty: Bool { contacts.isEmpty }
}
