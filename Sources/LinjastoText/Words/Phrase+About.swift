package import Linjasto

/// A map told in full: its sections, and what each field is called.
extension Phrase {
  // Sections
  package static let aboutGovernance = Phrase(
    fi: "Ohjaus ja organisaatio", sv: "Styrning och organisation", en: "Steering and organization")
  package static let aboutProcesses = Phrase(
    fi: "Toimintatavat", sv: "Arbetssätt steg för steg", en: "Ways of working, step by step")
  package static let aboutOrigins = Phrase(
    fi: "Kuka ottaa yhteyttä", sv: "Vem som tar kontakt", en: "Who asks")
  package static let aboutGuidance = Phrase(
    fi: "Ohjeet", sv: "Anvisningar", en: "Guidance")
  package static let aboutFacts = Phrase(
    fi: "Lukuja lähteistä", sv: "Siffror ur källorna", en: "Figures of the sources")
  package static let aboutLines = Phrase(
    fi: "Linjat", sv: "Linjer", en: "Lines")
  package static let aboutStations = Phrase(
    fi: "Asiantuntijat", sv: "Experter", en: "Experts")
  package static let aboutEntries = Phrase(
    fi: "Mistä aloittaa", sv: "Var man börjar", en: "Where to start")
  package static let aboutScreenings = Phrase(
    fi: "Arviointilomakkeet", sv: "Bedömningsblanketter", en: "Assessment forms")
  package static let aboutOpen = Phrase(
    fi: "Avoimet kysymykset", sv: "Öppna frågor", en: "Open questions")
  package static let aboutLinks = Phrase(
    fi: "Siirtymät linjoilla", sv: "Förflyttningar på linjerna", en: "Steps on the lines")
  package static let aboutSources = Phrase(
    fi: "Lähteet", sv: "Källor", en: "Sources")
  package static let aboutRegions = Phrase(
    fi: "Alueet", sv: "Områden", en: "Regions")
  package static let aboutRoles = Phrase(
    fi: "Roolit", sv: "Roller", en: "Roles")
  package static let aboutOrganizations = Phrase(
    fi: "Organisaatiot", sv: "Organisationer", en: "Organizations")

  // Sentences
  package static let aboutNobody = Phrase(
    fi: "ei ketään", sv: "ingen", en: "nobody")
  package static let aboutSilent = Phrase(
    fi: "kartta ei kerro", sv: "kartan berättar inte", en: "the map does not say")
  package static let aboutApproximate = Phrase(
    fi: "noin {0}", sv: "cirka {0}", en: "about {0}")
  package static let aboutWhole = Phrase(
    fi: "koko merkintä", sv: "hela posten", en: "the whole record")
  package static let aboutForm = Phrase(
    fi: "lomakkeessa {0} {0|kysymys|kysymystä}, {1} {1|sääntö|sääntöä}",
    sv: "blanketten har {0} {0|fråga|frågor}, {1} {1|regel|regler}",
    en: "{0} {0|question|questions}, {1} {1|rule|rules}")
  package static let aboutStep = Phrase(
    fi: "{0}: {1} – {2}, vaiva {3}", sv: "{0}: {1} – {2}, arbetsinsats {3}",
    en: "{0}: {1} – {2}, effort {3}")
  package static let aboutToday = Phrase(
    fi: "tilannepäivänä", sv: "på lägesdagen", en: "on that day")

  // The map
  package static let labelFormat = Phrase(
    fi: "tiedostomuoto", sv: "filformat", en: "file format")
  package static let labelID = Phrase(
    fi: "tunnus", sv: "kod", en: "id")
  package static let labelTitle = Phrase(
    fi: "otsikko", sv: "titel", en: "title")
  package static let labelName = Phrase(
    fi: "nimi", sv: "namn", en: "name")
  package static let labelDefaultLanguage = Phrase(
    fi: "kartan kieli", sv: "kartans språk", en: "language of the map")
  package static let labelStatus = Phrase(
    fi: "tila", sv: "status", en: "status")
  package static let labelAsOf = Phrase(
    fi: "tiedot päivältä", sv: "uppgifterna från", en: "the data is of")
  package static let labelTranslations = Phrase(
    fi: "käännökset", sv: "översättningar", en: "translations")
  package static let labelArea = Phrase(
    fi: "yhteistyöalue", sv: "samarbetsområde", en: "area")
  package static let labelCosts = Phrase(
    fi: "reitin vaiva pisteinä", sv: "vägens arbetsinsats i poäng",
    en: "effort of a route in points")

