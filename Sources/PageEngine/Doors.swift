internal import Linjasto
internal import LinjastoText

// The doors of the module. Texts come in as UTF-8, a question as JSON. Each door leaves a text that
// `answer` and `answer_count` tell the place of until the next one is called, and gives back 0, or 1
// where the text says what was wrong with the question.

/// The map, as `NetworkPrinter.json` prints it; the answer is its title.
@_expose(wasm, "load")
@_cdecl("page_load")
func load(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Engine.answer(text, count) { json throws(Problem) in
    let network = try Network(feed: json)
    Engine.network = network
    return network.title.text(in: network.defaultLanguage)
  }
}

/// The sheet of a route: what `linjasto route` prints.
@_expose(wasm, "route")
@_cdecl("page_route")
func route(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Engine.answer(text, count) { json throws(Problem) in
    let network = try Engine.loaded()
    var question = try Question(json)
    let language = try question.language(on: network)
    let request = try question.route(on: network, in: language)
    try question.finish()
    return RouteSheet(JourneyPlanner(network, request).plan(), on: network, in: language).text
  }
}

/// What is covered where: what `linjasto gaps` prints.
@_expose(wasm, "gaps")
@_cdecl("page_gaps")
func gaps(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Engine.answer(text, count) { json throws(Problem) in
    let network = try Engine.loaded()
    var question = try Question(json)
    let language = try question.language(on: network)
    let picture = try question.gaps(on: network, in: language)
    try question.finish()
    let matrix = picture.report.matrix(in: language)
    return picture.isNarrow
      ? [matrix, picture.report.details(of: picture.networks, in: language)].joined(separator: "\n")
      : matrix
  }
}

@_expose(wasm, "answer")
@_cdecl("page_answer")
func answer() -> UnsafePointer<UInt8>? { UnsafePointer(Engine.text.baseAddress) }

@_expose(wasm, "answer_count")
@_cdecl("page_answer_count")
func answerCount() -> Int { Engine.text.count }

/// Room for a text on its way in, to be given back with `release`.
@_expose(wasm, "allocate")
@_cdecl("page_allocate")
func allocate(_ count: Int) -> UnsafeMutablePointer<UInt8> { .allocate(capacity: count) }

@_expose(wasm, "release")
@_cdecl("page_release")
func release(_ text: UnsafeMutablePointer<UInt8>) { text.deallocate() }
