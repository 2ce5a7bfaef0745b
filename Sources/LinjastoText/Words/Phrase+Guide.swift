package import Linjasto

/// The guide to the format, made of the tables of fields and of what the catalog says of each.
extension Phrase {
  // What is said before the fields
  package static let guideTitle = Phrase(
    fi: "Kartan tiedostomuoto", sv: "Kartans filformat", en: "The format of a map")
  package static let guideHead = Phrase(
    fi: "Tiedostot ja taulukot", sv: "Filer och tabeller", en: "Files and tables")
  package static let guideFiles = Phrase(
    fi: """
      Kartta on YAML- tai JSON-tiedosto, Excel-työkirja tai kansio CSV-taulukoita. Jokaisella \
      kentällä on alla ensin nimi, joka on myös taulukon otsikko, ja sitten avain, jota YAML- ja \
      JSON-tiedostossa käytetään.
      """,
    sv: """
      En karta är en YAML- eller JSON-fil, en Excel-arbetsbok eller en mapp med CSV-tabeller. För \
      varje fält anges nedan först namnet, som också är tabellens rubrik, och sedan nyckeln, som \
      används i en YAML- eller JSON-fil.
      """,
    en: """
      A map is a YAML or JSON file, an Excel workbook or a folder of CSV tables. Each field below \
      has first its name, which is also the heading in a table, and then the key that a YAML or \
      JSON file has it under.
      """)
  package static let guideSheets = Phrase(
    fi: """
      Taulukoissa jokaisella luettelolla on oma välilehtensä, ja sen otsikot saavat olla suomeksi, \
      ruotsiksi tai englanniksi. Saman solun arvot erotetaan puolipisteellä. Teksteillä on oma \
      sarake kutakin kieltä varten, kuten ”{0} (fi)” ja ”{0} (sv)”, ja kentän sisäisillä kentillä \
      omansa, kuten ”{1}”.
      """,
    sv: """
      I tabellerna har varje lista ett eget blad, och rubrikerna får vara på finska, svenska eller \
      engelska. Värden i samma cell skiljs åt med semikolon. Texter har en egen kolumn för varje \
      språk, till exempel ”{0} (fi)” och ”{0} (sv)”, och fält inom ett fält har sina egna, till \
      exempel ”{1}”.
      """,
    en: """
      In tables every list has a sheet of its own, and headings may be in Finnish, Swedish or \
      English. Values in one cell have semicolons between them. Texts have a column for each \
      language, such as ”{0} (fi)” and ”{0} (sv)”, and fields within a field have their own, such \
      as ”{1}”.
      """)
  package static let guideUnknown = Phrase(
    fi: """
      Mitä ei tiedetä, jätetään pois tai tyhjäksi. Se tarkoittaa, ettei asiaa tiedetä, eikä \
      koskaan, ettei jotain ole.
      """,
    sv: """
      Det som inte är känt utelämnas eller lämnas tomt. Det betyder att saken inte är känd, och \
      aldrig att något inte finns.
      """,
    en: """
      What is not known is left out or left empty. That means that it is not known, and never that \
      there is none.
      """)
  package static let guideExamples = Phrase(
    fi: "Esimerkit näyttävät vain, miten arvo kirjoitetaan; ne eivät kerro kenestäkään mitään.",
    sv: "Exemplen visar bara hur ett värde skrivs; de säger inget om någon.",
    en: "The examples show how a value is written, and nothing of anybody.")

  // What is said of a record and of a field
  package static let guideSheet = Phrase(
    fi: "välilehti ”{0}”", sv: "bladet ”{0}”", en: "sheet ”{0}”")
  package static let guideIsOfMap = Phrase(
    fi: "opas kertoo kartasta: --guide ei sovi muihin",
    sv: "guiden berättar om en karta: --guide passar inte för annat",
    en: "the guide is of a map: --guide does not go with another document")
  package static let guideRequired = Phrase(fi: "pakollinen", sv: "obligatoriskt", en: "required")
  package static let guideStandard = Phrase(
    fi: "ellei muuta sanota: {0}",
    sv: "om inget annat anges: {0}",
    en: "unless stated otherwise: {0}")
  package static let guideValue = Phrase(fi: "arvo", sv: "värde", en: "value")
  package static let guideWords = Phrase(fi: "sanat", sv: "ord", en: "words")
  package static let guideExample = Phrase(fi: "esimerkki", sv: "exempel", en: "example")
  package static let guideExampleOf = Phrase(
    fi: "Esimerkki: {0}", sv: "Exempel: {0}", en: "Example: {0}")
}
