import Linjasto

extension Outcome {
  /// There is a value or an error, and every problem has a place that is there, in three languages.
  ///
  /// - Parameter file: Where the places must be; nil for what was typed and not read from a file.
  mutating func took<Value>(_ read: Diagnosed<Value>, from file: SourceFile?, _ what: String) {
    expect(
      (read.value == nil) == read.hasErrors,
      "\(what): \(read.value == nil ? "no value and no error" : "a value beside an error")")
    signal(read.value == nil ? "\(what) refused" : "\(what) read")
    signal(what, count: read.diagnostics.count)
    for diagnostic in read.diagnostics { signal(diagnostic.id.rawValue) }
    // What is told alike of a hundred thousand lines is looked at thirty times.
    for diagnostic in read.diagnostics.prefix(30) { look(at: diagnostic, in: file, what) }
  }

  private mutating func look(at diagnostic: Diagnostic, in file: SourceFile?, _ what: String) {
    let id = diagnostic.id.rawValue
    let languages = [Language.finnish, .swedish, .english]
    printed(
      languages.map { DiagnosticFormatter($0).text(diagnostic) }.joined(), "\(what), \(id)")
    for language in languages {
      expect(!diagnostic.message.text(in: language).isEmpty, "\(what), \(id): says nothing")
    }
    let shown = diagnostic.location.map { $0.excerpt.isEmpty ? 0 : 3 } ?? 0
    let lines = 1 + shown + (diagnostic.help == nil ? 0 : 1)
    let text = DiagnosticFormatter().text(diagnostic)
    expect(
      text.unicodeScalars.count { $0 == "\n" } == lines, "\(what), \(id): a line break is printed")
    guard let file else { return }
    guard let place = diagnostic.location else {
      return expect(false, "\(what), \(id): has no place")
    }
    expect(place.path == file.path, "\(what), \(id): stands in another file, \(place.path)")
    expect(
      (1...file.lineCount).contains(place.line),
      "\(what), \(id): line \(place.line) of \(file.lineCount)")
    let length = file.line(place.line).count
    expect(
      (1...length + 1).contains(place.column),
      "\(what), \(id): column \(place.column) of \(length) in line \(place.line)")
    expect(
      place.length >= 1 && place.column + place.length <= max(length, place.column) + 1,
      "\(what), \(id): \(place.length) characters from column \(place.column) of \(length)")
  }
}
