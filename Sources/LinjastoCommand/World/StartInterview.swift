internal import Linjasto
internal import LinjastoText

/// Asks on the terminal what a new map is to be about.
struct StartInterview {
  private var prompter = Prompter(silence: .startNobody)
  private var words = Words(Speech.language.spoken)

  /// - Throws: where the answers end before the last question: half a start is none.
  mutating func language() throws -> Language {
    let standard = words.language
    let names = Words.languages.map { Words($0)(.startAskLanguage) }.joined(separator: " / ")
    let codes = Words.languages.map { $0.rawValue }.joined(separator: ", ")
    let language = try ask("\(names): \(codes) [\(standard.rawValue)] ") { typed in
      typed.isEmpty ? standard : Language(spokenIn: typed)
    }
    words = Words(language)
    return language
  }

  mutating func name(in language: Language) throws -> String {
    words = Words(language)
    return try ask(words(.startAskName, words(.startTitle)) + ": ") { $0 }
  }

  mutating func place() throws -> StartingPlace {
    Terminal.note(StartingPlace.list(in: words.language))
    return try ask(words(.startAskPlace) + ": ") { typed throws(StartingPlace.UnknownPlace) in
      typed.isEmpty ? .wholeCountry : try StartingPlace(typed: typed)
    }
  }

  mutating func lines() throws -> [String] {
    let words = words
    return try ask(words(.startAskLines) + ": ") { typed in
      let names = StartingNetwork.names(typed)
      if names.count <= StartingNetwork.mostLines { return names }
      Self.say(words(.startTooManyLines, "\(StartingNetwork.mostLines)"))
      return nil
    }
  }

  private static func say(_ text: String) { Terminal.note(text.asSentence + ".\n") }

  /// Asks again until the answer makes sense.
  private mutating func ask<Answer>(
    _ prompt: String, _ take: (String) throws(StartingPlace.UnknownPlace) -> Answer?
  ) throws -> Answer {
    while let typed = try prompter.answer(prompt) {
      do throws(StartingPlace.UnknownPlace) {
        if let answer = try take(StartingNetwork.trimmed(typed)) { return answer }
      } catch {
        Self.say(words(.startNoPlace, error.text.visible))
      }
    }
    Terminal.note("linjasto: \(words(.startEndedEarly))\n")
    throw Exit.failure
  }
}

extension Language {
  /// A language that texts are fixed in, by its code or by what any of them calls it.
  fileprivate init?(spokenIn typed: String) {
    let folded = Folding.folded(typed)
    let found = Words.languages.first { language in
      let name = FieldCatalog.choice(language.rawValue, "language", of: "a client")
      return folded == language.rawValue
        || Words.languages.contains { other in
          name.map { Folding.folded(Words(other)($0)) == folded } ?? false
        }
    }
    guard let found else { return nil }
    self = found
  }
}
