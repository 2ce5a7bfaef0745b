internal import Linjasto

// The doors of the module. Each takes JSON in UTF-8 and leaves JSON that `answer` and `answer_count`
// tell the place of until the next one is called. It gives back 0, or 1 where the JSON is a problem.

@_expose(wasm, "load")
@_cdecl("page_load")
func load(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Engine.answer(text, count) { question throws(Problem) in
    let feed = try Feed(&question)
    Engine.feed = feed
    let titles = feed.networks.map { $0.title.text(in: feed.language) }
    return Reply(.init("title", .string(titles.joined(separator: "; "))))
  }
}

@_expose(wasm, "document")
@_cdecl("page_document")
func document(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Engine.answer(text, count) { question throws(Problem) in try question.document() }
}

@_expose(wasm, "find")
@_cdecl("page_find")
func find(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Engine.answer(text, count) { question throws(Problem) in try question.found() }
}

@_expose(wasm, "route")
@_cdecl("page_route")
func route(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Engine.answer(text, count) { question throws(Problem) in try question.routed() }
}

@_expose(wasm, "why_not")
@_cdecl("page_why_not")
func whyNot(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Engine.answer(text, count) { question throws(Problem) in try question.whyNot() }
}

@_expose(wasm, "form")
@_cdecl("page_form")
func form(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Engine.answer(text, count) { question throws(Problem) in try question.form() }
}

@_expose(wasm, "screen")
@_cdecl("page_screen")
func screen(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Engine.answer(text, count) { question throws(Problem) in try question.screened() }
}

@_expose(wasm, "gaps")
@_cdecl("page_gaps")
func gaps(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Engine.answer(text, count) { question throws(Problem) in try question.covered() }
}

@_expose(wasm, "cell")
@_cdecl("page_cell")
func cell(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Engine.answer(text, count) { question throws(Problem) in try question.explained() }
}

@_expose(wasm, "resilience")
@_cdecl("page_resilience")
func resilience(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Engine.answer(text, count) { question throws(Problem) in try question.resilience() }
}

@_expose(wasm, "plan")
@_cdecl("page_plan")
func plan(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Engine.answer(text, count) { question throws(Problem) in try question.planned() }
}

@_expose(wasm, "county")
@_cdecl("page_county")
func county(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Engine.answer(text, count) { question throws(Problem) in try question.county() }
}

@_expose(wasm, "upkeep")
@_cdecl("page_upkeep")
func upkeep(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Engine.answer(text, count) { question throws(Problem) in try question.upkeep() }
}

@_expose(wasm, "guide")
@_cdecl("page_guide")
func guide(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Engine.answer(text, count) { question throws(Problem) in question.guide() }
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
