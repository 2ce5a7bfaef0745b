/// One fixed text in every language that is spoken here.
///
/// `{0}`, `{1}` … are filled in by ``Words``. `{0|station|stations}` is the first form where value 0
/// is `1`, else the second: a count agrees with its noun in each language by that language's own
/// rule, and a language without the difference says nothing of it.
///
/// The catalog is made of static members, grouped by subject in `Phrase+Subject.swift`: what is said
/// of input stands here in the core, what is said of answers in `LinjastoText`. A test reads those
/// files, so a text that lacks a language or a place to fill is found there.
///
/// One object a text, of texts that are never copied until they are read: so the compiler lays the
/// catalog down as data. Of strings it makes code that fills each text in, twice as much of it on a
/// page as the texts themselves.
package final class Phrase: Hashable, Sendable {
  private let finnish: StaticString
  private let swedish: StaticString
  private let english: StaticString

  package init(fi: StaticString, sv: StaticString, en: StaticString) {
    finnish = fi
    swedish = sv
    english = en
  }

  package var fi: String { finnish.description }
  package var sv: String { swedish.description }
  package var en: String { english.description }

  package func text(in language: Language) -> String {
    switch language.spoken {
    case .swedish: sv
    case .english: en
    default: fi
    }
  }

  package static func == (a: Phrase, b: Phrase) -> Bool {
    a === b || a.fi == b.fi && a.sv == b.sv && a.en == b.en
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(fi) }
}
