import Linjasto
import LinjastoAnswers
import LinjastoText
import TestSupport

/// What people type after a command's name.
extension FuzzKind {
  /// A line an option of the route's question, in turn: regions, needs, roles and experts.
  static let words = FuzzKind(
    "words",
    seeds: {
      [
        "08\nE,K\nlawyer\npolice\n\n\nmap\n", "Pirkanmaa\nhuoltoriita\njuristi\n",
        "Kanta-Hämeen hyvinvointialue\nKorkean riskin väkivalta,ihmiskauppa\n",
        "7\nvårdnadstvist\njurist\nlawyer:2026-12-31\n",
      ]
    },
    check: { bytes in
      var outcome = Outcome()
      let typed = String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false
      ).prefix(40).map(String.init)
      func lines(_ turn: Int) -> [String] {
        typed.enumerated().filter { $0.offset % 8 == turn }.map(\.element)
      }
      var question = RouteQuestion()
      question.region = lines(0).first
      question.needs = lines(1)
      question.roles = lines(2)
      question.avoid = lines(3)
      question.include = lines(4).filter { !$0.isEmpty }
      question.already = lines(5).filter { !$0.isEmpty }
      question.asOf = lines(6).first
      question.unavailable = lines(7).filter { !$0.isEmpty }
      outcome.answers(question, on: Ground.form)
      let why = WhyNotQuestion(typed.last ?? "", question)
        .request(on: Ground.form, today: Ground.day)
      outcome.took(why, from: nil, "why-not")
      var gaps = GapsQuestion()
      gaps.regions = lines(0)
      gaps.lines = lines(1)
      gaps.without = lines(3)
      gaps.cell = typed.first
      outcome.took(gaps.picture(of: [Ground.form], today: Ground.day), from: nil, "gaps")
      return outcome
    })

  /// Words to be found, and the filters.
  static let find = FuzzKind(
    "find",
    seeds: {
      ["huoltoriita", "juristi lapsikaappaus", "väkivalta", "lawyer custody", "päihteet\n08\nP\n"]
    },
    check: { bytes in
      var outcome = Outcome()
      let typed = String(decoding: bytes, as: UTF8.self)
      let lines = typed.split(separator: "\n").map(String.init)
      for (index, language) in [Language.finnish, .swedish, .english].enumerated() {
        var question = FindQuestion()
        question.words = lines.first ?? typed
        if index == 1 { question.regions = Array(lines.dropFirst().prefix(3)) }
        if index == 2 { question.lines = Array(lines.dropFirst(2).prefix(3)) }
        let findings = question.findings(in: [Ground.form], today: Ground.day, for: language)
        outcome.took(findings, from: nil, "find")
        guard let found = findings.value else { continue }
        outcome.signal("found", count: found.found.count)
        let sheet = FindSheet(found, in: [Ground.form], for: question.words, in: language)
        outcome.printed(sheet.text, "a find's sheet")
        outcome.json(FindAnswer(found, in: [Ground.form]), "a find's answer")
      }
      return outcome
    })
}
