import Linjasto
import LinjastoFormat
import LinjastoText
import TestSupport

/// What belongs to a map, in files of its own.
extension FuzzKind {
  static let patch = FuzzKind(
    "patch",
    seeds: {
      [
        """
        patch: linjasto-patch/1
        stations:
          - {id: lawyer, status: pilot, serves: ["08"]}
          - {id: new-team, kind: team, name: {fi: Uusi tiimi}, serves: ["08"], lines: [violence], source: minutes}
        agreements:
          - {station: clinic, regions: ["21"], state: signed}
        remove: [police]

        """
      ]
    },
    check: { bytes in
      var outcome = Outcome()
      guard let file = outcome.file(bytes, "patch.yaml") else { return outcome }
      let read = PatchReader.read(file)
      outcome.took(read, from: file, "patch")
      guard let patch = read.value else { return outcome }
      var question = GapsQuestion()
      question.patch = patch
      let picture = question.picture(of: [Ground.small], today: Ground.day)
      outcome.took(picture, from: nil, "patched")
      if let picture = picture.value {
        outcome.printed(picture.report.matrix(in: .finnish), "the matrix")
      }
      return outcome
    })

  static let proposals = FuzzKind(
    "proposals",
    seeds: {
      [
        """
        candidates: linjasto-candidates/1
        costs: {agreement: 3}
        exclude: [police]
        only: false
        measures:
          - {measure: extend, station: clinic, regions: ["21"], cost: 2}
          - {measure: found, station: new-team, regions: ["21"], lines: [violence], cost: 25}

        """
      ]
    },
    check: { bytes in
      var outcome = Outcome()
      guard let file = outcome.file(bytes, "candidates.yaml") else { return outcome }
      let read = ProposalReader.read(file)
      outcome.took(read, from: file, "proposals")
      guard let proposals = read.value else { return outcome }
      let report = CoverageReport(of: Ground.small)
      let objections = proposals.objections([Ground.small], report)
      for objection in objections {
        outcome.printed(DiagnosticFormatter().text(objection), objection.id.rawValue)
      }
      guard objections.isEmpty else { return outcome }
      for budget in [nil, 20] {
        let plan = ClosingPlan(
          for: report, [Ground.small], proposals: proposals, budget: budget, nodeLimit: 2000)
        outcome.printed(plan.text(report, in: .english), "a plan")
      }
      return outcome
    })

  static let costs = FuzzKind(
    "costs",
    seeds: {
      [
        """
        handoff: 4
        ride: 2
        change: 1
        return: 1
        contact: 10
        fee: 3
        distance: 1
        partial: 5
        assumption: 4

        """, "costs: {handoff: 3, contact: 8}\n",
      ]
    },
    check: { bytes in
      var outcome = Outcome()
      guard let file = outcome.file(bytes, "costs.yaml") else { return outcome }
      let read = CostsReader.read(file, over: Ground.small.costs)
      outcome.took(read, from: file, "costs")
      guard let costs = read.value else { return outcome }
      var question = RouteQuestion()
      question.region = "08"
      question.needs = ["E,V,S"]
      question.costs = costs
      outcome.answers(question, on: Ground.small)
      return outcome
    })

  static let contacts = FuzzKind(
    "contacts",
    seeds: {
      [
        """
        format: linjasto-contacts/1
        stations:
          - id: lawyer
            channel: {fi: "Suojattu viesti, esimerkkiyksikkö"}
            how: {fi: Kerro alue ja linja.}
            hours: {fi: "arkisin 9–15"}
            answer: {fi: kahdessa työpäivässä}
            verified: 2026-11-02
          - {id: clinic, channel: {fi: "010 000 0000"}}

        """
      ]
    },
    check: { bytes in
      var outcome = Outcome()
      guard let file = outcome.file(bytes, "contacts.yaml") else { return outcome }
      let read = ContactReader.read(file, for: [Ground.small])
      outcome.took(read, from: file, "contacts")
      guard let contacts = read.value else { return outcome }
      var question = RouteQuestion()
      question.region = "08"
      question.needs = ["E,S"]
      var style = SheetStyle(in: .finnish)
      style.contacts = contacts
      outcome.answers(question, on: Ground.small, in: style)
      return outcome
    })
}
