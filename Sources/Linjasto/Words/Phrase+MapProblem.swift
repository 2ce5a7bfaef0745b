/// What the records of a map say wrongly together.
extension Phrase {
  // Ids
  package static let anotherHasID = Phrase(
    fi: "tunnus ”{1}” on jo käytössä: toista {0} ei voi olla samalla tunnuksella",
    sv: "identifieraren ”{1}” används redan ({0})",
    en: "another {0} has the id \"{1}\"")
  package static let anotherHasCode = Phrase(
    fi: "koodi ”{0}” on jo toisella alueella",
    sv: "ett annat område har redan koden ”{0}”",
    en: "another region has the code \"{0}\"")
  package static let firstOnLine = Phrase(
    fi: "ensimmäinen on rivillä {0}; anna tälle toinen tunnus",
    sv: "den första står på rad {0}; ge den här en annan identifierare",
    en: "the first stands on line {0}; give this one another id")
  package static let firstAt = Phrase(
    fi: "ensimmäinen on kohdassa {0}; anna tälle toinen tunnus",
    sv: "den första står i {0}; ge den här en annan identifierare",
    en: "the first stands at {0}; give this one another id")
  package static let codeTaken = Phrase(
    fi: "kirjain ”{0}” on jo linjalla ”{1}”",
    sv: "linjen ”{1}” har redan bokstaven ”{0}”",
    en: "the line \"{1}\" has the code \"{0}\" already")
  package static let chooseOtherCode = Phrase(
    fi: "kirjain erottaa linjat, kun väri ei erota; valitse toinen",
    sv: "bokstaven skiljer linjer åt där färgen inte gör det; välj en annan",
    en: "a code tells lines apart where color cannot; choose another")

  // References
  package static let notInMap = Phrase(
    fi: "kartalla ei ole {0} ”{1}”",
    sv: "{0} ”{1}” finns inte på kartan",
    en: "no {0} \"{1}\" in this map")
  package static let regionNotInMap = Phrase(
    fi: "kartalla ei ole aluetta ”{0}” ({1})",
    sv: "område ”{0}” ({1}) finns inte på kartan",
    en: "no region \"{0}\" ({1}) in this map")
  package static let addRegion = Phrase(
    fi: "lisää se alueisiin: {0}; kartan alueet ovat {1}",
    sv: "lägg till det bland områdena: {0}; kartans områden är {1}",
    en: "add it to regions: {0}; the map has {1}")
  package static let inListAlready = Phrase(
    fi: "”{0}” on luettelossa jo",
    sv: "”{0}” finns redan i listan",
    en: "\"{0}\" stands in this list already")
  package static let stationOffLine = Phrase(
    fi: "asema ”{0}” ei ole linjalla ”{1}”",
    sv: "stationen ”{0}” finns inte på linjen ”{1}”",
    en: "the station \"{0}\" does not stand on the line \"{1}\"")

  // Extent
  package static let mapWithoutRegion = Phrase(
    fi: "kartalla ei ole aluetta", sv: "kartan har inget område", en: "the map has no region")
  package static let mapWithoutLine = Phrase(
    fi: "kartalla ei ole linjaa", sv: "kartan har ingen linje", en: "the map has no line")
  package static let mapWithoutStation = Phrase(
    fi: "kartalla ei ole yhtään asemaa: kaikki ruudut ovat tyhjiä",
    sv: "kartan har inga stationer: alla rutor är tomma",
    en: "the map has no station: nobody is known anywhere")
  package static let addStations = Phrase(
    fi: "lisää asemia sitä mukaa kuin asiantuntijat selviävät",
    sv: "lägg till stationer efter hand som experterna blir kända",
    en: "add stations as the experts become known")
  package static let stationOnNoLine = Phrase(
    fi: "asema ei ole millään linjalla",
    sv: "stationen finns inte på någon linje",
    en: "the station stands on no line")
  package static let nameItsLines = Phrase(
    fi: "nimeä sen linjat, tai kirjoita ”attach: area”, jos se tukee koko aluetta",
    sv: "ange dess linjer, eller skriv ”attach: area” om den hör till hela området",
    en: "name its lines, or write attach: area if it belongs to the area as a whole")
  package static let stationServesNone = Phrase(
    fi: "asema ei palvele mitään aluetta",
    sv: "stationen betjänar inget område",
    en: "the station serves no region")
  package static let areaStationOnLine = Phrase(
    fi: "kartan vierellä oleva asema ei ole millään linjalla",
    sv: "en station bredvid kartan finns inte på någon linje",
    en: "a station attached to the area stands on no line")
  package static let takeAttachOut = Phrase(
    fi: "poista ”attach: area” tai kirjoita ”lines: []”",
    sv: "ta bort ”attach: area” eller skriv ”lines: []”",
    en: "take out attach: area, or write lines: []")

  // Order
  package static let periodReversed = Phrase(
    fi: "jakso päättyy {1}, ennen kuin se alkaa {0}",
    sv: "perioden slutar {1} innan den börjar {0}",
    en: "the period ends on {1}, before it begins on {0}")
  package static let swapDays = Phrase(
    fi: "vaihda päivät: {0}",
    sv: "byt plats på dagarna: {0}",
    en: "swap the days: {0}")
  package static let sizeReversed = Phrase(
    fi: "pienin koko {0} on suurempi kuin suurin {1}",
    sv: "det minsta antalet {0} är större än det största {1}",
    en: "the least size {0} is greater than the greatest {1}")
  package static let swapSizes = Phrase(
    fi: "vaihda luvut: {0}",
    sv: "byt plats på talen: {0}",
    en: "swap the numbers: {0}")
  package static let agesReversed = Phrase(
    fi: "nuorin {0} on vanhempi kuin vanhin {1}",
    sv: "den yngsta {0} är äldre än den äldsta {1}",
    en: "the youngest {0} is older than the oldest {1}")
  package static let swapAges = Phrase(
    fi: "vaihda iät: {0}",
    sv: "byt plats på åldrarna: {0}",
    en: "swap the ages: {0}")
  package static let shareAtMost = Phrase(
    fi: "työaika on enintään 100 prosenttia",
    sv: "en arbetstid är högst 100 procent",
    en: "a share is at most 100 percent")

  // Screenings
  package static let indicatorNeedsTheme = Phrase(
    fi: "merkki kuuluu johonkin teemaan",
    sv: "ett tecken hör till ett tema",
    en: "an indicator belongs to a theme")
  package static let writeOf = Phrase(
    fi: "kirjoita ”of:” ja teeman tunnus",
    sv: "skriv ”of:” och temats identifierare",
    en: "write of: and the id of the theme")
  package static let isNoTheme = Phrase(
    fi: "”{0}” ei ole teema", sv: "”{0}” är inget tema", en: "\"{0}\" is no theme")
  package static let ruleHasNoCondition = Phrase(
    fi: "säännöllä ”{0}” ei ole ehtoa",
    sv: "regeln ”{0}” har inget villkor",
    en: "the rule \"{0}\" has no condition")
  package static let nameQuestions = Phrase(
    fi: "nimeä kysymykset kohdassa ”all:” tai ”any:”",
    sv: "ange frågorna under ”all:” eller ”any:”",
    en: "name the questions under all: or any:")
}
