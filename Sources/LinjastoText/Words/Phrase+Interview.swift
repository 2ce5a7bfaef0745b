package import Linjasto

/// The questions of a screening, as they are asked at a terminal.
extension Phrase {
  // The region and the form
  package static let askRegion = Phrase(
    fi: "Mikä alue? Koodi tai nimi; Enter = ei tiedossa",
    sv: "Vilket område? Kod eller namn; Enter = vet inte",
    en: "Which region? Code or name; Return = not known")
  package static let askForm = Phrase(
    fi: "Mikä lomake? Numero, nimi tai linja",
    sv: "Vilket formulär? Nummer, namn eller linje",
    en: "Which form? Number, name or line")
  package static let notInList = Phrase(
    fi: "Luettelossa ei ole: {0}.", sv: "Finns inte i listan: {0}.", en: "Not in the list: {0}.")
  package static let didYouMean = Phrase(
    fi: "Tarkoititko: {0}?", sv: "Menade du: {0}?", en: "Did you mean: {0}?")

  // The keys
  package static let interviewKeys = Phrase(
    fi: "k = kyllä, e = ei, Enter = ei tiedossa, b = takaisin, q = tulos, ? = ohje",
    sv: "j = ja, n = nej, Enter = vet inte, b = tillbaka, q = resultat, ? = hjälp",
    en: "y = yes, n = no, Return = not known, b = back, q = result, ? = help")
  package static let answerKeys = Phrase(fi: "k/e/Enter", sv: "j/n/Enter", en: "y/n/Return")
  package static let wrongKey = Phrase(
    fi: "Vastaa k, e tai Enter; b = takaisin, q = tulos, ? = ohje.",
    sv: "Svara j, n eller Enter; b = tillbaka, q = resultat, ? = hjälp.",
    en: "Answer y, n or Return; b = back, q = result, ? = help.")
  package static let firstQuestion = Phrase(
    fi: "Tämä on ensimmäinen kysymys.",
    sv: "Detta är den första frågan.",
    en: "This is the first question.")

  // The questions
  package static let statementLead = Phrase(
    fi: "Pitääkö paikkansa: {0}", sv: "Stämmer det att: {0}", en: "Is it so that: {0}")
  package static let earlierAnswer = Phrase(
    fi: "aiempi vastaus: {0}", sv: "tidigare svar: {0}", en: "earlier answer: {0}")
  package static let yes = Phrase(fi: "kyllä", sv: "ja", en: "yes")
  package static let no = Phrase(fi: "ei", sv: "nej", en: "no")
  package static let askedAgain = Phrase(
    fi: "Tähän vastattiin ei, mutta {1|merkkiin|merkkeihin} kyllä: {0}. Siksi kysytään uudelleen.",
    sv: "Här svarades nej, men ja på {1|ett tecken|tecken} på det: {0}. Därför frågas det igen.",
    en: "This was answered no, but {1|a sign|signs} of it yes: {0}. So it is asked again.")

  // The end
  package static let answersEnded = Phrase(
    fi: "Vastaukset loppuivat kesken: loput kysymykset jäävät avoimiksi.",
    sv: "Svaren tog slut: de övriga frågorna förblir öppna.",
    en: "The answers ended early: the other questions stay open.")
  package static let nobodyAnswers = Phrase(
    fi: """
      kukaan ei vastaa: haastattelu tarvitsee päätteen tai vastaukset syötteenä; anna muuten \
      tapaustiedosto
      """,
    sv: """
      ingen svarar: intervjun behöver en terminal eller svar som indata; ge annars en fil med \
      fallets svar
      """,
    en: """
      nobody answers: the interview needs a terminal, or answers piped to it; else give a case file
      """)
}
