import Linjasto
import LinjastoFormat
import LinjastoText
import TestSupport

/// What tells of a family, and must not be told again.
extension FuzzKind {
  static let caseProfile = FuzzKind(
    "case",
    seeds: {
      [
        """
        profile: linjasto-case/1
        map: small-form
        screening: separation-form
        region: "08"
        needs: [separation, violence]
        roles: [lawyer]
        answers: {}

        """,
        ScreeningForm(try SmallForm.screening(), on: try SmallForm.network(), in: .finnish).yaml,
      ]
    },
    check: { bytes in
      var outcome = Outcome()
      guard let file = outcome.file(bytes, "case.yaml") else { return outcome }
      let read = CaseReader.read(file, for: Ground.form)
      outcome.took(read, from: file, "case")
      for diagnostic in read.diagnostics {
        let text = DiagnosticFormatter().text(diagnostic)
        outcome.expect(!text.contains("Zqxwvk"), "\(diagnostic.id.rawValue) repeats the case")
      }
      guard let profile = read.value else { return outcome }
      if let screened = profile.screened(on: Ground.form) {
        let sheet = ScreeningSheet(
          screened.result, of: screened.screening, on: Ground.form, entry: nil, in: .swedish)
        outcome.printed(sheet.text, "a screening's sheet")
      }
      var question = RouteQuestion()
      question.profile = profile
      outcome.answers(question, on: Ground.form)
      return outcome
    })

  /// What is typed in a screening's interview, a line an answer.
  static let answers = FuzzKind(
    "answers",
    seeds: {
      [
        "k\ne\n?\n\nkyllä\nei\nen tiedä\n", "yes\nno\nunknown\nhelp\nback\nq\n",
        "ja\nnej\nvet inte\ntillbaka\nsluta\n", "08\nPirkanmaa\nkanta\n\n", "1\n2\n3\n-1\n",
      ]
    },
    check: { bytes in
      var outcome = Outcome()
      let typed = String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false
      ).prefix(60).map(String.init)
      for screening in Ground.form.screenings {
        for language in [Language.finnish, .swedish, .english] {
          var interview = ScreeningInterview(screening, on: Ground.form, in: language)
          outcome.printed(interview.opening, "an opening")
          for line in typed {
            guard let prompt = interview.prompt() else { break }
            outcome.printed(prompt, "a prompt")
            outcome.printed(interview.take(line), "a reply")
          }
          let result = screening.evaluate(interview.answers)
          let sheet = ScreeningSheet(
            result, of: screening, on: Ground.form, entry: nil, in: language)
          outcome.printed(sheet.text, "a screening's sheet")
          outcome.signal("\(screening.id) \(result.lines.count) \(result.open.count)")
        }
      }
      let regions = InterviewChoice(regionsOf: Ground.form, in: .finnish)
      for line in typed {
        if case .unclear(let text) = regions.take(line) { outcome.printed(text, "a choice") }
      }
      return outcome
    })
}
