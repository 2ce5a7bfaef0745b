package import Linjasto

/// What stands in sheets beside the words of the format.
extension Phrase {
  package static let sheetField = Phrase(fi: "Tieto", sv: "Uppgift", en: "Field")
  package static let sheetValue = Phrase(fi: "Arvo", sv: "Värde", en: "Value")

  // In sheets to begin with
  package static let sheetExample = Phrase(fi: "Esimerkki:", sv: "Exempel:", en: "Example:")
  package static let exampleStation = Phrase(
    fi: "väkivaltatyön yksikkö", sv: "enhet för våldsarbete", en: "unit for work on violence")
  package static let exampleLine = Phrase(
    fi: "lapsiin kohdistuva väkivalta", sv: "våld mot barn", en: "violence against children")
  package static let exampleOrganization = Phrase(
    fi: "perhekeskus", sv: "familjecenter", en: "family center")
  package static let exampleRole = Phrase(fi: "juristi", sv: "jurist", en: "lawyer")
  package static let exampleSource = Phrase(
    fi: "asiantuntijalista, josta tiedot ovat", sv: "expertlistan som uppgifterna är från",
    en: "the list of experts that this is from")
  package static let sheetGuide = Phrase(
    fi: """
      Täytä taulukot järjestyksessä: Lähteet, Linjat, Asemat. Muut ovat vapaaehtoisia.
      Linja on palvelutarve, ja asema on asiantuntija: rooli, yksikkö tai työryhmä, ei koskaan nimetty henkilö.
      Rivi, jonka nimi alkaa ”Esimerkki:”, näyttää mallin. Sitä ei lueta; saat poistaa sen.
      Yhdelle riville tulee yksi asema, linja tai lähde. Tyhjä solu tarkoittaa, ettei asiaa tiedetä.
      Kun samaan soluun tulee monta asiaa, pane väliin puolipiste: Pirkanmaa; Kanta-Häme.
      Linjat, organisaatiot, roolit ja lähteet kirjoitetaan samalla nimellä kuin omassa taulukossaan.
      Palvelee: alueiden nimet, ”koko maa” tai ”ei tiedossa”.
      Tunnuksia, kirjaimia ja värejä ei tarvitse antaa: ne tehdään nimistä.
      Älä kirjoita henkilöiden nimiä, puhelinnumeroita, sähköpostiosoitteita tai asiakkaiden tietoja.
      Tallenna .xlsx-muodossa ja tarkista komennolla linjasto check TIEDOSTO.
      Kun virheitä ei ole: linjasto render TIEDOSTO -o kartta.svg.
      """,
    sv: """
      Fyll i bladen i ordning: Källor, Linjer, Stationer. De andra är frivilliga.
      En linje är ett servicebehov, och en station är en expert: en roll, en enhet eller ett team, aldrig en namngiven person.
      En rad vars namn börjar med ”Exempel:” visar hur det ser ut. Den läses inte; du får ta bort den.
      En rad är en station, en linje eller en källa. En tom cell betyder att saken inte är känd.
      När flera saker står i samma cell sätts semikolon mellan dem: Birkaland; Egentliga Tavastland.
      Linjer, organisationer, roller och källor skrivs med samma namn som på sitt eget blad.
      Betjänar: namn på områden, ”hela landet” eller ”inte känt”.
      Id:n, bokstäver och färger behövs inte: de görs av namnen.
      Skriv inga personnamn, telefonnummer, e-postadresser eller uppgifter om klienter.
      Spara i formatet .xlsx och granska med linjasto check FIL.
      När det inte finns fel: linjasto render FIL -o karta.svg.
      """,
    en: """
      Fill in the sheets in this order: Sources, Lines, Stations. The others are voluntary.
      A line is a service need, and a station is an expert: a role, a unit or a team, never a named person.
      A row whose name begins with “Example:” shows what it looks like. It is not read; you may delete it.
      One row is one station, line or source. An empty cell means that it is not known.
      Where several things stand in one cell, put semicolons between: Pirkanmaa; Kanta-Häme.
      Lines, organizations, roles and sources are written by the name that they have in their own sheet.
      Serves: names of regions, “all” or “unknown”.
      Ids, letters and colors need not be given: they are made of the names.
      Write no names of persons, phone numbers, e-mail addresses or client data.
      Save as .xlsx and check it by linjasto check FILE.
      When there are no errors: linjasto render FILE -o map.svg.
      """)

  // In a sheet of changes
  package static let sheetRemove = Phrase(fi: "Poista", sv: "Ta bort", en: "Remove")
  package static let sheetEmpty = Phrase(fi: "(tyhjä)", sv: "(tom)", en: "(empty)")

  // Whose a row is
  package static let ownerStation = Phrase(fi: "Asema", sv: "Station", en: "Station")
  package static let ownerLine = Phrase(fi: "Linja", sv: "Linje", en: "Line")
  package static let ownerProcess = Phrase(fi: "Prosessi", sv: "Process", en: "Process")
  package static let ownerScreening = Phrase(fi: "Seulonta", sv: "Screening", en: "Screening")
}

extension Phrase {
  package static let sheetInstructions = Phrase(fi: "Ohje", sv: "Anvisning", en: "Instructions")

