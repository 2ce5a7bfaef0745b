package import Linjasto

/// Why a map cannot be read from, or written to, where it was said.
extension Phrase {
  package static let folderHasNoTables = Phrase(
    fi: "kansiossa {0} ei ole yhtään CSV-taulukkoa",
    sv: "mappen {0} innehåller inga CSV-tabeller",
    en: "the folder {0} has no CSV tables")
  package static let endingIsNoMapForm = Phrase(
    fi:
      "tiedoston {0} pääte ei ole kartan muoto; kirjoita .yaml, .json tai .xlsx, kansion nimi, tai valitse muoto valitsimella --to",
    sv:
      "ändelsen på {0} är ingen form för en karta; skriv .yaml, .json eller .xlsx, namnet på en mapp, eller välj formen med --to",
    en:
      "the ending of {0} is no form of a map; write .yaml, .json or .xlsx, the name of a folder, or choose the form by --to"
  )
  package static let tablesNeedFolder = Phrase(
    fi: "taulukot kirjoitetaan kansioon; kirjoita sen nimi viivan sijaan",
    sv: "tabeller skrivs i en mapp; skriv dess namn i stället för strecket",
    en: "tables are written to a folder; write its name in place of the dash")
  package static let isNoFolder = Phrase(
    fi: "{0} on tiedosto eikä kansio", sv: "{0} är en fil och ingen mapp",
    en: "{0} is a file and no folder")
  package static let folderHasOtherTables = Phrase(
    fi: "kansiossa {0} on muita taulukoita, kuten {1}; valitse tyhjä kansio",
    sv: "mappen {0} innehåller andra tabeller, som {1}; välj en tom mapp",
    en: "the folder {0} holds other tables, such as {1}; choose an empty one")
  package static let nothingWritten = Phrase(
    fi: "kartta on ennallaan; --write tekee muutokset siihen",
    sv: "kartan är oförändrad; --write gör ändringarna i den",
    en: "the map is as it was; --write puts the changes in")
  package static let writtenAnew = Phrase(
    fi: "{0} kirjoitettiin kokonaan uudelleen, eikä sen huomautuksia voitu säilyttää",
    sv: "{0} skrevs helt på nytt, och anmärkningarna i den kunde inte behållas",
    en: "{0} was written anew, and the remarks in it could not be kept")
}
