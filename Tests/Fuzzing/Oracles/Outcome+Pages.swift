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
      printed(sheet.text, "what a map says")
      json(AboutAnswer(sheet, of: network), "what a map says")
    }
    if let found = FindQuestion().findings(in: [network], today: Ground.day, for: language).value {
      printed(FindSheet(found, in: [network], for: "", in: language).text, "what is found")
      json(FindAnswer(found, in: [network]), "what is found")
    }
    var question = RouteQuestion()
    question.region = network.regions[0].id.rawValue
    question.needs = network.lines.prefix(3).map { $0.id.rawValue }
    question.withCore = true
    if let request = question.request(on: network, today: Ground.day).value {
      let plan = JourneyPlanner(network, request).plan()
      printed(RouteSheet(plan, on: network, in: language).text, "a route's sheet")
      json(RouteAnswer(plan, on: network, in: language), "a route")
    }
    for screening in network.screenings.prefix(1) {
      let form = ScreeningForm(screening, on: network, in: language)
      printed(form.text, "a form on paper")
      printed(form.yaml, "a form")
      let read = CaseReader.read(SourceFile(path: "form", text: form.yaml), for: network)
      expect(!read.diagnostics.contains { $0.id == .syntax }, "a form is no YAML")
      var interview = ScreeningInterview(screening, on: network, in: language)
      printed(interview.opening, "an opening")
      while let prompt = interview.prompt() {
        printed(prompt, "a prompt")
        printed(interview.take("1"), "a reply")
        printed(interview.take("k"), "a reply")
      }
    }
  }

  private mutating func tables(of network: Network, _ language: Language) {
    let report = CoverageReport(of: network)
    printed(report.matrix(in: language), "a matrix")
    printed(report.details(of: [network], in: language), "cells")
    printed(report.summary(in: language), "a summary")
    table(report.csv(in: language), "the cells")
    json(GapsAnswer(report), "the gaps")
    let resilience = Resilience(of: report, [network])
    printed(resilience.text(report, in: language), "what hangs by one")
    printed(TranslationReport(of: network).text(in: language), "translations")
    table(TranslationReport(of: network).csv, "translations")
    printed(NetworkSummary(network).text(in: language), "a map's summary")
  }

  private mutating func page(of network: Network) {
    let picture = GapsQuestion().picture(of: [network], today: Ground.day)
    guard let picture = picture.value else { return expect(false, "no coverage") }
    let plan = ClosingPlan(for: picture.report, picture.networks, nodeLimit: 500)
    printed(plan.text(picture.report, in: .finnish), "a plan")
    markup(CoveragePage(picture, in: .finnish) { _ in plan }.html, "the page", .page)
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
