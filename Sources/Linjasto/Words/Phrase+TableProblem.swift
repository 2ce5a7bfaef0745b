/// What is wrong with a table that comes from a spreadsheet.
extension Phrase {
  package static let quoteNeverCloses = Phrase(
    fi: "tästä alkavaa lainausmerkkiä ei suljeta missään",
    sv: "citattecknet som börjar här avslutas ingenstans",
    en: "a quotation mark opens here and nothing closes it")
  package static let closeQuote = Phrase(
    fi: "sulje se tai poista se; lainausmerkkien sisällä lainausmerkki kirjoitetaan kahdesti",
    sv: "avsluta det eller ta bort det; inom citattecken skrivs ett citattecken två gånger",
    en: "close it, or take it away; within quotes a quotation mark is doubled")
  package static let tableIsWindows1252 = Phrase(
    fi: "taulukko ei ole UTF-8-merkistöä; se luettiin Windows-1252-merkistönä",
    sv: "tabellen är inte UTF-8; den lästes som Windows-1252",
    en: "the table is not UTF-8 and was read as Windows-1252")
  package static let unitIsNotUTF16 = Phrase(
    fi: "tämä ei ole UTF-16-merkistöä",
    sv: "det här är inte UTF-16",
    en: "this is not UTF-16")
  package static let saveAsCSVUTF8 = Phrase(
    fi: "tallenna taulukko muodossa ”CSV UTF-8”, jos jokin kirjain on väärä",
    sv: "spara tabellen som ”CSV UTF-8” om någon bokstav är fel",
    en: "save the sheet as “CSV UTF-8” if a letter is wrong")
  package static let countHasTwoMeanings = Phrase(
    fi: "”{0}” voi tarkoittaa lukua {1} tai {2}",
    sv: "”{0}” kan betyda {1} eller {2}",
    en: "“{0}” may mean {1} or {2}")
  package static let tableIsEmpty = Phrase(
    fi: "tiedostossa ei ole yhtään riviä",
    sv: "filen har inga rader",
    en: "there are no rows in this file")
  package static let saveSheetAgain = Phrase(
    fi: "tallenna taulukko uudelleen CSV-muodossa: otsikkorivi ja yksi rivi kutakin lukua kohti",
    sv: "spara kalkylbladet på nytt som CSV: en rubrikrad och en rad för varje tal",
    en: "save the sheet again as CSV, with a heading and one row for each count")
  package static let headingAlone = Phrase(
    fi: "otsikkorivin alla ei ole yhtään lukua",
    sv: "under rubrikraden finns inga tal",
    en: "there is a heading and no count below it")
  package static let writeARow = Phrase(
    fi: "kirjoita kullekin alueelle ja linjalle oma rivi, esimerkiksi 08;E;12",
    sv: "skriv en rad för varje område och linje, till exempel 08;E;12",
    en: "write one row for each region and line, such as 08;E;12")
  package static let tooManyFields = Phrase(
    fi: "rivillä on enemmän kenttiä kuin otsikossa",
    sv: "raden har fler fält än rubriken",
    en: "the row has more fields than the heading")
  package static let tooFewFields = Phrase(
    fi: "rivillä on liian vähän kenttiä",
    sv: "raden har för få fält",
    en: "the row has too few fields")
  package static let partColumns = Phrase(
    fi: "erota sarakkeet puolipisteillä tai pane desimaalipilkullinen luku lainausmerkkeihin",
    sv: "skilj kolumnerna med semikolon eller sätt tal med decimalkomma inom citattecken",
    en: "put semicolons between the columns, or quotes around a count with a decimal comma")
  package static let noCountOfCases = Phrase(
    fi: "”{0}” ei ole tapausten määrä kuukaudessa",
    sv: "”{0}” är inget antal fall per månad",
    en: "“{0}” is no count of cases a month")
  package static let writeANumber = Phrase(
    fi: "kirjoita luku ilman yksikköä, esimerkiksi 12 tai 12,5",
    sv: "skriv ett tal utan enhet, till exempel 12 eller 12,5",
    en: "write a number without a unit, such as 12 or 12,5")
  package static let pairStandsTwice = Phrase(
    fi: "tämä alue ja linja on jo rivillä {0}",
    sv: "området och linjen finns redan på rad {0}",
    en: "this region and line stand on line {0} already")
  package static let addUpCounts = Phrase(
    fi: "laske luvut yhteen tai poista väärä",
    sv: "summera talen eller ta bort det som är fel",
    en: "add the two counts up, or delete the one that is wrong")
  package static let regionIsMissing = Phrase(
    fi: "alue puuttuu", sv: "området saknas", en: "the region is missing")
  package static let lineIsMissing = Phrase(
    fi: "linja puuttuu", sv: "linjen saknas", en: "the line is missing")
  package static let writeAsOnMap = Phrase(
    fi: "kirjoita koodi tai nimi niin kuin kartalla",
    sv: "skriv koden eller namnet som på kartan",
    en: "write its code or name as on the map")
  package static let countsOfAYear = Phrase(
    fi: "luvut ovat vuodessa", sv: "talen är per år", en: "the counts are of a year")
  package static let divideByTwelve = Phrase(
    fi: "jaa ne 12:lla ja nimeä sarake sen mukaan",
    sv: "dela dem med 12 och ge kolumnen namn därefter",
    en: "divide them by 12, and name the column so")
  package static let headingLacks = Phrase(
    fi: "otsikosta puuttuu sarake: {0}",
    sv: "rubriken saknar kolumnen {0}",
    en: "the heading has no column of the {0}")
  package static let writeHeading = Phrase(
    fi: "kirjoita otsikko Alue;Linja;Tapauksia kuukaudessa",
    sv: "skriv rubriken Område;Linje;Fall per månad",
    en: "write the heading region;line;cases_per_month, in Finnish, Swedish or English")
  package static let regionColumn = Phrase(fi: "alue", sv: "område", en: "region")
  package static let lineColumn = Phrase(fi: "linja", sv: "linje", en: "line")
  package static let casesColumn = Phrase(
    fi: "tapauksia kuukaudessa", sv: "fall per månad", en: "cases a month")
}