  // A region, a role, an organization, a source
  package static let labelCode = Phrase(
    fi: "koodi", sv: "kod", en: "code")
  package static let labelPopulation = Phrase(
    fi: "väkiluku", sv: "folkmängd", en: "population")
  package static let labelPopulationYear = Phrase(
    fi: "väkiluku vuodelta", sv: "folkmängd år", en: "population of the year")
  package static let labelRegionLanguages = Phrase(
    fi: "palvelujen kielet", sv: "tjänsternas språk", en: "languages of services")
  package static let labelSector = Phrase(
    fi: "ala", sv: "sektor", en: "sector")
  package static let labelConcept = Phrase(
    fi: "käsite", sv: "begrepp", en: "concept")
  package static let labelKind = Phrase(
    fi: "laji", sv: "slag", en: "kind")
  package static let labelRegion = Phrase(
    fi: "sijainti", sv: "läge", en: "sits in")
  package static let labelBusinessID = Phrase(
    fi: "Y-tunnus", sv: "FO-nummer", en: "business ID")
  package static let labelOID = Phrase(
    fi: "OID-tunnus", sv: "OID-kod", en: "OID")
  package static let labelURL = Phrase(
    fi: "osoite", sv: "adress", en: "address")

  // A line
  package static let labelColor = Phrase(
    fi: "väri", sv: "färg", en: "color")
  package static let labelDash = Phrase(
    fi: "viiva", sv: "streck", en: "stroke")
  package static let labelClientGroup = Phrase(
    fi: "asiakasryhmä", sv: "klientgrupp", en: "client group")
  package static let labelSynonyms = Phrase(
    fi: "kutsutaan myös", sv: "kallas även", en: "also called")
  package static let labelReasons = Phrase(
    fi: "miksi keskitetään", sv: "varför koncentrera", en: "why brought together")
  package static let labelState = Phrase(
    fi: "linjan vaihe", sv: "linjens skede", en: "stage of the line")
  package static let labelSurveyed = Phrase(
    fi: "kartoitettu", sv: "kartlagt", en: "experts asked for")
  package static let labelRequires = Phrase(
    fi: "vaaditut roolit", sv: "roller som krävs", en: "required roles")
  package static let labelCore = Phrase(
    fi: "ydin", sv: "kärnan", en: "core")
  package static let labelNetwork = Phrase(
    fi: "verkosto ytimen ympärillä", sv: "nätverket kring kärnan", en: "network around the core")
  package static let labelScreening = Phrase(
    fi: "arviointilomake", sv: "bedömningsblankett", en: "assessment form")
  package static let labelOrder = Phrase(
    fi: "asemien järjestys", sv: "stationernas ordning", en: "order of stations")

  // A station
  package static let labelAttach = Phrase(
    fi: "paikka kartalla", sv: "plats på kartan", en: "place on the map")
  package static let labelEntry = Phrase(
    fi: "aloituspaikka", sv: "startpunkt", en: "place to start")
  package static let labelOrganization = Phrase(
    fi: "organisaatio", sv: "organisation", en: "organization")
  package static let labelHome = Phrase(
    fi: "sijaitsee", sv: "finns i", en: "sits in")
  package static let labelServes = Phrase(
    fi: "palvelee", sv: "betjänar", en: "serves")
  package static let labelCoverage = Phrase(
    fi: "kattavuus", sv: "täckning", en: "cover")
  package static let labelServesNote = Phrase(
    fi: "palvelualueesta", sv: "om betjäningsområdet", en: "about whom it serves")
  package static let labelClients = Phrase(
    fi: "keitä ottaa vastaan", sv: "vem som tas emot", en: "whom it takes")
  package static let labelLines = Phrase(
    fi: "linjat", sv: "linjer", en: "lines")
  package static let labelLine = Phrase(
    fi: "linja", sv: "linje", en: "line")
  package static let labelCoordinates = Phrase(
    fi: "koordinoi linjoja", sv: "koordinerar linjerna", en: "coordinates the lines")
  package static let labelRoles = Phrase(
    fi: "roolit", sv: "roller", en: "roles")
  package static let labelLevel = Phrase(
    fi: "palvelutaso", sv: "servicenivå", en: "service level")
  package static let labelLanguages = Phrase(
    fi: "kielet", sv: "språk", en: "languages")
  package static let labelModes = Phrase(
    fi: "työtavat", sv: "arbetsformer", en: "works by")
  package static let labelShare = Phrase(
    fi: "työaika", sv: "arbetstid", en: "working time")
  package static let labelCapacity = Phrase(
    fi: "kapasiteetti", sv: "kapacitet", en: "capacity")
  package static let labelFee = Phrase(
    fi: "maksu", sv: "avgift", en: "fee")
  package static let labelAgreements = Phrase(
    fi: "sopimukset", sv: "avtal", en: "agreements")
  package static let labelAgreement = Phrase(
    fi: "sopimus", sv: "avtal", en: "agreement")
  package static let labelPeriod = Phrase(
    fi: "toiminta-aika", sv: "verksamhetstid", en: "in operation")
  package static let labelUnavailable = Phrase(
    fi: "ei tavoitettavissa", sv: "kan inte nås", en: "not available")
  package static let labelVisibility = Phrase(
    fi: "tieto on tarkoitettu", sv: "uppgiften är avsedd för", en: "the record is for")
  package static let labelVerified = Phrase(
    fi: "vahvistettu", sv: "bekräftad", en: "confirmed")
  package static let labelSource = Phrase(
    fi: "lähde", sv: "källa", en: "source")
  package static let labelOtherSources = Phrase(
    fi: "muut lähteet", sv: "andra källor", en: "other sources")
  package static let labelNote = Phrase(
    fi: "lisätieto", sv: "tilläggsuppgift", en: "note")
  package static let labelGuidance = Phrase(
    fi: "ohje ennen yhteydenottoa", sv: "anvisning före kontakten", en: "guidance before contact")
  package static let labelMethods = Phrase(
    fi: "menetelmät", sv: "metoder", en: "methods")
  package static let labelAssumed = Phrase(
    fi: "kartan tekijän oletus", sv: "kartförfattarens antagande", en: "assumed by the map's author"
  )

