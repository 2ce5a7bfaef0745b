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

  // What it is instead
  package static let isNotAWorkbook = Phrase(
    fi: "tämä on {0}, ei Excel-työkirja (.xlsx)",
    sv: "det här är {0}, ingen Excel-arbetsbok (.xlsx)",
    en: "this is {0}, not an Excel workbook (.xlsx)")
  package static let saveAsWorkbook = Phrase(
    fi: "avaa se omassa ohjelmassaan ja tallenna .xlsx-muodossa, ilman salasanaa",
    sv: "öppna den i sitt eget program och spara den i formatet .xlsx, utan lösenord",
    en: "open it in its own program and save it as .xlsx, without a password")
  package static let oldExcelFile = Phrase(
    fi: "vanha Excel-tiedosto (.xls)", sv: "en gammal Excel-fil (.xls)",
    en: "an old Excel file (.xls)")
  package static let protectedFile = Phrase(
    fi: "salasanalla suojattu tiedosto", sv: "en lösenordsskyddad fil",
    en: "a file protected by a password")
  package static let binaryExcelFile = Phrase(
    fi: "binäärinen Excel-tiedosto (.xlsb)", sv: "en binär Excel-fil (.xlsb)",
    en: "a binary Excel file (.xlsb)")
  package static let openDocumentFile = Phrase(
    fi: "LibreOfficen tiedosto (OpenDocument, kuten .ods)",
    sv: "en LibreOffice-fil (OpenDocument, till exempel .ods)",
    en: "a file of LibreOffice (OpenDocument, such as .ods)")
  package static let numbersFile = Phrase(
    fi: "Applen Numbers-tiedosto", sv: "en Numbers-fil från Apple", en: "a file of Apple's Numbers")
  package static let otherFile = Phrase(
    fi: "muu tiedosto", sv: "en annan sorts fil", en: "another kind of file")

  // The file
  package static let archiveIsBroken = Phrase(
    fi: "työkirja on katkennut tai rikki",
    sv: "arbetsboken är avhuggen eller trasig",
    en: "the workbook is cut short or broken")
  package static let partIsBroken = Phrase(
    fi: "työkirjan osaa {0} ei voi lukea",
    sv: "arbetsbokens del {0} kan inte läsas",
    en: "the part {0} of the workbook cannot be read")
  package static let partTwice = Phrase(
    fi: "työkirjassa on kahdesti osa {0}",
    sv: "delen {0} finns två gånger i arbetsboken",
    en: "the workbook holds the part {0} twice")
  package static let partHasDocumentType = Phrase(
    fi: "työkirjan osassa {0} on dokumenttityyppi, jota yksikään toimisto-ohjelma ei kirjoita",
    sv: "arbetsbokens del {0} har en dokumenttyp, som inget kontorsprogram skriver",
    en: "the part {0} of the workbook has a document type, which no office program writes")
  package static let partIsTooDeep = Phrase(
    fi: "työkirjan osassa {0} on enemmän kuin {1} sisäkkäistä tasoa",
    sv: "arbetsbokens del {0} har fler än {1} nivåer inom varandra",
    en: "the part {0} of the workbook has more than {1} levels within each other")
  package static let workbookIsMissing = Phrase(
    fi: "tiedosto ei kerro, missä sen työkirja on",
    sv: "filen berättar inte var dess arbetsbok finns",
    en: "the file does not say where its workbook is")
  package static let sheetIsMissing = Phrase(
    fi: "taulukko ”{0}” puuttuu tiedostosta, tai se on siinä kahdesti",
    sv: "bladet ”{0}” saknas i filen eller finns två gånger",
    en: "the sheet “{0}” is not in the file, or twice")
  package static let saveWorkbookAgain = Phrase(
    fi: "avaa tiedosto taulukko-ohjelmassa ja tallenna se uudelleen .xlsx-muodossa",
    sv: "öppna filen i ett kalkylprogram och spara den på nytt i formatet .xlsx",
    en: "open the file in a spreadsheet program and save it again as .xlsx")

  // Its size
  package static let workbookTooLarge = Phrase(
    fi: "työkirja on enintään {0} megatavua; tämä tiedosto on suurempi",
    sv: "en arbetsbok är högst {0} MB; den här filen är större",
    en: "a workbook has at most {0} MB; this file is larger")
  package static let tooManyParts = Phrase(
    fi: "työkirjassa on yli {0} osaa",
    sv: "arbetsboken har fler än {0} delar",
    en: "the workbook has more than {0} parts")
  package static let partUnpacksTooLarge = Phrase(
    fi: "työkirjan osa {0} on purettuna liian suuri",
    sv: "arbetsbokens del {0} är för stor när den packas upp",
    en: "the part {0} of the workbook is too large when unpacked")
  package static let tooManySheets = Phrase(
    fi: "työkirjassa on yli {0} taulukkoa",
    sv: "arbetsboken har fler än {0} blad",
    en: "the workbook has more than {0} sheets")
  package static let sheetIsTooLarge = Phrase(
    fi: "taulukosta luetaan enintään {0} riviä ja {1} saraketta; tämä solu on niiden ulkopuolella",
    sv: "av ett blad läses högst {0} rader och {1} kolumner; den här cellen ligger utanför",
    en: "at most {0} rows and {1} columns of a sheet are read; this cell is beyond them")
  package static let tooManyCells = Phrase(
    fi: "työkirjasta luetaan enintään {0} solua",
    sv: "av en arbetsbok läses högst {0} celler",
    en: "at most {0} cells of a workbook are read")
  package static let cellsAreTooLong = Phrase(
    fi: "työkirjassa on enemmän tekstiä kuin luetaan",
    sv: "arbetsboken har mer text än vad som läses",
    en: "there is more text in the workbook than is read")
  package static let partWorkbook = Phrase(
    fi: "jätä työkirjaan vain luettavat taulukot, ja poista tyhjältä näyttävät rivit ja sarakkeet",
    sv: "låt bara de blad som ska läsas stå kvar, och radera rader och kolumner som ser tomma ut",
    en: "leave only the sheets to be read, and delete the rows and columns that look empty")

  // Its sheets
  package static let rowOutOfOrder = Phrase(
    fi: "rivi ”{0}” on väärässä paikassa",
    sv: "raden ”{0}” står på fel plats",
    en: "the row “{0}” is out of its place")
  package static let cellOutOfPlace = Phrase(
    fi: "solu ”{0}” on väärässä paikassa",
    sv: "cellen ”{0}” står på fel plats",
    en: "the cell “{0}” is out of its place")
  package static let cellIsBroken = Phrase(
    fi: "solun {0} arvoa ei voi lukea",
    sv: "värdet i cellen {0} kan inte läsas",
    en: "the value of the cell {0} cannot be read")
  package static let cellHasError = Phrase(
    fi: "solussa on kaavan virhe {0}; se luettiin tyhjänä",
    sv: "cellen visar formelfelet {0}; den lästes som tom",
    en: "the cell shows the error {0} of a formula and was read as empty")
  package static let writeTheValue = Phrase(
    fi: "korjaa kaava tai kirjoita arvo sen tilalle",
    sv: "rätta formeln eller skriv värdet i stället",
    en: "mend the formula, or write the value instead")
  package static let formulaHasNoResult = Phrase(
    fi: "kaavan tulosta ei ole tallennettu; tällaiset solut luettiin tyhjinä",
    sv: "formelns resultat är inte sparat; sådana celler lästes som tomma",
    en: "the result of the formula was not saved; such cells of the sheet were read as empty")
  package static let workOutFormulas = Phrase(
    fi: "avaa työkirja taulukko-ohjelmassa ja tallenna se, jolloin kaavat lasketaan",
    sv: "öppna arbetsboken i ett kalkylprogram och spara den, så räknas formlerna ut",
    en: "open the workbook in a spreadsheet program and save it, which works the formulas out")
  package static let cellsAreMerged = Phrase(
    fi: "solut {0} on yhdistetty; teksti luettiin vain niiden ensimmäisestä solusta",
    sv: "cellerna {0} är sammanfogade; texten lästes bara i den första av dem",
    en: "the cells {0} are merged; their text was read in the first of them only")
  package static let splitCells = Phrase(
    fi: "pura yhdistäminen ja kirjoita teksti jokaiseen soluun, jota se koskee",
    sv: "dela cellerna och skriv texten i varje cell som den gäller",
    en: "unmerge them, and write the text in each cell that it is meant for")
  package static let sheetIsHidden = Phrase(
    fi: "taulukko ”{0}” on piilotettu, eikä sitä luettu",
    sv: "bladet ”{0}” är dolt och lästes inte",
    en: "the sheet “{0}” is hidden and was not read")
  package static let showSheet = Phrase(
    fi: "tuo se näkyviin, jos se kuuluu mukaan, tai poista se",
    sv: "visa det om det ska läsas, eller ta bort det",
    en: "unhide it if it belongs to the rest, or delete it")
  package static let workbookIsEmpty = Phrase(
    fi: "työkirjan näkyvissä taulukoissa ei ole mitään",
    sv: "det står ingenting på arbetsbokens synliga blad",
    en: "nothing stands on the visible sheets of the workbook")
  package static let writeOnASheet = Phrase(
    fi: "kirjoita otsikkorivi ja sen alle rivejä, tai tuo piilotettu taulukko näkyviin",
    sv: "skriv en rubrikrad med rader under, eller visa ett dolt blad",
    en: "write a heading with rows below it, or unhide a sheet")
}
