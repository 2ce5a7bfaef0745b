internal import Linjasto
internal import LinjastoText

extension PageWriter {
  /// How the networks are steered and work, what is to be read, figures, open questions, roles and
  /// organizations: what the maps say beside their lines, stations and regions.
  var besideSection: HTML {
    var told: Set<String> = []
    return section("guidance", .pageBeside, writers.indices.flatMap { beside($0, &told) })
  }

  /// Every source once, with its address.
  var sourcesSection: HTML {
    var told: Set<String> = []
    let items: [HTML] = writers.indices.flatMap { map -> [HTML] in
      maps.networks[map].contents.sources.compactMap { source in
        let place = place(of: source.id, ofMap: map)
        guard told.insert(place).inserted else { return nil }
        let title = spoken(source.title, ofMap: map)
        let address: [HTML] =
          source.url.map { url in
            [Self.isLink(url) ? .element("a", [("href", url)], text: url) : .text(url)]
          } ?? []
        return .element("li", [("id", place)], of: [.joined([title] + address, ": ")])
      }
    }
    let lead = writers.map { writer in
      HTML.element("p", of: [.spoken(writer.lead(.map).joined(separator: " "))])
    }
    return section(
      "sources", .aboutSources, (items.isEmpty ? [] : [.block("ul", of: items)]) + lead)
  }

  private func beside(_ map: Int, _ told: inout Set<String>) -> [HTML] {
    let isOne = writers.count == 1
    var parts: [HTML] =
      isOne ? [] : [.element("h3", of: [spoken(maps.networks[map].title, ofMap: map)])]
    for part in writers[map].beside {
      var items: [HTML] = []
      for entry in part.entries {
        let place = entry.id.map { self.place(of: Guidance.ID($0), ofMap: map) }
        // What an earlier map has just so is told there.
        let texts = [entry.heading] + entry.rows.flatMap { $0.texts }
        let isNew = told.insert(place ?? texts.joined(separator: "\n")).inserted
        guard isNew || isOne else { continue }
        items.append(
          .element(
            "li", place.map { [("id", $0)] } ?? [],
            of: [.spoken(entry.heading)] + facts(rows(entry.rows, but: ["id"]))))
      }
      if !items.isEmpty {
        parts += [
          .element(isOne ? "h3" : "h4", text: part.heading), .block("ul", of: items),
        ]
      }
    }
    return parts
  }
}

// MARK: where links lead

extension PageWriter {
  func place(of source: Source.ID, ofMap map: Int) -> String {
    place("source/\(source)", map) { $0[source] }
  }

  func place(of guidance: Guidance.ID, ofMap map: Int) -> String {
    place("guidance/\(guidance)", map) { $0[guidance] }
  }

  /// The same place for maps that have the same record; one of its own where a later map has another
  /// record of that id.
  private func place<Record: Equatable>(
    _ name: String, _ map: Int, _ record: (Network) -> Record?
  ) -> String {
    let own = record(maps.networks[map])
    for (index, network) in maps.networks.enumerated() {
      guard let other = record(network) else { continue }
      if other == own { return index == first(record) ? name : "\(name)/\(network.id)" }
    }
    return name
  }

  private func first<Record>(_ record: (Network) -> Record?) -> Int? {
    maps.networks.firstIndex { record($0) != nil }
  }
}
