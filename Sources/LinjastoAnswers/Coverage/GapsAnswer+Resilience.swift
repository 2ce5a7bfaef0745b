internal import Linjasto

extension GapsAnswer {
  /// What hangs on a single station, and what would be lost without each.
  public struct Resilience: Encodable, Sendable {
    /// Cells and required roles that one station carries alone.
    public let singlePoints: Int
    /// Stations whose loss worsens something, the worst first.
    public let stations: [StationLoss]
    /// Pairs that lose something only together, the worst first.
    public let pairs: [PairLoss]
    /// Stations whose loss cuts others off from each other, the worst first.
    public let articulations: [Articulation]

    init(_ resilience: Linjasto.Resilience) {
      singlePoints = resilience.singlePoints
      stations = resilience.stations.map { StationLoss($0) }
      pairs = resilience.pairs.map {
        PairLoss(
          stations: $0.stations.plain, joint: $0.joint.map { Loss($0) }, cells: $0.cells)
      }
      articulations = resilience.articulations.map {
        Articulation(station: $0.station.rawValue, cutOff: $0.cutOff, parts: $0.parts)
      }
    }
  }

  /// A cell, or a role in it, that stands lower without some station.
  public struct Loss: Encodable, Sendable {
    public let region: String
    public let line: String
    /// Left out for the cell itself.
    public let role: String?
    /// The level today.
    public let from: String
    /// The level without the station.
    public let to: String

    init(_ loss: Linjasto.Resilience.Loss) {
      region = loss.region.rawValue
      line = loss.line.rawValue
      role = loss.role?.rawValue
      from = loss.from.rawValue
      to = loss.to.rawValue
    }
  }

  /// All that one station's loss would worsen.
  public struct StationLoss: Encodable, Sendable {
    public let station: String
    /// Those that leave nobody first.
    public let losses: [Loss]
    /// Regions that would have no entry left.
    public let entries: [String]
    /// Cells left with nobody.
    public let cells: Int
    /// Required roles left with nobody.
    public let roles: Int

    init(_ loss: Linjasto.Resilience.StationLoss) {
      station = loss.station.rawValue
      losses = loss.losses.map { Loss($0) }
      entries = loss.entries.plain
      cells = loss.cells
      roles = loss.roles
    }
  }

  /// What is lost only when two stations are lost together.
  public struct PairLoss: Encodable, Sendable {
    /// Two.
    public let stations: [String]
    /// What no single loss empties and these two together do.
    public let joint: [Loss]
    /// Cells left with nobody in all, the single losses of either included.
    public let cells: Int
  }

  /// A station whose loss cuts others off, as lines join them.
  public struct Articulation: Encodable, Sendable {
    public let station: String
    /// How many other stations are cut off from the largest part that remains.
    public let cutOff: Int
    /// How many parts remain of what was joined.
    public let parts: Int
  }
}
