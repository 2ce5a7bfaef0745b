internal import Linjasto
package import Schematic

extension LoomGraph {
  /// The graph as the neutral JSON that the drawing engine reads: stations with their places, lines as
  /// walks. Where lines only bend or part there is no station.
  package func network(named name: String) -> JSON {
    let stations = vertices.compactMap { vertex in
      vertex.station.map { station in
        JSON.object([
          .init("id", .string(vertex.id)), .init("label", .string(station.label)),
          .init("x", .number(vertex.x)), .init("y", .number(vertex.y)),
        ])
      }
    }
    let walks = lines.indices.flatMap { index in
      self.walks(of: index).enumerated().map { number, walk in
        json(lines[index], number, through: walk)
      }
    }
    return .object([
      .init("name", .string(name)), .init("stations", .array(stations)),
      .init("lines", .array(walks)),
    ])
  }

  private func json(_ line: Line, _ number: Int, through walk: [Int]) -> JSON {
    let id = line.id.replacing("~", with: "-")
    var members: [JSON.Member] = [
      .init("id", .string(number == 0 ? id : "\(id)~\(number + 1)")),
      .init("label", .string(line.label)),
    ]
    if let color = line.color { members.append(.init("color", .string(color.hex))) }
    return .object(
      members + [
        .init("stations", .array(walk.map { .string(vertices[$0].id) })), .init("ordered", true),
      ])
  }
}
