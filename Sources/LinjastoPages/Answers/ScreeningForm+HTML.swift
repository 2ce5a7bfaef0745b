public import Linjasto
public import LinjastoText

extension ScreeningForm {
  /// The questions of a screening as fields of a form: of each, one of three answers. A field is named
  /// by its question, `answer:` before it.
  public func html(in language: Language) -> String {
    let words = Words(language)
    let head: [HTML] = [
      .element("h3", text: title),
      .element(
        "p", text: wording.say(.formStatus, wording(screening.status))),
      .void(
        "input",
        [("type", "hidden"), ("name", "screening"), ("value", screening.id.rawValue)]),
    ]
    let groups: [HTML] = groups.map { group in
      .block(
        "fieldset", [("class", "group")],
        of: [.element("legend", text: group.heading)]
          + group.questions.map { field(of: $0, words) })
    }
    return HTML.block("div", [("lang", language.spoken.rawValue)], of: head + groups).written
  }

  private func field(of question: Screening.Question, _ words: Words) -> HTML {
    let answers: [(Answer, Phrase)] = [(.yes, .yes), (.no, .no), (.unknown, .notKnown)]
    let choices: [HTML] = answers.map { answer, phrase in
      let isChosen: [HTML.Attribute] = answer == .unknown ? [("checked", "")] : []
      return .element(
        "label",
        of: [
          .void(
            "input",
            [
              ("type", "radio"), ("name", "answer:\(question.id)"), ("value", answer.rawValue),
            ] + isChosen), .text(" \(words(phrase))"),
        ])
    }
    let help: [HTML] =
      question.help.map { [.element("p", [("class", "help")], text: wording($0))] } ?? []
    return .block(
      "fieldset", [("class", question.kind.rawValue)],
      of: [.element("legend", text: wording.asked(question))] + help + choices)
  }

  /// Buttons that choose one of the screenings of the maps.
  public static func choice(of networks: [Network], in language: Language) -> String {
    let buttons: [HTML] = networks.flatMap { network in
      network.screenings.map { screening in
        let form = ScreeningForm(screening, on: network, in: language)
        return .element(
          "button",
          [("type", "button"), ("data-do", "form"), ("value", screening.id.rawValue)],
          text: form.title)
      }
    }
    return HTML.block(
      "fieldset", [("class", "group")],
      of: [.element("legend", text: Words(language)(.chooseForm))] + buttons
    ).written
  }
}
