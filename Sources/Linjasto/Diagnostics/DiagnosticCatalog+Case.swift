extension DiagnosticCatalog {
  /// Case profiles.
  static let caseEntries = [
    Explanation(
      .freeText,
      title: Phrase(
        fi: "vapaata tekstiä tapaustiedostossa",
        sv: "fri text i en ärendeprofil",
        en: "free text in a case profile"),
      what: Phrase(
        fi: "Tapaustiedostossa on vain koodeja: kartan tunnuksia sekä yes, no tai unknown.",
        sv: "En ärendeprofil har bara koder: kartans identifierare samt yes, no eller unknown.",
        en: "A case profile holds coded values only: ids of the map, and yes, no or unknown."),
      why: Phrase(
        fi: "Vapaa teksti perheestä on henkilötietoa. Sitä ei oteta vastaan eikä toisteta.",
        sv: "Fri text om en familj är personuppgifter. Den tas inte emot och upprepas inte.",
        en: "Free text about a family is personal data. It is refused and not repeated."),
      example: "answers: {c1: they have quarreled for years}",
      mend: .code(
        "answers: {c1: \"yes\"}")),
    Explanation(
      .otherMap,
      title: Phrase(
        fi: "tapaustiedosto toiselle kartalle",
        sv: "en profil för en annan karta",
        en: "a profile for another map"),
      what: Phrase(
        fi: "Tapaustiedosto nimeää toisen kartan kuin sen, jolta kysytään.",
        sv: "Profilen nämner en annan karta än den som tillfrågas.",
        en: "The profile names another map than the one that is asked."),
      why: Phrase(
        fi: "Sen koodit tarkoittavat siellä muuta.",
        sv: "Dess koder betyder något annat där.",
        en: "Its codes mean something else there."),
      example: "map: pohjois-suomi",
      mend: Phrase(
        fi: "Kysy sillä kartalla, jolle tiedosto on tehty.",
        sv: "Fråga med kartan som profilen gjordes för.",
        en: "Ask with the map that the profile was written for.")),
  ]
}
