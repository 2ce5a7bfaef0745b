internal import ArgumentParser
internal import Linjasto
internal import LinjastoAnswers
internal import LinjastoMaps
internal import LinjastoText
internal import Schematic

struct Route: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "route",
    abstract: "Whom to contact for a case, in which order, at what cost, and why.",
    discussion: """
      Finds the cheapest experts that cover every need in the region, proves that nobody cheaper \
      does, and says who else could, what nobody covers and what would help.

        linjasto route maps/tampere.yaml --region 08 --need E,K,M --role lawyer
        linjasto route maps/tampere.yaml --case case.yaml --planned --lang en
        linjasto route maps/*.yaml --region Kainuu --need H --contacts contacts.yaml
        linjasto route maps/*.yaml --region Kainuu --need H --map route.svg --by area
        linjasto screen maps/tampere.yaml --form separation-criteria-2018 > case.yaml

      Of several maps the region's own is asked first; what it leaves open is asked of the others, \
      whose experts are proposed as those of a neighboring area.
      A case is coded answers: nothing of it is stored, and a professional decides.
      A need that nobody covers is an answer too; status 1 only when nobody covers any of them.
      """)

  @Argument(help: .init("The maps, or - for standard input.", valueName: "map"))
  var maps: [String]

  @OptionGroup var options: JourneyOptions

  @OptionGroup var reach: ContactsOption

  @Option(help: "How many further answers with other experts to show.")
  var alternatives = 3

  @Flag(help: "Print JSON instead of the sheet.")
  var json = false

  @Option(
    help: .init(
      "Draw the map with the route lit, as SVG, PDF or PNG by the file's ending.",
      valueName: "file.svg"))
  var map: String?

  @OptionGroup var bands: BandingOption

  @OptionGroup var layout: LayoutOptions

  @OptionGroup var sheet: SheetOptions

  @Option(
    name: .shortAndLong, help: .init("Write the answer to a file instead.", valueName: "file"))
  var output = "-"

  func validate() throws {
    if bands.banding != nil, map == nil { throw ValidationError(.bandsNeedMap) }
  }

  func run() throws {
    try Output.check(output)
    let format = try map.map { try Format.ready(forDrawing: $0) }
    let (networks, profile) = try options.load(maps)
    var question = try options.question(alternatives: alternatives, of: profile)
    let banding = try bands.banding(of: networks)
    let maps = try Terminal.asked(question.maps(networks, today: Clock.today))
    question.costs = try options.costs(over: maps.own)
    let request = try Terminal.asked(question.request(on: maps.own, today: Clock.today))
    let contacts = try reach.contacts(for: networks)
    let isOver = options.bound.isOver()
    let plan = JourneyPlanner(maps.own, request, isCancelled: isOver).plan()
    let neighbors = plan.neighbors(among: maps.others, beside: maps.own, isCancelled: isOver)
    let screening = profile?.screened(on: maps.own)
    var style = options.style(on: [maps.own])
    style.isSaved = output != "-"
    if json {
      let answer = RouteAnswer(
        plan, on: maps.own, screening: screening?.result, neighbors: neighbors,
        isSaved: style.isSaved, in: style.language)
      try Output.write(JSONText.of(answer), to: output)
    } else {
      style.contacts = contacts
      let sheet = RouteSheet(
        plan, on: maps.own, screening: screening,
        neighbors: maps.others.isEmpty ? nil : neighbors, in: style)
      try Output.write(sheet.text, to: output)
    }
    if let map, let format {
      if let banding {
        let picture = MapPicture(
          of: [maps.own] + maps.others, lit: plan, neighbors, in: style.language, by: banding)
        try self.sheet.draw(
          inBands: picture, by: layout, within: drawingTime, as: format, to: map)
      } else {
        try draw(MapPicture(of: maps.own, lit: plan, in: style.language), as: format, to: map)
      }
    }
    if !plan.uncovered.isEmpty && plan.answers.isEmpty && neighbors.isEmpty { throw Exit.problems }
  }

  /// A drawing has the usual time at least, whatever the search for the route may take.
  private var drawingTime: Double { max(DrawingTimeOption.usual, options.bound.time) }

  private func draw(_ picture: MapPicture, as format: Format, to path: String) throws {
    let laidOut = try layout.layOut(
      picture, on: sheet.page?.page, isBare: sheet.bare, within: drawingTime)
    try sheet.write(picture, laidOut, seed: layout.seed, as: format, to: path)
    try LayoutOptions.requireTruth(laidOut.map)
  }
}
