package import Linjasto

/// The words of the format's fixed lists, and the parts of a value that has several.
extension Phrase {
  // How far a map, a form, a translation and a line have come
  package static let valueInUse = Phrase(
    fi: "käytössä", sv: "i bruk", en: "in use")
  package static let valueValidated = Phrase(
    fi: "validoitu", sv: "validerad", en: "validated")
  package static let valueChecked = Phrase(
    fi: "tarkastettu", sv: "granskad", en: "checked")
  package static let valueOfficial = Phrase(
    fi: "virallinen", sv: "officiell", en: "official")
  package static let valueProposed = Phrase(
    fi: "ehdotettu", sv: "föreslagen", en: "proposed")
  package static let valueActive = Phrase(
    fi: "toiminnassa", sv: "i verksamhet", en: "in operation")
  package static let valueReturned = Phrase(
    fi: "palautettu peruspalveluihin", sv: "återförd till basservicen",
    en: "returned to the basic services")

  // Why a need is brought together
  package static let valueRarity = Phrase(
    fi: "harvinainen ja vaativa", sv: "sällsynt och krävande", en: "rare and demanding")
  package static let valueComplexity = Phrase(
    fi: "epäselvä, nopeasti muuttuva ja monialainen",
    sv: "oklart, snabbt föränderligt och sektorsövergripande",
    en: "unclear, changing fast, and of many sectors")
  package static let valueCase = Phrase(
    fi: "asiakkaan asia", sv: "klientens ärende", en: "a client's case")
  package static let valueDevelopment = Phrase(
    fi: "palvelujen kehittäminen", sv: "utveckling av tjänsterna", en: "developing the services")
  package static let valueSystemFailure = Phrase(
    fi: "nykyiset palvelut eivät riitä", sv: "de nuvarande tjänsterna räcker inte",
    en: "the services as they are do not reach it")

  // Areas and strokes
  package static let valueCollaborative = Phrase(
    fi: "YTA-alue", sv: "YTA-område", en: "collaborative area")
  package static let valueOtherArea = Phrase(
    fi: "muu alue", sv: "annat område", en: "another area")
  package static let valueSolid = Phrase(
    fi: "yhtenäinen", sv: "heldragen", en: "solid")
  package static let valueDashed = Phrase(
    fi: "katkoviiva", sv: "streckad", en: "dashed")
  package static let valueDotted = Phrase(
    fi: "pisteviiva", sv: "prickad", en: "dotted")

  // What stands at a station
  package static let valueRole = Phrase(
    fi: "yksittäinen asiantuntija", sv: "enskild expert", en: "a single expert")
  package static let valueUnit = Phrase(
    fi: "yksikkö", sv: "enhet", en: "unit")
  package static let valueTeam = Phrase(
    fi: "työryhmä", sv: "arbetsgrupp", en: "team")
  package static let valueCoordinator = Phrase(
    fi: "koordinaattori", sv: "koordinator", en: "coordinator")
  package static let valueLiaison = Phrase(
    fi: "yhdyshenkilö", sv: "kontaktperson", en: "liaison person")
  package static let valueResearcher = Phrase(
    fi: "tutkija", sv: "forskare", en: "researcher")
  package static let valueNetwork = Phrase(
    fi: "verkosto", sv: "nätverk", en: "network")
  package static let valueProject = Phrase(
    fi: "hanke", sv: "projekt", en: "project")

  // Its state, its time and who sees it
  package static let valuePlanned = Phrase(
    fi: "suunnitteilla", sv: "planerad", en: "planned")
  package static let valuePilot = Phrase(
    fi: "kokeilussa", sv: "på försök", en: "on trial")
  package static let valueInquiry = Phrase(
    fi: "tiedusteltu, ei vielä sovittu", sv: "förfrågan gjord, ännu inte avtalat",
    en: "asked for, not agreed yet")
  package static let valueEnded = Phrase(
    fi: "päättynyt", sv: "avslutad", en: "ended")
  package static let valueExistsUnknown = Phrase(
    fi: "ei tiedossa, onko toiminnassa", sv: "inte känt om verksamheten finns",
    en: "not known to be in operation")
  package static let valuePartTime = Phrase(
    fi: "osa-aikainen", sv: "deltid", en: "part-time")
  package static let valueFullTime = Phrase(
    fi: "kokoaikainen", sv: "heltid", en: "full-time")
  package static let valueTemporary = Phrase(
    fi: "määräaikainen", sv: "tidsbegränsad", en: "temporary")
  package static let valuePublic = Phrase(
    fi: "kaikille", sv: "alla", en: "everybody")
  package static let valueStaff = Phrase(
    fi: "henkilöstölle", sv: "personalen", en: "staff")

