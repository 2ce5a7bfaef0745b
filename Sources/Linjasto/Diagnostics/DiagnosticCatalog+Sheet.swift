extension DiagnosticCatalog {
  /// Sheets that are to hold a map.
  static let sheetEntries = [
    Explanation(
      .unknownSheet,
      title: Phrase(
        fi: "taulukko, jota ei lueta", sv: "ett blad som inte läses",
        en: "a sheet that is not read"),
      what: Phrase(
        fi: "Taulukon nimi ei ole mikään niistä, joissa kartan tiedot ovat.",
        sv: "Bladets namn är inget av dem som kartans uppgifter finns i.",
        en: "The name of the sheet is none of those that hold what a map says."),
      why: Phrase(
        fi: "Se, mitä taulukossa on, ei tule karttaan.",
        sv: "Det som står på bladet kommer inte med på kartan.",
        en: "What stands in the sheet does not come into the map."),
      example: "Taul1",
      mend: Phrase(
        fi: "Nimeä taulukko sen mukaan, mitä siinä on: Asemat, Linjat, Alueet, Lähteet.",
        sv: "Ge bladet namn efter innehållet: Stationer, Linjer, Områden, Källor.",
        en: "Name the sheet by what it holds: Stations, Lines, Regions, Sources.")),
    Explanation(
      .unknownColumn,
      title: Phrase(
        fi: "sarake, jota ei lueta", sv: "en kolumn som inte läses",
        en: "a column that is not read"),
      what: Phrase(
        fi: "Sarakkeen otsikko ei ole mikään kartan tiedoista millään kielellä.",
        sv: "Kolumnens rubrik är ingen av kartans uppgifter på något språk.",
        en: "The heading of the column is no field of a map in any language."),
      why: Phrase(
        fi: "Se, mitä sarakkeessa on, ei tule karttaan.",
        sv: "Det som står i kolumnen kommer inte med på kartan.",
        en: "What stands in the column does not come into the map."),
      example: "Nmi (fi)",
      mend: Phrase(
        fi: "Korjaa otsikko, esimerkiksi Nimi (fi), tai jätä omaksi muistiinpanoksi.",
        sv: "Rätta rubriken, till exempel Namn (fi), eller lämna den som egen anteckning.",
        en: "Mend the heading, such as Name (fi), or leave it as a note of your own.")),
  ]
}
