package import Linjasto

/// Maps that become one map, and what they say against each other.
extension Phrase {
  package static let mergeOpen = Phrase(
    fi: "Ristiriitoja ilman vastausta: {0}. Karttaa ei kirjoitettu.",
    sv: "Motsägelser utan svar: {0}. Ingen karta skrevs.",
    en: "Conflicts without an answer: {0}. No map was written.")
  package static let mergeHowToAnswer = Phrase(
    fi: """
      Vastaa valitsimella --prefer KARTTA (sen tieto on voimassa) tai tiedostolla: --write-answers \
      TIEDOSTO kirjoittaa kysymykset siihen, ja --answers TIEDOSTO lukee vastaukset.
      """,
    sv: """
      Svara med --prefer KARTA (dess uppgift gäller) eller med en fil: --write-answers FIL skriver \
      frågorna i den, och --answers FIL läser svaren.
      """,
    en: """
      Answer by --prefer MAP (its value counts) or by a file: --write-answers FILE writes the \
      questions to it, and --answers FILE reads the answers.
      """)
  package static let mergeAnswered = Phrase(
    fi: "Ratkaistut ristiriidat: {0}.", sv: "Lösta motsägelser: {0}.",
    en: "Conflicts that were answered: {0}.")
  package static let mergeTwins = Phrase(
    fi: "Ehkä sama asiantuntija kahdella tunnuksella: {0}.",
    sv: "Kanske samma expert med två identifierare: {0}.",
    en: "Perhaps the same expert under two ids: {0}.")
  package static let mergeConflict = Phrase(
    fi: "{0}, kenttä {1}: {2}", sv: "{0}, fältet {1}: {2}", en: "{0}, field {1}: {2}")
  package static let mergeOther = Phrase(
    fi: "{0}, ehkä kaksi eri asiaa samalla tunnuksella: {1}",
    sv: "{0}, kanske två olika saker med samma identifierare: {1}",
    en: "{0}, perhaps two things of one id: {1}")
  package static let mergeUses = Phrase(
    fi: "{0} – voimassa {1}", sv: "{0} – {1} gäller", en: "{0} – {1} counts")
  package static let mergeApart = Phrase(
    fi: "{0} – molemmat jäävät, jälkimmäinen toisella tunnuksella",
    sv: "{0} – båda står kvar, den senare med en annan identifierare",
    en: "{0} – both stay, the later one under another id")
  package static let mergeSame = Phrase(
    fi: "{0} – yhdistetty yhdeksi", sv: "{0} – sammanförda till en", en: "{0} – made one")
  package static let mergeRecoded = Phrase(
    fi: "Linjalla {0} on nyt koodi {1}, koska toisella linjalla on sen koodi.",
    sv: "Linjen {0} har nu koden {1}, eftersom en annan linje har dess kod.",
    en: "The line {0} has the code {1} now, since another line has its code.")
  package static let mergeHead = Phrase(
    fi: "Kartan otsikko ja kieli ovat kartasta {0}; tunnus on {1}.",
    sv: "Kartans rubrik och språk är från kartan {0}; identifieraren är {1}.",
    en: "Title and language of the map are those of {0}; its id is {1}.")
  package static let mergeAreaLeftOut = Phrase(
    fi: "Kartat ovat eri yhteistyöalueilta, joten uudella kartalla ei ole aluetta.",
    sv: "Kartorna är från olika samarbetsområden, så den nya kartan har inget område.",
    en: "The maps are of different areas, so the new map has none.")
  package static let mergeAnswerUnknown = Phrase(
    fi: "Vastaus ”{0}” kohtaan {1}, kenttä {2}, ei käy; kirjoita yksi näistä: {3}.",
    sv: "Svaret ”{0}” på {1}, fältet {2}, duger inte; skriv ett av dessa: {3}.",
    en: "The answer \"{0}\" to {1}, field {2}, will not do; write one of: {3}.")
  package static let mergeAnswerIdle = Phrase(
    fi: "Kohdassa {0}, kenttä {1}, ei ole ristiriitaa; sen vastausta ei tarvittu.",
    sv: "Det finns ingen motsägelse i {0}, fältet {1}; svaret behövdes inte.",
    en: "There is no conflict at {0}, field {1}; its answer was not needed.")
  package static let mergeNeedsTwo = Phrase(
    fi: "anna vähintään kaksi yhdistettävää karttaa",
    sv: "ange minst två kartor som ska sammanföras",
    en: "give at least two maps to be merged")
  package static let mergeNoSuchMap = Phrase(
    fi: "”{0}” ei ole mikään yhdistettävistä kartoista; ne ovat: {1}",
    sv: "”{0}” är ingen av kartorna som sammanförs; de är: {1}",
    en: "\"{0}\" is none of the maps that are merged; they are: {1}")
}