  // Whom it serves
  package static let valueRegionsUnknown = Phrase(
    fi: "lähteet eivät kerro, ketä", sv: "källorna säger inte vem",
    en: "the sources do not say whom")
  package static let valueEveryLine = Phrase(
    fi: "kaikki linjat", sv: "alla linjer", en: "every line")
  package static let valueBeside = Phrase(
    fi: "kartan vierellä, ei linjalla", sv: "bredvid kartan, på ingen linje",
    en: "beside the map, on no line")
  package static let valueNoEnd = Phrase(
    fi: "toistaiseksi", sv: "tills vidare", en: "until further notice")

  // Sectors
  package static let valueHealth = Phrase(
    fi: "terveydenhuolto", sv: "hälso- och sjukvård", en: "health care")
  package static let valueSocial = Phrase(
    fi: "sosiaalihuolto", sv: "socialvård", en: "social services")
  package static let valueEducation = Phrase(
    fi: "kasvatus ja koulutus", sv: "fostran och utbildning", en: "education")
  package static let valueLaw = Phrase(
    fi: "oikeus", sv: "rättsväsende", en: "law")
  package static let valuePolice = Phrase(
    fi: "poliisi", sv: "polis", en: "police")
  package static let valueResearch = Phrase(
    fi: "tutkimus", sv: "forskning", en: "research")
  package static let valueNGO = Phrase(
    fi: "järjestö", sv: "organisation inom tredje sektorn", en: "non-governmental organization")

  // Organizations
  package static let valueHospital = Phrase(
    fi: "sairaala", sv: "sjukhus", en: "hospital")
  package static let valueUniversity = Phrase(
    fi: "yliopisto", sv: "universitet", en: "university")
  package static let valueAuthority = Phrase(
    fi: "viranomainen", sv: "myndighet", en: "authority")
  package static let valueOTCentre = Phrase(
    fi: "OT-keskus", sv: "OT-center", en: "OT center")
  package static let valueCompany = Phrase(
    fi: "yritys", sv: "företag", en: "company")
  package static let valueFoundation = Phrase(
    fi: "säätiö", sv: "stiftelse", en: "foundation")
  package static let valueCompetenceCentre = Phrase(
    fi: "osaamiskeskus", sv: "kompetenscenter", en: "competence center")
  package static let valueEducationNetwork = Phrase(
    fi: "opetuksen verkosto", sv: "nätverk inom undervisningen", en: "education network")

  // Questions of a form
  package static let valuePrecondition = Phrase(
    fi: "ennakkoehto", sv: "förhandsvillkor", en: "precondition")
  package static let valueLevelQuestion = Phrase(
    fi: "oma arvio tasosta", sv: "egen bedömning av nivån", en: "own judgment of the level")
  package static let valueTheme = Phrase(
    fi: "teema", sv: "tema", en: "theme")
  package static let valueIndicator = Phrase(
    fi: "teeman merkki", sv: "tecken på temat", en: "sign of a theme")

  // Parts of a value
  package static let partPercent = Phrase(
    fi: "{0} % työajasta", sv: "{0} % av arbetstiden", en: "{0}% of full time")
  package static let partMonths = Phrase(
    fi: "{0} {0|kuukausi|kuukautta}", sv: "{0} {0|månad|månader}", en: "{0} {0|month|months}")
  package static let partCases = Phrase(
    fi: "{0} {0|tapaus|tapausta} kuukaudessa", sv: "{0} ärenden i månaden",
    en: "{0} {0|case|cases} a month")
  package static let partAsOf = Phrase(
    fi: "tilanne {0}", sv: "läget den {0}", en: "as of {0}")
  package static let partAtLeast = Phrase(
    fi: "vähintään {0}", sv: "minst {0}", en: "at least {0}")
  package static let partAtMost = Phrase(
    fi: "enintään {0}", sv: "högst {0}", en: "at most {0}")
  package static let partOnLines = Phrase(
    fi: "linjalla {0}", sv: "på linje {0}", en: "on line {0}")
  package static let partYes = Phrase(
    fi: "kyllä", sv: "ja", en: "yes")
  package static let partNo = Phrase(
    fi: "ei", sv: "nej", en: "no")
}
