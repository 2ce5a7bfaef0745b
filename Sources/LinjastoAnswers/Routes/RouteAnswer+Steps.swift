extension RouteAnswer {
  /// One station to contact, as the map describes it on the day asked for.
  public struct Step: Encodable, Hashable, Sendable {
    public let station: String
    /// In the language asked for.
    public let name: String
    /// The line on which the case arrives; left out where it arrives on none.
    public let line: String?
    /// From the step before, or from where its branch of a team begins.
    public let moves: [Move]
    /// The lines and roles that it covers at all.
    public let covers: [String]
    /// Those that nobody before covers.
    public let newlyCovers: [String]
    /// `active`, `pilot`, `planned`, `inquiry` or `ended`.
    public let status: String
    /// How it works, such as `phone` or `network-meeting`; empty when not known.
    public let modes: [String]
    /// `free`, `charged`, `mixed` or `unknown`.
    public let fee: String
    /// `signed`, `not-signed`, `inquiry` or `unknown`; left out where the map speaks of none with
    /// the region.
    public let agreement: String?
    /// `basic`, `special` or `ot`; left out where the map states none.
    public let level: String?
    /// The id of the document that the map has it from.
    public let source: String?
    /// What the map does not know: `agreement`, `fee`, `mode` or `language`.
    public let unknown: [String]
    /// What the map assumes: fields, with the value where only that is assumed.
    public let assumed: [String]
    /// Of its moves and the contact.
    public let cost: Cost
  }

  /// One move on the metro.
  public struct Move: Encodable, Hashable, Sendable {
    /// `board`, `ride`, `change` or `return`.
    public let kind: String
    /// The line boarded, ridden or changed to.
    public let line: String?
    /// Stations; the ends of a change are written `station/line`.
    public let from: String?
    public let to: String?
  }

  /// In effort points, part by part.
  public struct Cost: Encodable, Hashable, Sendable {
    public let handoff: Int
    public let ride: Int
    public let change: Int
    public let `return`: Int
    public let contact: Int
    public let fee: Int
    public let distance: Int
    /// Of the parts.
    public let total: Int
  }
}
