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
      let writer = writers[map]
      return writer.sources(writer.network.contents.sources).entries.compactMap { entry in
        let texts = entry.rows.filter { $0.key != "id" }.flatMap { $0.texts }
        guard told.insert(([entry.heading] + texts).joined(separator: "\n")).inserted else {
          return nil
        }
        let links: [HTML] = texts.map { text in
          Self.isLink(text) ? .element("a", [("href", text)], text: text) : .spoken(text)
        }
        return .element(
          "li", anchor("source", entry.id, &told),
          of: [.joined([.spoken(entry.heading)] + links, ": ")])
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
    let level = isOne ? 3 : 4
    var parts: [HTML] =
      isOne ? [] : [.element("h3", of: [spoken(maps.networks[map].title, ofMap: map)])]
    for part in writers[map].beside {
      var items: [HTML] = []
      for entry in part.entries {
        // What an earlier map has just so is told there.
        let texts = entry.rows.flatMap { $0.texts }
        let isNew = told.insert(([entry.heading] + texts).joined(separator: "\n")).inserted
        guard isNew || isOne else { continue }
        items.append(
          .element(
            "li", anchor("guidance", entry.id, &told),
            of: [.spoken(entry.heading)] + facts(rows(entry.rows, but: ["id"]))))
      }
      if !items.isEmpty {
        parts += [.element("h\(level)", text: part.heading), .block("ul", of: items)]
      }
    }
    return parts
  }

  /// The id that links lead to, at the first place that has it.
  private func anchor(
    _ kind: String, _ id: String?, _ told: inout Set<String>
  ) -> [HTML.Attribute] {
    guard let id, told.insert("#\(kind)/\(id)").inserted else { return [] }
    return [("id", "\(kind)/\(id)")]
  }
}
