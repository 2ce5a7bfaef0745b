extension DiagnosticCatalog {
  /// Workbooks of spreadsheet programs.
  static let workbookEntries = [
    Explanation(
      .notAWorkbook,
      title: Phrase(
        fi: "tiedosto ei ole .xlsx-työkirja",
        sv: "filen är ingen arbetsbok i formatet .xlsx",
        en: "the file is no workbook in .xlsx"),
      what: Phrase(
        fi: """
          Tiedosto on toisen ohjelman tai vanhan Excelin muotoa, tai se on suojattu salasanalla. \
          Luetaan Excelin nykyistä muotoa (.xlsx) ja CSV-taulukoita.
          """,
        sv: """
          Filen är i ett annat programs eller ett gammalt Excels format, eller skyddad med \
          lösenord. Excels nuvarande format (.xlsx) och CSV-tabeller läses.
          """,
        en: """
          The file is in the format of another program or of an old Excel, or protected by a \
          password. Read are Excel's present format (.xlsx) and tables in CSV.
          """),
      why: Phrase(
        fi: "Taulukosta ei saada varmasti kaikkea, mitä siinä lukee.",
        sv: "Det är inte säkert att allt som står i tabellen skulle komma med.",
        en: "Nobody could be sure that all that stands in the table comes along."),
      example: "stations.xls",
      mend: Phrase(
        fi: "Avaa se omassa ohjelmassaan, poista salasana ja tallenna .xlsx-muodossa.",
        sv: "Öppna den i sitt eget program, ta bort lösenordet och spara i formatet .xlsx.",
        en: "Open it in its own program, take the password away and save it as .xlsx.")),
    Explanation(
      .damagedWorkbook,
      title: Phrase(
        fi: "työkirja on rikki", sv: "arbetsboken är trasig", en: "the workbook is damaged"),
      what: Phrase(
        fi: """
          Työkirja on katkennut, siitä puuttuu osia, tai siinä on jotakin, mitä yksikään \
          taulukko-ohjelma ei kirjoita.
          """,
        sv: """
          Arbetsboken är avhuggen, saknar delar eller innehåller något som inget kalkylprogram \
          skriver.
          """,
        en: """
          The workbook is cut short, lacks parts, or holds something that no spreadsheet program \
          writes.
          """),
      why: Phrase(
        fi: "Rikkinäisestä tiedostosta luettuun ei voi luottaa.",
        sv: "Det går inte att lita på det som läses ur en trasig fil.",
        en: "What is read from a damaged file cannot be relied on."),
      example: "<row r=\"-1\">",
      mend: Phrase(
        fi: """
          Hae tiedosto uudelleen sieltä, mistä sait sen, tai avaa se taulukko-ohjelmassa ja \
          tallenna uudelleen.
          """,
        sv: """
          Hämta filen på nytt därifrån du fick den, eller öppna den i ett kalkylprogram och spara \
          den igen.
          """,
        en: """
          Get the file again from where it came, or open it in a spreadsheet program and save it \
          again.
          """)),
    Explanation(
      .cellWithoutValue,
      title: Phrase(
        fi: "kaavalla ei ole arvoa", sv: "en formel saknar värde", en: "a formula has no value"),
      what: Phrase(
        fi: """
          Solussa on kaava, joka näyttää virhettä kuten #N/A tai jonka tulosta ei ole tallennettu. \
          Kaavoja ei lasketa: luetaan se tulos, jonka taulukko-ohjelma tallensi.
          """,
        sv: """
          Cellen har en formel som visar ett fel som #N/A eller vars resultat inte är sparat. \
          Formler räknas inte ut: det resultat som kalkylprogrammet sparade läses.
          """,
        en: """
          The cell holds a formula that shows an error such as #N/A, or whose result was not \
          saved. Formulas are not worked out: the result that the spreadsheet program saved is read.
          """),
      why: Phrase(
        fi: "Solu luetaan tyhjänä, joten kartasta voi puuttua tieto.",
        sv: "Cellen läses som tom, så kartan kan sakna en uppgift.",
        en: "The cell is read as empty, so the map may lack what it was to say."),
      example: "#N/A",
      mend: Phrase(
        fi: "Korjaa kaava, tai kirjoita arvo soluun kaavan tilalle.",
        sv: "Rätta formeln, eller skriv värdet i cellen i stället för formeln.",
        en: "Mend the formula, or write its value into the cell.")),
    Explanation(
      .mergedCells,
      title: Phrase(
        fi: "yhdistettyjä soluja", sv: "sammanfogade celler", en: "cells are merged"),
      what: Phrase(
        fi: """
          Taulukossa on yhdistettyjä soluja. Niiden teksti on tiedostossa vain ensimmäisessä \
          solussa; muut luetaan tyhjinä.
          """,
        sv: """
          På bladet finns sammanfogade celler. I filen står deras text bara i den första cellen; \
          de andra läses som tomma.
          """,
        en: """
          The sheet has merged cells. In the file their text is in the first cell alone; the \
          others are read as empty.
          """),
      why: Phrase(
        fi: "Jos teksti koskee kaikkia rivejä, se puuttuu muilta kuin ensimmäiseltä.",
        sv: "Om texten gäller alla rader saknas den på alla utom den första.",
        en: "If the text is meant for every row, all but the first lack it."),
      example: "A2:A5",
      mend: Phrase(
        fi: "Pura yhdistäminen ja kirjoita teksti jokaiselle riville, jota se koskee.",
        sv: "Dela cellerna och skriv texten på varje rad som den gäller.",
        en: "Unmerge the cells, and write the text in every row that it is meant for.")),
    Explanation(
      .hiddenSheet,
      title: Phrase(
        fi: "piilotettu taulukko jätettiin lukematta",
        sv: "ett dolt blad lästes inte",
        en: "a hidden sheet was not read"),
      what: Phrase(
        fi: """
          Työkirjassa on piilotettu taulukko. Sitä ei lueta, koska kukaan ei tarkista, mitä \
          näkymättömässä taulukossa lukee.
          """,
        sv: """
          Arbetsboken har ett dolt blad. Det läses inte, för ingen kontrollerar vad som står på ett \
          blad som inte syns.
          """,
        en: """
          The workbook has a hidden sheet. It is not read, since nobody checks what stands on a \
          sheet that is not seen.
          """),
      why: Phrase(
        fi: "Siinä voi olla vanhaa tai salaista, mutta myös jotakin, mitä kartasta puuttuu.",
        sv: "Där kan stå gammalt eller hemligt, men också något som kartan saknar.",
        en: "It may hold what is old or secret, and also what the map lacks."),
      example: "Taul2",
      mend: Phrase(
        fi: "Tuo taulukko näkyviin, jos se kuuluu mukaan, tai poista se.",
        sv: "Visa bladet om det ska läsas, eller ta bort det.",
        en: "Unhide the sheet if it belongs to the rest, or delete it.")),
  ]
}
