internal import ArgumentParser
internal import Linjasto
internal import LinjastoFormat
internal import LinjastoMaps
internal import LinjastoPages
internal import LinjastoText

struct PageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Write a map as one page that opens anywhere and answers questions.",
    discussion: """
      The file holds the map, everything that it says as text, and the program that plans routes and \
      finds gaps: it needs no network, and what is asked of it stays in it. In Finnish, Swedish and \
      English, unless --lang asks for one of them.

        linjasto page maps/tampere.yaml -o tampere.html
        linjasto page maps/*.yaml -o country.html
        linjasto page maps/tampere.yaml -o staff.html --staff --contacts contacts.yaml

      A public page leaves out whoever the map shows to the staff alone, and holds no contacts. --time \
      counts for each view of the map.
      """)

  @Argument(help: "A map file, or - for standard input; several are one page.")
  var maps: [String]

  @Option(name: .shortAndLong, help: "The file to write, or - for standard output.")
  var output: String

  @Flag var edition: PageDocument.Edition = .public

  @Option(help: "A region by code or name: what serves it stands out, the rest is faded.")
  var region: String?

  @OptionGroup var day: DayOption

  @Option(help: "The page in this language alone. (default: in three, the map's own first)")
  var lang: Language?

  @OptionGroup var reach: ContactsOption

  @Option(
    help: .init(
      """
      The program in the page, which make wasm makes. (default: \(PageEngine.fileName) beside this \
      command, else in build)
      """, valueName: "file"))
  var engine: String?

  @OptionGroup var layout: LayoutOptions

  @OptionGroup var limit: DrawingTimeOption

  func validate() throws {
    if edition == .public && reach.contacts != nil { throw ValidationError(.contactsAreForStaff) }
    if reach.contacts == "-" && maps.contains("-") { throw ValidationError(.contactsFromInput) }
  }

  func run() throws {
    try Output.check(output)
    let loaded = try maps.map { try loadNetwork($0) }
    let (networks, withheld) = try shown(loaded)
    let view = try view(of: networks)
    let contacts = try reach.contacts(for: networks)
    let engine = try PageEngine.read(engine)
    let reading = view.reading(of: networks)
    let document = PageDocument(
      of: networks, reading, in: view.language, edition: edition, withheld: withheld,
      contacts: contacts)
    let drawn = try PageViews(
      networks, view, in: languages(first: view.language), inOrder: document.order, by: layout,
      within: limit.time
    ).drawn()
    let feed = FeedPrinter(
      networks, for: edition.rawValue, on: reading.day, withheld: withheld,
      views: drawn.views.map(\.kind.name), contacts: contacts)
    let file = PageFile(
      document: document, views: drawn.views,
      program: engine.map { PageFile.Program(engine: $0, feed: feed.json) },
      region: view.region?.rawValue)
    try Output.write(file.html, to: output)
    if engine == nil { Terminal.note(Saying(.pageAnswersNothing, "\(PageEngine.fileName)")) }
    if !drawn.isWhole { throw Exit.problems }
  }

  /// What the edition shows of the maps, and how many stations it does not.
  private func shown(_ networks: [Network]) throws -> (networks: [Network], withheld: Int) {
    if edition == .staff { return (networks, 0) }
    var withheld = 0
    let shown = try networks.map { network in
      guard let edition = network.publicEdition(among: networks), !edition.network.stations.isEmpty
      else {
        let title = network.title.text(in: Speech.language, fallback: network.defaultLanguage)
        Terminal.note(Saying(.nothingForEverybody, "\(title)"))
        throw Exit.problems
      }
      withheld += edition.withheld
      return edition.network
    }
    return (shown, withheld)
  }

  private func view(of networks: [Network]) throws -> MapView {
    var question = MapQuestion()
    question.language = lang
    question.region = region
    question.asOf = day.asOf
    return try Terminal.asked(question.view(of: networks, today: Clock.today))
  }

  /// Of the page, the one that it is written in first.
  private func languages(first: Language) -> [Language] {
    if lang != nil { return [first] }
    return [first] + [.finnish, .swedish, .english].filter { $0 != first.spoken }
  }
}
