public import Linjasto

/// An empty form of a screening: as a case profile to fill in, and as text for the table.
public struct ScreeningForm: Sendable {
  let network: Network
  package let screening: Screening
  let region: Region.ID?
  let entry: Station.ID?
  package let wording: Wording

  /// - Parameters:
  ///   - region: Filled in; nil leaves it to choose, but for a map of one region.
  ///   - entry: Whom the region asks first: the form is a request to it.
  public init(
    _ screening: Screening, on network: Network, region: Region.ID? = nil,
    entry: Station.ID? = nil, in language: Language
  ) {
    self.network = network
    self.entry = entry
    self.screening = screening
    self.region = region ?? (network.regions.count == 1 ? network.regions[0].id : nil)
    wording = Wording(network, language)
  }

  /// The questions by what they are about, in the form's order; empty groups are left out.
  public var groups: [(heading: String, questions: [Screening.Question])] {
    func group(_ phrase: Phrase, _ kinds: [Screening.Question.Kind]) -> (
      heading: String, questions: [Screening.Question]
    ) {
      (wording.say(phrase), screening.questions.filter { kinds.contains($0.kind) })
    }
    return [
      group(.preconditions, [.precondition]), group(.levelQuestions, [.level]),
      group(.themes, [.theme, .indicator]),
    ].filter { !$0.questions.isEmpty }
  }

  /// The question as a statement, without its id.
  public func text(of question: Screening.Question) -> String { wording(question.text) }

  /// The id where the screening has no title.
  public var title: String { screening.title.map { wording($0) } ?? screening.id.rawValue }

  /// A case profile with every question unknown.
  public var yaml: String {
    var text = "# \(title) (\(screening.id))\n"
    text += "# \(wording.say(.fillIn))\n# \(wording.say(.formPrivacy))\n"
    text += "profile: linjasto-case/1\nmap: \(network.id)\nscreening: \(screening.id)\n"
    let regions = network.regions.map { "\($0.id) \(wording($0.name))" }.joined(separator: ", ")
    text +=
      region.map { "region: \"\($0)\" # \(regions)\n" }
      ?? "# region: \"\" # \(wording.say(.chooseRegion)): \(regions)\n"
    text += "# client: {age: 15, language: fi} # \(wording.say(.clientLine))\n"
    text += "answers:\n"
    let width = screening.questions.map { $0.id.rawValue.count }.max() ?? 0
    for group in groups {
      text += "  # \(group.heading)\n"
      for question in group.questions {
        let space = String(repeating: " ", count: width - question.id.rawValue.count)
        let indent = question.kind == .indicator ? "  " : ""
        text += "  \(question.id): unknown \(space)# \(indent)\(wording(question.text))\n"
        if let help = question.help {
          text += "  \(String(repeating: " ", count: width + 10))#   \(indent)(\(wording(help)))\n"
        }
      }
    }
    return text
  }
}