  // A guidance, a figure, a process, a steering group
  package static let labelText = Phrase(
    fi: "teksti", sv: "text", en: "text")
  package static let labelLadder = Phrase(
    fi: "kevyimmästä raskaimpaan", sv: "från det lättaste till det tyngsta",
    en: "from the lightest to the heaviest")
  package static let labelItems = Phrase(
    fi: "sisältö", sv: "innehåll", en: "contents")
  package static let labelLinks = Phrase(
    fi: "linkit", sv: "länkar", en: "links")
  package static let labelEverywhere = Phrase(
    fi: "koskee jokaista yhteydenottoa", sv: "gäller varje kontakt", en: "holds for every contact")
  package static let labelValue = Phrase(
    fi: "luku", sv: "tal", en: "figure")
  package static let labelUnit = Phrase(
    fi: "yksikkö", sv: "enhet", en: "unit")
  package static let labelFactPeriod = Phrase(
    fi: "ajalta", sv: "tidsperiod", en: "of")
  package static let labelApproximate = Phrase(
    fi: "likimääräinen", sv: "ungefärlig", en: "approximate")
  package static let labelSteps = Phrase(
    fi: "vaiheet", sv: "steg", en: "steps")
  package static let labelOptional = Phrase(
    fi: "tarvittaessa", sv: "vid behov", en: "where needed")
  package static let labelSize = Phrase(
    fi: "koko", sv: "storlek", en: "size")

  // A form
  package static let labelPurpose = Phrase(
    fi: "tarkoitus", sv: "syfte", en: "purpose")
  package static let labelQuestions = Phrase(
    fi: "kysymykset", sv: "frågor", en: "questions")
  package static let labelRules = Phrase(
    fi: "säännöt", sv: "regler", en: "rules")
  package static let labelOf = Phrase(
    fi: "kuuluu teemaan", sv: "hör till temat", en: "belongs to the theme")
  package static let labelAsk = Phrase(
    fi: "kysytään näin", sv: "ställs så här", en: "asked so")
  package static let labelHelp = Phrase(
    fi: "apu vastaajalle", sv: "hjälp för den som svarar", en: "help for who answers")
  package static let labelWhen = Phrase(
    fi: "ehto", sv: "villkor", en: "condition")
  package static let labelAll = Phrase(
    fi: "kaikki näistä", sv: "alla dessa", en: "all of")
  package static let labelAny = Phrase(
    fi: "jokin näistä", sv: "någon av dessa", en: "any of")
  package static let labelSuggest = Phrase(
    fi: "ehdottaa", sv: "föreslår", en: "suggests")
  package static let labelBecause = Phrase(
    fi: "perustelu", sv: "motivering", en: "because")

  // The effort of a route
  package static let labelHandoff = Phrase(
    fi: "ohjaus", sv: "överföring", en: "handoff")
  package static let labelRide = Phrase(
    fi: "linjalla eteenpäin", sv: "vidare på linjen", en: "along the line")
  package static let labelChange = Phrase(
    fi: "linjan vaihto", sv: "linjebyte", en: "change of line")
  package static let labelReturn = Phrase(
    fi: "paluu", sv: "återkomst", en: "return")
  package static let labelContact = Phrase(
    fi: "yhteydenotto", sv: "kontakt", en: "contact")
  package static let labelDistance = Phrase(
    fi: "sopimus epäselvä", sv: "avtal oklart", en: "agreement open")
  package static let labelPartial = Phrase(
    fi: "kattaa osittain", sv: "täcker delvis", en: "partial cover")
  package static let labelAssumption = Phrase(
    fi: "oletus", sv: "antagande", en: "assumption")
  package static let labelCost = Phrase(
    fi: "vaiva", sv: "arbetsinsats", en: "effort")
  package static let labelFrom = Phrase(
    fi: "asemalta", sv: "från stationen", en: "from")
  package static let labelTo = Phrase(
    fi: "asemalle", sv: "till stationen", en: "to")
}
