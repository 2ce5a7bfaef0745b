package import Linjasto

/// What the fields of the format are called where the sheets of a map never needed a name.
extension Phrase {
  // Of several records
  package static let labelAssumedFields = Phrase(
    fi: "oletetut kentät", sv: "antagna fält", en: "assumed fields")
  package static let labelDay = Phrase(fi: "päivä", sv: "dag", en: "day")
  package static let labelRegions = Phrase(fi: "alueet", sv: "områden", en: "regions")
  package static let labelStart = Phrase(fi: "alku", sv: "början", en: "start")
  package static let labelEnd = Phrase(fi: "loppu", sv: "slut", en: "end")
  package static let labelStation = Phrase(fi: "asema", sv: "station", en: "station")
  package static let labelStations = Phrase(fi: "asemat", sv: "stationer", en: "stations")

  // The map
  package static let labelLinkList = Phrase(
    fi: "asemien välit", sv: "sträckor mellan stationer", en: "links between stations")
  package static let labelScreenings = Phrase(
    fi: "arviointilomakkeet", sv: "bedömningsblanketter", en: "assessment forms")
  package static let labelGuidanceList = Phrase(fi: "ohjeet", sv: "anvisningar", en: "guidance")

  // A line, a station and its parts
  package static let labelLetter = Phrase(fi: "kirjain", sv: "bokstav", en: "letter")
  package static let labelShareKind = Phrase(fi: "kesto ja laajuus", sv: "omfattning", en: "extent")
  package static let labelPercent = Phrase(
    fi: "prosenttia täydestä työajasta", sv: "procent av heltid", en: "percent of full time")
  package static let labelMonths = Phrase(fi: "kuukausia", sv: "månader", en: "months")
  package static let labelCasesPerMonth = Phrase(
    fi: "tapauksia kuukaudessa", sv: "ärenden i månaden", en: "cases a month")
  package static let labelYoungest = Phrase(
    fi: "nuorin ikä", sv: "lägsta ålder", en: "youngest age")
  package static let labelOldest = Phrase(fi: "vanhin ikä", sv: "högsta ålder", en: "oldest age")
  package static let labelMunicipalities = Phrase(
    fi: "kunnat", sv: "kommuner", en: "municipalities")
  package static let labelAtLeast = Phrase(fi: "vähintään", sv: "minst", en: "at least")
  package static let labelAtMost = Phrase(fi: "enintään", sv: "högst", en: "at most")

  // A case profile
  package static let labelMap = Phrase(fi: "kartta", sv: "karta", en: "map")
  package static let labelCaseRegion = Phrase(fi: "alue", sv: "område", en: "region")
  package static let labelExpertLanguage = Phrase(
    fi: "asiantuntijan kieli", sv: "expertens språk", en: "language of the expert")
  package static let labelClient = Phrase(fi: "asiakas", sv: "klient", en: "client")
  package static let labelAnswers = Phrase(fi: "vastaukset", sv: "svar", en: "answers")
  package static let labelNeeds = Phrase(
    fi: "tarvittavat linjat", sv: "linjer som behövs", en: "lines needed")
  package static let labelRolesNeeded = Phrase(
    fi: "tarvittavat roolit", sv: "roller som behövs", en: "roles needed")
  package static let labelMode = Phrase(fi: "työtapa", sv: "arbetsform", en: "way of working")
  package static let labelFreeOnly = Phrase(
    fi: "vain maksuttomat", sv: "bara avgiftsfria", en: "only those free of charge")
  package static let labelAvoid = Phrase(
    fi: "vältettävät asemat", sv: "stationer som undviks", en: "stations to avoid")
  package static let labelInclude = Phrase(
    fi: "mukaan otettavat asemat", sv: "stationer som tas med", en: "stations to include")
  package static let labelAlready = Phrase(
    fi: "jo kysytyt asemat", sv: "redan tillfrågade stationer", en: "stations asked already")
  package static let labelAge = Phrase(fi: "ikä", sv: "ålder", en: "age")
  package static let labelLanguage = Phrase(fi: "kieli", sv: "språk", en: "language")

  // Contacts, candidates and patches
  package static let labelChannel = Phrase(
    fi: "yhteydenoton kanava", sv: "kontaktväg", en: "channel")
  package static let labelHow = Phrase(fi: "miten kysytään", sv: "hur man frågar", en: "how to ask")
  package static let labelHours = Phrase(
    fi: "milloin vastataan", sv: "när någon svarar", en: "when somebody answers")
  package static let labelAnswerTime = Phrase(
    fi: "vastausaika", sv: "svarstid", en: "time to answer")
  package static let labelExclude = Phrase(
    fi: "keneltä ei kysytä", sv: "vem som inte tillfrågas", en: "whom not to ask")
  package static let labelOnly = Phrase(fi: "vain nämä", sv: "bara dessa", en: "only these")
  package static let labelMeasures = Phrase(fi: "toimenpiteet", sv: "åtgärder", en: "measures")
  package static let labelMeasure = Phrase(fi: "toimenpide", sv: "åtgärd", en: "measure")
  package static let labelVerify = Phrase(
    fi: "asian selvittäminen", sv: "utredning av saken", en: "finding out")
  package static let labelNeighbor = Phrase(
    fi: "sopimus naapurialueen kanssa",
    sv: "avtal med ett grannområde",
    en: "agreement with a neighbor")
  package static let labelFurtherLine = Phrase(
    fi: "uusi linja asemalle", sv: "ny linje för en station", en: "further line of a station")
  package static let labelStartUp = Phrase(
    fi: "toiminnan käynnistäminen", sv: "start av verksamheten", en: "starting up")
  package static let labelWiden = Phrase(
    fi: "kattavuuden laajentaminen", sv: "bredare täckning", en: "widening of cover")
  package static let labelNewStation = Phrase(fi: "uusi asema", sv: "ny station", en: "new station")
  package static let labelNewRole = Phrase(
    fi: "uuden aseman rooli", sv: "roll för en ny station", en: "role of a new station")
  package static let labelRemove = Phrase(
    fi: "poistettavat asemat", sv: "stationer som tas bort", en: "stations to remove")
}
