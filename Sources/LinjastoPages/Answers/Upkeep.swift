public import Linjasto
internal import LinjastoText

/// What the maps lack, for those who keep them: what nobody has confirmed for long, what is not
/// translated, what is not known of whom, and what the sources leave open.
public struct Upkeep {
  private let networks: [Network]
  private let day: Day?
  private let words: Words

  /// - Parameter day: The day that ages are counted to; nil leaves ages out.
  public init(of networks: [Network], on day: Day?, in language: Language) {
    self.networks = networks
    self.day = day
    words = Words(language)
  }

  public var html: String { HTML.lines(stale + unknown + untranslated + open).written }

  /// Older than a year counts as old, as for the command.
  private var stale: [HTML] {
    guard let day, let report = StaleReport(of: networks, on: day, olderThan: Age(12, .months))
    else { return [] }
    return part(
      .staleHead, [.sheet(report.sheet(in: words.language), in: words.language, level: 4)])
  }

  private var untranslated: [HTML] {
    let sheets = networks.map { TranslationReport(of: $0).sheet(in: words.language) }
    return part(.untranslatedHead, sheets.map { .sheet($0, in: words.language, level: 4) })
  }

  private var open: [HTML] {
    let questions: [HTML] = networks.flatMap { network in
      network.contents.openQuestions.map {
        .element("li", text: Wording(network, words.language)($0.text))
      }
    }
    return questions.isEmpty ? [] : part(.aboutOpen, [.block("ul", of: questions)])
  }

  private func part(_ heading: Phrase, _ parts: [HTML]) -> [HTML] {
    [.block("section", of: [.element("h3", text: words(heading))] + parts)]
  }

  // MARK: What is not known

  private var unknown: [HTML] {
    let lists: [HTML] = Self.facts.compactMap { fact in
      let links: [HTML] = networks.flatMap { network in
        network.stations.filter { $0.kind.covers && fact.isUnknown($0) }.map { station in
          .element(
            "li",
            of: [.link(toStation: station.id, Wording(network, words.language)(station.name))])
        }
      }
      guard !links.isEmpty else { return nil }
      let summary = words(.notOnMapOf, words(fact.label).asSentence, "\(links.count)")
      return .block(
        "details", of: [.element("summary", text: summary), .block("ul", of: links)])
    }
    return lists.isEmpty ? [] : part(.notOnMapHead, lists)
  }

  private static let facts: [(label: Phrase, isUnknown: @Sendable (Station) -> Bool)] = [
    (.labelServes, { $0.reach == .unknown }),
    (
      .labelAgreements,
      { station in station.agreements.allSatisfy { $0.state == .unknown || $0.state == .inquiry } }
    ),
    (.labelLanguages, { $0.languages.isEmpty }), (.labelModes, { $0.modes.isEmpty }),
    (.labelFee, { $0.fee == .unknown }), (.labelLevel, { $0.level == nil }),
  ]
}
