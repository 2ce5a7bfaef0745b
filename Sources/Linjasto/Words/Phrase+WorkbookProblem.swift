/// What is wrong with a workbook that was read, or that cannot be written.
extension Phrase {
  // Writing
  package static let workbookWithoutSheets = Phrase(
    fi: "työkirjaan ei ole yhtään taulukkoa",
    sv: "det finns inga blad till arbetsboken",
    en: "there are no sheets for the workbook")
  package static let sheetNameUnusable = Phrase(
    fi: "”{0}” ei kelpaa taulukon nimeksi Excelissä, tai nimi on jo käytössä",
    sv: "”{0}” duger inte som namn på ett blad i Excel, eller namnet används redan",
    en: "“{0}” cannot be the name of a sheet in Excel, or another sheet has it")
  package static let sheetTooLargeForExcel = Phrase(
    fi: "taulukko {0} on suurempi kuin Excelin {1} riviä ja {2} saraketta",
    sv: "bladet {0} är större än de {1} rader och {2} kolumner som Excel klarar",
    en: "the sheet {0} is larger than the {1} rows and {2} columns of Excel")
  package static let cellTooLongForExcel = Phrase(
    fi: "solun {0} teksti on pitempi kuin Excelin {1} merkkiä",
    sv: "texten i cellen {0} är längre än de {1} tecken som Excel klarar",
    en: "the text of the cell {0} is longer than the {1} characters of Excel")
  package static let noRoomForWorkbook = Phrase(
    fi: "työkirjalle ei ole tilaa väliaikaisten tiedostojen kansiossa",
    sv: "det finns inget utrymme för arbetsboken i mappen för tillfälliga filer",
    en: "there is no room for the workbook in the folder of temporary files")
}
