package import Linjasto

/// Why a map cannot be read from, or written to, where it was said.
extension Phrase {
  package static let folderHasNoTables = Phrase(
    fi: "kansiossa {0} ei ole yhtään CSV-taulukkoa",
    sv: "mappen {0} innehåller inga CSV-tabeller",
    en: "the folder {0} has no CSV tables")
  package static let endingIsNoMapForm = Phrase(
    fi:
      "tiedoston {0} pääte ei ole kartan muoto; kirjoita .yaml, .json, .xlsx, .graphml, .gexf, .dot tai .geojson, kansion nimi, tai valitse muoto valitsimella --to",
    sv:
      "ändelsen på {0} är ingen form för en karta; skriv .yaml, .json, .xlsx, .graphml, .gexf, .dot eller .geojson, namnet på en mapp, eller välj formen med --to",
    en:
      "the ending of {0} is no form of a map; write .yaml, .json, .xlsx, .graphml, .gexf, .dot or .geojson, the name of a folder, or choose the form by --to"
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
  package static let notCarried = Phrase(
    fi: "tässä muodossa ei ole: {0}", sv: "det här har formen inte: {0}",
    en: "this form does not hold: {0}")
  package static let leftOutOfFile = Phrase(
    fi: "jätettiin pois: {0}", sv: "lämnades bort: {0}", en: "left out: {0}")
  package static let mappingIsForTables = Phrase(
    fi: "--mapping on taulukoille; --from on muiden ohjelmien tiedostoille",
    sv: "--mapping är för tabeller; --from är för andra programs filer",
    en: "--mapping is for tables; --from is for files of other programs")
  package static let writtenIncomplete = Phrase(
    fi: "{0} kirjoitettiin; täydennä siihen, mitä yllä sanotaan puuttuvan",
    sv: "{0} skrevs; fyll i det som saknas enligt ovan",
    en: "{0} was written; fill in what is missing as told above")
  package static let settingLooks = Phrase(
    fi: "--set on muotoa kenttä=teksti, esimerkiksi --set Nimi=Väkivalta",
    sv: "--set har formen fält=text, till exempel --set Namn=Våld",
    en: "--set is field=text, such as --set Name=Violence")
  package static let answerIsNeeded = Phrase(
    fi: "Tähän tarvitaan vastaus.", sv: "Här behövs ett svar.", en: "An answer is needed here.")
}
