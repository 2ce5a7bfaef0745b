package import Linjasto

/// A line graph as LOOM, the metro map pipeline of Freiburg, keeps it: vertices, edges between them,
/// and on each edge the lines that run there.
package struct LoomGraph: Equatable, Sendable {
  /// A station, or a place where lines only bend or part.
  package struct Vertex: Equatable, Sendable {
    /// Unique among the vertices.
    package var id: String
    /// To the right and **up**, in degrees, as GeoJSON has it; of a schematic network in no known
    /// place.
    package var x: Double
    package var y: Double
    /// Nil where it is no station.
    package var station: Station?
  }

  package struct Station: Equatable, Sendable {
    package var id: String
    package var label: String
    /// The lines that pass without stopping, by id.
    package var passing: Set<String> = []
    /// What LOOM has no field for, in fields of our own that it passes over.
    package var extras: [DataGraph.Attribute] = []
  }

  package struct Edge: Equatable, Sendable {
    /// By index.
    package var from: Int
    package var to: Int
    /// By index, each once.
    package var lines: [Int]
  }

  package struct Line: Equatable, Sendable {
    /// Unique among the lines.
    package var id: String
    package var label: String
    /// Nil where none is said.
    package var color: Linjasto.Line.Color?
  }

  package var vertices: [Vertex] = []
  package var edges: [Edge] = []
  package var lines: [Line] = []
}
