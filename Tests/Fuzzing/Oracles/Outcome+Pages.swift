import Linjasto
import LinjastoAnswers
import LinjastoFormat
import LinjastoMaps
import LinjastoPages
import LinjastoText

/// Everything that is written of a map in words, whatever its words are.
extension Outcome {
  mutating func tells(_ network: Network) {
    printsAndReads(network, mayBeRefused: true)
    for language in [Language.finnish, .swedish, .english] {
      sheets(of: network, language)
      tables(of: network, language)
      changes(of: network, language)
    }
    markdown(network.textTwin(MapView(language: .swedish)), "the text twin")
    page(of: network)
  }

  private mutating func sheets(of network: Network, _ language: Language) {
    var subjects: [AboutQuestion.Subject] = [.map]
    subjects += network.lines.prefix(2).map { .line($0.id) }
    subjects += network.stations.prefix(3).map { .station($0.id) }
    subjects += network.regions.prefix(1).map { .region($0.id) }
    for subject in subjects {
      let sheet = AboutSheet(subject, of: network, Reading(day: Ground.day), in: language)
      told(sheet.text, "what a map says")
      json(AboutAnswer(sheet, of: network), "what a map says")
    }
    if let found = FindQuestion().findings(in: [network], today: Ground.day, for: language).value {
      told(FindSheet(found, in: [network], for: "", in: language).text, "what is found")
      json(FindAnswer(found, in: [network]), "what is found")
    }
    var question = RouteQuestion()
    question.region = network.regions[0].id.rawValue
    question.needs = network.lines.prefix(3).map { $0.id.rawValue }
    question.withCore = true
    if let request = question.request(on: network, today: Ground.day).value {
      let planner = JourneyPlanner(network, request)
      let plan = planner.plan()
      told(RouteSheet(plan, on: network, in: style(for: network, language)).text, "a route's sheet")
      json(RouteAnswer(plan, on: network, in: language), "a route")
      for station in network.stations.prefix(3) {
        let why = planner.whyNot(station.id)
        told(WhyNotSheet(why, on: network, in: language).text, "why not")
      }
    }
    for screening in network.screenings.prefix(1) {
      let form = ScreeningForm(screening, on: network, in: language)
      told(form.text, "a form on paper")
      printed(form.yaml, "a form")
      let read = CaseReader.read(SourceFile(path: "form", text: form.yaml), for: network)
      expect(!read.diagnostics.contains { $0.id == .syntax }, "a form is no YAML")
      var interview = ScreeningInterview(screening, on: network, in: language)
      told(interview.opening, "an opening")
      while let prompt = interview.prompt() {
        told(prompt, "a prompt")
        told(interview.take("1"), "a reply")
        told(interview.take("k"), "a reply")
      }
      for answer in [Answer.yes, .unknown] {
        let answers = Dictionary(
          screening.questions.map { ($0.id, answer) }, uniquingKeysWith: { first, _ in first })
        let sheet = ScreeningSheet(
          screening.evaluate(answers), of: screening, on: network, entry: network.stations[0].id,
          on: Ground.day, in: language)
        told(sheet.text, "a screening's sheet")
      }
    }
  }

  /// With ids, and with contacts that say what the stations are called.
  private func style(for network: Network, _ language: Language) -> SheetStyle {
    var style = SheetStyle(in: language)
    style.showsIDs = true
    style.contacts.contacts = network.stations.map { station in
      var contact = ContactList.Contact(station.id)
      contact.channel = station.name
      contact.how = station.name
      contact.hours = station.name
      contact.answer = station.name
      return contact
    }
    return style
  }

  private mutating func tables(of network: Network, _ language: Language) {
    let report = CoverageReport(of: network)
    told(report.matrix(in: language), "a matrix")
    told(report.details(of: [network], in: language), "cells")
    told(report.summary(in: language), "a summary")
    table(report.csv(in: language), "the cells")
    json(GapsAnswer(report), "the gaps")
    let resilience = Resilience(of: report, [network])
    told(resilience.text(report, in: language), "what hangs by one")
    told(TranslationReport(of: network).text(in: language), "translations")
    table(TranslationReport(of: network).csv, "translations")
    told(NetworkSummary(network).text(in: language), "a map's summary")
  }

  /// What changed since the texts were ours, and what has not been confirmed for long.
  private mutating func changes(of network: Network, _ language: Language) {
    let before = Ground.form
    told(NetworkComparison(from: before, to: network).text(in: language), "a comparison")
    told(NetworkComparison(from: network, to: before).text(in: language), "a comparison")
    let report = CoverageReport(of: network)
    let part = CoverageReport(of: network, Reading(day: Ground.day, factsOnly: true))
    let changes = NetworkComparison.cells(part, report)
    told(NetworkComparison.text(whatIf: changes, of: report, in: language), "a what-if")
    told(report.balance(in: language), "a balance")
    for line in network.lines.prefix(2) {
      let cell = CellExplanation(
        region: network.regions[0].id, line: line.id, of: [network], report)
      told(cell.text(report, in: language), "a cell")
    }
    let stale = Ground.day.flatMap {
      StaleReport(of: [network], on: $0, olderThan: Age(1, .days))
    }
    if let stale {
      told(stale.text(in: language), "what is stale")
    }
  }

  private mutating func page(of network: Network) {
    let picture = GapsQuestion().picture(of: [network], today: Ground.day)
    guard let picture = picture.value else { return expect(false, "no coverage") }
    let plan = ClosingPlan(for: picture.report, picture.networks, nodeLimit: 500)
    told(plan.text(picture.report, in: .finnish), "a plan")
    markup(CoveragePage(picture, in: .finnish) { _ in plan }.html, "the page", .page)
    let document = PageDocument(
      of: [network], Reading(day: Ground.day), in: .swedish, edition: .staff)
    let file = document.html(
      views: [], policy: "", styles: [document.rules], scripts: ["'use strict'"])
    markup(file, "the map's page", .document)
  }

  /// No text begins a block or an element of its own.
  private mutating func markdown(_ text: String, _ what: String) {
    printed(text, what)
    for line in text.split(separator: "\n") {
      let isOurs = line.first.map { "#|-".contains($0) } ?? true
      let isText = line.first.map { $0.isLetter || $0.isNumber || "(\\&".contains($0) } ?? true
      signal(isOurs ? "a block" : isText ? "a paragraph" : "another line")
      expect(!line.hasPrefix("```") && !line.hasPrefix("    "), "\(what): a text is code")
    }
    var previous: Character = "x"
    for character in text {
      expect(!(character == "<" && previous != "\\"), "\(what): a tag")
      previous = character
    }
  }
}
