import Foundation
import Linjasto
import LinjastoExchange
import Schematic
import TestSupport

/// What NetworkX, igraph and Graphviz' own parser find in our files: every network, form and format
/// read in one process.
enum GraphReaders {
  /// By the name of the file and a reader.
  static let found = Result { try read() }

  struct Sample: Sendable {
    let name: String
    let network: Network
    let graphs: [DataGraph]
  }

  static let samples = Result { try makeSamples() }

  private static func makeSamples() throws -> [Sample] {
    let maps = try Repository.mapNames.map { ($0, try Repository.network($0)) }
    let seeded = [1, 2, 3].map { seed in
      (
        "seed-\(seed)",
        GeneratedNetwork.mixed(stations: 40, lines: 9, regions: 5, seed: UInt64(seed))
      )
    }
    let all = maps + seeded + [("hostile", hostile), ("rich", try RichMap.network())]
    return all.map { name, network in
      // The last has no place, as one that is in no drawing.
      let places = Dictionary(
        uniqueKeysWithValues: network.stations.dropLast().enumerated().map { index, station in
          (station.id, DataGraph.Place(x: Double(index) * 12.5, y: Double(index % 7) * 30))
        })
      return Sample(
        name: name, network: network,
        graphs: DataGraph.Form.allCases.map { network.graph($0, in: .swedish, places: places) })
    }
  }

  /// A network every text of which means something to whoever reads it next.
  static let hostile: Network = {
    var contents = GeneratedNetwork.mixed(stations: 60, lines: 6, regions: 4, seed: 7).contents
    let texts = HostileText.all.map(\.value)
    for index in contents.stations.indices {
      let text = texts[index % texts.count]
      contents.stations[index].name = LocalizedText([.finnish: text, .swedish: "sv " + text])
      contents.stations[index].note = LocalizedText(unmarked: text)
      contents.stations[index].methods = [text, "b"]
    }
    for index in contents.lines.indices {
      contents.lines[index].name = LocalizedText([.english: texts[texts.count - 1 - index]])
    }
    contents.title = LocalizedText([.finnish: texts[0]])
    return Network(sound: contents)
  }()

  private static func read() throws -> JSON {
    let folder = try TemporaryFolder()
    var paths: [String] = []
    for sample in try samples.get() {
      for graph in sample.graphs {
        let name = "\(sample.name)-\(graph.form.rawValue)"
        paths.append(try folder.write(GraphML.text(of: graph), to: name + ".graphml"))
        paths.append(try folder.write(GEXF.text(of: graph), to: name + ".gexf"))
        paths.append(try folder.write(DOTGraph.text(of: graph), to: name + ".dot"))
      }
    }
    return try Peer.run(script, paths)
  }

  private static let script = """
    import ctypes, ctypes.util, json, math, os, sys
    import networkx as nx, igraph

    cgraph = ctypes.CDLL(ctypes.util.find_library("cgraph"))
    pointer, text = ctypes.c_void_p, ctypes.c_char_p
    for name, result, arguments in [
        ("agmemread", pointer, [text]), ("agfstnode", pointer, [pointer]),
        ("agnxtnode", pointer, [pointer] * 2), ("agnameof", text, [pointer]),
        ("agedge", pointer, [pointer] * 3 + [text, ctypes.c_int]),
        ("agnxtattr", pointer, [pointer, ctypes.c_int, pointer]),
        ("agxget", text, [pointer, pointer])]:
        function = getattr(cgraph, name)
        function.restype, function.argtypes = result, arguments

    class Symbol(ctypes.Structure):
        # Agdtlink_t of two pointers, then the name.
        _fields_ = [("a", pointer), ("b", pointer), ("name", text)]

    def symbols(graph, kind):
        symbol = cgraph.agnxtattr(graph, kind, None)
        while symbol:
            yield ctypes.cast(symbol, ctypes.POINTER(Symbol)).contents.name.decode(), symbol
            symbol = cgraph.agnxtattr(graph, kind, symbol)

    def values(thing, keys):
        found = {key: cgraph.agxget(thing, symbol).decode() for key, symbol in keys}
        return {key: value for key, value in found.items() if value}

    def graphviz(path):
        graph = cgraph.agmemread(open(path, "rb").read())
        nodes, edges = {}, []
        node_keys, edge_keys = list(symbols(graph, 1)), list(symbols(graph, 2))
        node, all = cgraph.agfstnode(graph), []
        while node:
            name = cgraph.agnameof(node).decode()
            nodes[name] = values(node, node_keys)
            for other, other_name in all:
                edge = cgraph.agedge(graph, node, other, None, 0)
                if edge:
                    edges.append([name, other_name, values(edge, edge_keys)])
            all.append((node, name))
            node = cgraph.agnxtnode(graph, node)
        return {"nodes": nodes, "edges": edges}

    def networkx(graph):
        def flat(values):
            values = dict(values)
            looks = values.pop("viz", {})
            for name, look in looks.items():
                values["viz " + name] = look if isinstance(look, str) else json.dumps(look, sort_keys=True)
            return values
        return {"nodes": {n: flat(v) for n, v in graph.nodes(data=True)},
                "edges": [[a, b, flat(v)] for a, b, v in graph.edges(data=True)]}

    def from_igraph(graph):
        def known(values):
            return {k: v for k, v in values.items()
                    if not (isinstance(v, float) and math.isnan(v)) and v != ""}
        ids = graph.vs["id"]
        return {"nodes": {v["id"]: known(v.attributes()) for v in graph.vs},
                "edges": [[ids[e.source], ids[e.target], known(e.attributes())] for e in graph.es]}

    found = {}
    for path in sys.argv[1:]:
        name = os.path.basename(path)
        if name.endswith(".graphml"):
            found[name + " networkx"] = networkx(nx.read_graphml(path))
            found[name + " igraph"] = from_igraph(igraph.Graph.Read_GraphML(path))
        elif name.endswith(".gexf"):
            found[name + " networkx"] = networkx(nx.read_gexf(path))
        else:
            found[name + " graphviz"] = graphviz(path)
    json.dump(found, sys.stdout)
    """
}
