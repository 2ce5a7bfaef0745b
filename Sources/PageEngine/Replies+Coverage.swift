internal import Linjasto
internal import LinjastoPages
internal import LinjastoText

// What the doors for the whole of a map say.

extension Question {
  /// What `linjasto gaps` says.
  mutating func covered() throws(Problem) -> Reply {
    let picture = try picture()
    return Reply(
      html: picture.html(in: reader), text: picture.text(in: reader),
      .init("csv", .string(picture.report.csv(in: reader))),
      .init("changes", .string(picture.changesHTML(in: reader))))
  }

  /// What `linjasto gaps --explain` says.
  mutating func explained() throws(Problem) -> Reply {
    let region = try text("region") ?? ""
    let line = try text("line") ?? ""
    let picture = try picture(cell: "\(region):\(line)")
    guard let explanation = picture.explanation else { return Reply(html: "", text: "") }
    return Reply(
      html: explanation.html(picture.whole, in: reader),
      text: explanation.text(picture.whole, in: reader))
  }

  /// What `linjasto gaps --resilience` says beside the matrix.
  mutating func resilience() throws(Problem) -> Reply {
    let picture = try picture()
    let resilience = Resilience(of: picture.report, picture.networks)
    return Reply(
      html: resilience.html(picture.report, in: reader),
      text: resilience.text(picture.report, in: reader))
  }

  /// What `linjasto gaps --plan` says beside the matrix.
  mutating func planned() throws(Problem) -> Reply {
    let picture = try picture()
    let plan = ClosingPlan(
      for: picture.report, picture.networks, isCancelled: Engine.deadline())
    return Reply(
      html: plan.html(picture.report, in: reader), text: plan.text(picture.report, in: reader))
  }

  /// What the page of a county says.
  mutating func county() throws(Problem) -> Reply {
    Reply(.init("html", .string(try picture().countyHTML(in: reader))))
  }

  private mutating func picture(cell: String? = nil) throws(Problem) -> CoveragePicture {
    let networks = try networks()
    var asked = try gaps()
    if cell == nil {
      asked.regions = try texts("region")
      asked.lines = try texts("line")
    }
    asked.cell = cell
    let today = try day("today")
    if let patch = asked.patch { try patch.check(on: networks) }
    return try Problem.orValue(
      of: asked.picture(of: networks, today: today) { contents, _ in
        Diagnosed(Network(sound: contents))
      })
  }

  /// What is old, not translated, not known or left open.
  mutating func upkeep() throws(Problem) -> Reply {
    let networks = try networks()
    let day = try day("today")
    return Reply(.init("html", .string(Upkeep(of: networks, on: day, in: reader).html)))
  }
}
