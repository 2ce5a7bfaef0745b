extension RouteAnswer {
  /// One station to contact, as the map describes it on the day asked for.
  public struct Step: Encodable, Sendable {
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
    /// Those of ``covers`` that it covers in part only.
    public let partial: [String]
    /// `active`, `pilot`, `planned`, `inquiry`, `ended` or `unknown`.
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
    /// The id of the document that the map has it from; left out where it names none.
    public let source: String?
    /// What the map does not know: `agreement`, `fee`, `mode` or `language`.
    public let unknown: [String]
    /// What the map assumes: fields, with the value where only that is assumed.
    public let assumed: [String]
    /// Of its moves and the contact.
    public let cost: Cost
  }

  /// One move on the metro.
  public struct Move: Encodable, Sendable {
    /// `board`, `ride`, `change` or `return`.
    public let kind: String
    /// The line boarded, ridden or changed to; left out where there is none.
    public let line: String?
    /// The station left; of a change the platform, `station/line`. Left out when boarding.
    public let from: String?
    /// Where it leads, written alike. Left out when returning to the entry.
    public let to: String?
  }

  /// In effort points, part by part.
  public struct Cost: Encodable, Sendable {
    /// From the entry to the first expert of a need.
    public let handoff: Int
    /// From one expert to a colleague on the same line.
    public let ride: Int
    /// From one need to another at the same expert.
    public let change: Int
    /// Back to the entry for the next contact.
    public let `return`: Int
    /// Contacting experts.
    public let contact: Int
    /// Where an expert charges, or charges for some.
    public let fee: Int
    /// Where the agreement with the region is not known.
    public let distance: Int
    /// Where an expert covers a need only in part.
    public let partial: Int
    /// For each assumption that the cover rests on.
    public let assumption: Int
    /// The sum of the parts.
    public let total: Int
  }
}
