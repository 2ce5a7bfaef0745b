public import Linjasto

/// An empty form of a screening: as a case profile to fill in, and as text for the table.
public struct ScreeningForm: Sendable {
  private let network: Network
  private let screening: Screening
  private let region: Region.ID?
  private let wording: Wording

  /// - Parameter region: Filled in; nil leaves it to choose, but for a map of one region.
  public init(
    _ screening: Screening, on network: Network, region: Region.ID? = nil, in language: Language
  ) {
    self.network = network
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

  /// The question as it is put to a person, without its id.
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
    text += "answers:\n"
    let width = screening.questions.map { $0.id.rawValue.count }.max() ?? 0
    for group in groups {
      text += "  # \(group.heading)\n"
      for question in group.questions {
        let space = String(repeating: " ", count: width - question.id.rawValue.count)
        let indent = question.kind == .indicator ? "  " : ""
        text += "  \(question.id): unknown \(space)# \(indent)\(wording(question.text))\n"
      }
    }
    return text
  }

  /// The form for pen and paper.
  public var text: String {
    var sheet = SheetText()
    sheet.title("\(wording.say(.form)): \(title)")
    sheet.paragraph("\(screening.id)")
    if let purpose = screening.purpose { sheet.paragraph(wording(purpose)) }
    sheet.paragraph(wording.say(.formPrivacy))
    for group in groups {
      sheet.heading(group.heading)
      for question in group.questions {
        let indent = question.kind == .indicator ? "    " : ""
        sheet.item("\(indent)\(question.id)  ", wording(question.text))
        sheet.item("\(indent)    ", wording.say(.answersLegend))
      }
    }
    sheet.gap()
    sheet.paragraph(wording.say(.decides))
    return sheet.text
  }
}
