/// What stands around every problem of the input, and mendings that many of them share.
extension Phrase {
  // The frame
  package static let problemError = Phrase(fi: "virhe", sv: "fel", en: "error")
  package static let problemWarning = Phrase(fi: "varoitus", sv: "varning", en: "warning")
  package static let problemHelp = Phrase(fi: "ohje", sv: "råd", en: "help")

  package static let furtherProblems = Phrase(
    fi: "ja vielä {0} muuta, jotka näkyvät, kun nämä on korjattu",
    sv: "och ytterligare {0}, som visas när de här har rättats",
    en: "and {0} more, which will be shown when these are mended")

  // The headings of an explanation
  package static let explainWhat = Phrase(
    fi: "Mistä on kyse", sv: "Vad det är", en: "What it is")
  package static let explainWhy = Phrase(
    fi: "Miksi sillä on väliä", sv: "Varför det spelar roll", en: "Why it matters")
  package static let explainExample = Phrase(fi: "Esimerkki", sv: "Exempel", en: "Example")
  package static let explainMend = Phrase(
    fi: "Miten se korjataan", sv: "Hur det rättas", en: "How to mend it")

  // A choice
  package static let orBefore = Phrase(fi: "{0} tai {1}", sv: "{0} eller {1}", en: "{0} or {1}")

  // Mendings
  package static let nearName = Phrase(
    fi: "tarkoititko ”{0}”?", sv: "menade du ”{0}”?", en: "did you mean \"{0}\"?")
  package static let nearNameOf = Phrase(
    fi: "tarkoititko ”{0}” ({1})?",
    sv: "menade du ”{0}” ({1})?",
    en: "did you mean \"{0}\" ({1})?")
  package static let writeThis = Phrase(
    fi: "kirjoita {0}", sv: "skriv {0}", en: "write {0}")
  package static let writeQuoted = Phrase(
    fi: "kirjoita \"{0}\"", sv: "skriv \"{0}\"", en: "write \"{0}\"")
  package static let writeOneOf = Phrase(
    fi: "kirjoita jokin näistä: {0}", sv: "skriv något av dessa: {0}", en: "write one of {0}")
  package static let putInQuotes = Phrase(
    fi: "pane se lainausmerkkeihin", sv: "sätt det inom citattecken", en: "write it in quotes")
  package static let keepOne = Phrase(
    fi: "jätä niistä yksi", sv: "behåll ett av dem", en: "keep one of them")
  package static let keepItOnce = Phrase(
    fi: "riittää, että se on luettelossa kerran", sv: "det räcker med en gång", en: "keep it once")
  package static let mapHas = Phrase(
    fi: "kartalla on: {0}", sv: "kartan har: {0}", en: "the map has {0}")
  package static let mapHasNone = Phrase(
    fi: "kartalla ei ole niitä yhtään",
    sv: "kartan har inte en enda sådan",
    en: "the map has none at all")
}