  // What is wrong with sheets
  package static let sheetIsNotRead = Phrase(
    fi: "taulukkoa ”{0}” ei lueta: sen nimi ei kerro, mitä siinä on",
    sv: "bladet ”{0}” läses inte: namnet säger inte vad det innehåller",
    en: "the sheet “{0}” is not read: its name does not say what it holds")
  package static let theSheets = Phrase(
    fi: "taulukoiden nimet ovat: {0}", sv: "bladens namn är: {0}", en: "the sheets are: {0}")
  package static let noHeadingHere = Phrase(
    fi: "taulukosta ei löydy otsikkoriviä",
    sv: "bladet har ingen rubrikrad",
    en: "there is no heading row in this sheet")
  package static let theHeadings = Phrase(
    fi: "kirjoita ensimmäiselle riville sarakkeiden otsikot, esimerkiksi {0}",
    sv: "skriv kolumnernas rubriker på första raden, till exempel {0}",
    en: "write the headings of the columns in the first row, such as {0}")
  package static let columnIsNotRead = Phrase(
    fi: "saraketta ”{0}” ei lueta", sv: "kolumnen ”{0}” läses inte",
    en: "the column “{0}” is not read")
  package static let twoColumnsSay = Phrase(
    fi: "kahdella sarakkeella on sama otsikko: ”{0}”",
    sv: "två kolumner har samma rubrik: ”{0}”",
    en: "two columns have one heading: “{0}”")
  package static let keepOneColumn = Phrase(
    fi: "pidä niistä toinen", sv: "behåll den ena", en: "keep one of them")
  package static let cellIsEmpty = Phrase(
    fi: "riviltä puuttuu tieto sarakkeesta ”{0}”",
    sv: "raden saknar uppgift i kolumnen ”{0}”",
    en: "the row has nothing in the column “{0}”")
  package static let cellHolds = Phrase(
    fi: "kirjoita se: {0}", sv: "skriv in den: {0}", en: "write it: {0}")
  package static let sheetHasNo = Phrase(
    fi: "taulukossa ”{0}” ei ole riviä ”{1}”", sv: "bladet ”{0}” har ingen rad ”{1}”",
    en: "the sheet “{0}” has no row “{1}”")
  package static let sheetHasNoRows = Phrase(
    fi: "taulukossa ”{0}” ei ole yhtään riviä", sv: "bladet ”{0}” har inga rader",
    en: "the sheet “{0}” has no rows")
  package static let addToSheetARow = Phrase(
    fi: "lisää taulukkoon ”{0}” ainakin yksi rivi; esimerkkirivejä ei lueta",
    sv: "lägg till minst en rad på bladet ”{0}”; exempelrader läses inte",
    en: "add a row to the sheet “{0}”; example rows are not read")
  package static let addToSheet = Phrase(
    fi: "lisää se taulukkoon ”{0}”", sv: "lägg till den på bladet ”{0}”",
    en: "add it to the sheet “{0}”")
  package static let noRowCalledSo = Phrase(
    fi: "millään rivillä ei ole tunnusta tai nimeä ”{0}”, tai niitä on monta",
    sv: "ingen rad har id:t eller namnet ”{0}”, eller så finns det flera",
    en: "no row has the id or name “{0}”, or several have")
  package static let writeAsInSheet = Phrase(
    fi: "kirjoita tunnus niin kuin se on taulukossa ”{0}”",
    sv: "skriv id:t som i bladet ”{0}”",
    en: "write the id as in the sheet “{0}”")
  package static let mapSheetIsMissing = Phrase(
    fi: "taulukko ”{0}” puuttuu", sv: "bladet ”{0}” saknas", en: "the sheet “{0}” is missing")
  package static let makeSheet = Phrase(
    fi:
      "tee se komennolla linjasto new --sheets, tai lisää taulukko, jossa on kartan nimi ja kieli",
    sv:
      "gör det med kommandot linjasto new --sheets, eller lägg till ett blad med kartans namn och språk",
    en: "make it by linjasto new --sheets, or add a sheet with the name and language of the map")
}

/// What is wrong with tables that a mapping is to explain.
extension Phrase {
  package static let noColumnCalledSo = Phrase(
    fi: "taulukossa ei ole saraketta ”{0}”, jonka kuvaus nimeää",
    sv: "tabellen har ingen kolumn ”{0}”, som beskrivningen nämner",
    en: "the table has no column “{0}”, which the mapping names")
  package static let columnsAreNotRead = Phrase(
    fi: "näitä sarakkeita ei lueta: {0}", sv: "de här kolumnerna läses inte: {0}",
    en: "these columns are not read: {0}")
  package static let rowsLeftOut = Phrase(
    fi: "rivejä jätetään pois, koska niiltä puuttuu tarvittava tieto: {0}",
    sv: "rader lämnas bort, eftersom de saknar en uppgift som behövs: {0}",
    en: "rows are left out, as they lack something that is needed: {0}")
  package static let sayWhichSheet = Phrase(
    fi: "kuvaus ei sano, mistä taulukosta luetaan",
    sv: "beskrivningen säger inte vilket blad som läses",
    en: "the mapping does not say which sheet is read")
  package static let haveNoMark = Phrase(
    fi: "näillä ei ole yhtään merkintää, joten niitä ei oteta kartalle: {0}",
    sv: "de här har inga markeringar och tas inte med på kartan: {0}",
    en: "these have no mark and do not come onto the map: {0}")
  package static let matrixNeedsStations = Phrase(
    fi: "ristiintaulukossa riveillä tai sarakkeissa pitää olla asemia",
    sv: "i en matris ska raderna eller kolumnerna vara stationer",
    en: "in a matrix the rows or the columns have to be stations")
  package static let cellWordUnknown = Phrase(
    fi: "kuvaus ei kerro, mitä ”{0}” tarkoittaa",
    sv: "beskrivningen säger inte vad ”{0}” betyder",
    en: "the mapping does not say what “{0}” means")
  package static let addToCells = Phrase(
    fi: "lisää se kuvauksen kohtaan {0}: {1}", sv: "lägg till det under {0} i beskrivningen: {1}",
    en: "add it to the mapping under {0}: {1}")
}
