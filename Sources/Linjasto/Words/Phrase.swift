/// One fixed text in every language that is spoken here.
///
/// `{0}`, `{1}` … are filled in by ``Words``. `{0|station|stations}` is the first form where value 0
/// is `1`, else the second: a count agrees with its noun in each language by that language's own
/// rule, and a language without the difference says nothing of it.
///
/// The catalog is made of static members, grouped by subject in `Phrase+Subject.swift`: what is said
/// of input stands here in the core, what is said of answers in `LinjastoText`. A test reads those
/// files, so a text that lacks a language or a place to fill is found there.
package struct Phrase: Hashable, Sendable {
  package let fi: String
  package let sv: String
  package let en: String

  package init(fi: String, sv: String, en: String) {
    self.fi = fi
    self.sv = sv
    self.en = en
  }

  package func text(in language: Language) -> String {
    switch language.spoken {
    case .swedish: sv
    case .english: en
    default: fi
    }
  }
}
