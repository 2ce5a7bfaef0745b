internal import ArgumentParser
internal import Linjasto
internal import LinjastoAnswers
internal import LinjastoMaps
internal import LinjastoText
internal import Schematic

struct Route: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Whom to contact for a case, in which order, at what cost, and why.",
    discussion: """
      Finds the cheapest experts that cover every need in the region, proves that nobody cheaper \
      does, and says who else could, what nobody covers and what would help.

        linjasto route maps/tampere.yaml --region 08 --need E,K,M --role lawyer
        linjasto route maps/tampere.yaml --case case.yaml --planned --lang en
        linjasto screen maps/tampere.yaml --form separation-criteria-2018 > case.yaml

      A case is coded answers: nothing of it is stored, and a professional decides.
      A need that nobody covers is an answer too; status 1 only when nobody covers any of them.
      """)

  @Argument(help: .init("The map, or - for standard input.", valueName: "map"))
  var network: String

  @OptionGroup var options: JourneyOptions

  @Option(help: "How many further answers with other experts to show.")
  var alternatives = 3

  @Flag(help: "Print JSON instead of the sheet.")
  var json = false

  @Option(
    help: .init(
      "Draw the map with the route lit, as SVG, PDF or PNG by the file's ending.",
      valueName: "file.svg"))
  var map: String?

  @Option(
    name: .shortAndLong, help: .init("Write the answer to a file instead.", valueName: "file"))
  var output = "-"

  func run() throws {
    let (network, profile) = try options.load(network)
    let question = try options.question(alternatives: alternatives, of: profile, on: network)
    let request = try Terminal.asked(question.request(on: network, today: Clock.today))
    let plan = JourneyPlanner(network, request).plan()
    let screening = profile?.screened(on: network)
    let language = options.answer.language(of: [network])
    if json {
      let answer = RouteAnswer(plan, on: network, screening: screening?.result, in: language)
      try Output.write(JSONText.of(answer), to: output)
    } else {
      let sheet = RouteSheet(plan, on: network, screening: screening, in: language)
      try Output.write(sheet.text, to: output)
    }
    if let map { try draw(MapPicture(of: network, lit: plan, in: language), to: map) }
    if !plan.uncovered.isEmpty && plan.answers.isEmpty { throw Exit.problems }
  }

  private func draw(_ picture: MapPicture, to path: String) throws {
    let format = try Format.of(path, asked: nil)
    let layout = MapLayout(hyphenation: .serviceNames)
    let laidOut = LayoutOptions.layOut(picture.map, by: layout)
    try picture.write(laidOut, seed: layout.seed, as: format, to: path)
  }
}
