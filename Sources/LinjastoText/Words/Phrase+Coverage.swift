package import Linjasto

/// The matrix of regions and lines, its sums and what it rests on.
extension Phrase {
  // Title and basis
  package static let coverage = Phrase(fi: "Kattavuus", sv: "Täckning", en: "Coverage")
  package static let coverageTitle = Phrase(
    fi: "Kattavuus alueittain", sv: "Täckning per område", en: "Coverage per region")
  package static let coverageDay = Phrase(
    fi: "Tilanne {0}, {1}.", sv: "Läget den {0}, {1}.", en: "As of {0}, {1}.")
  package static let coverageNoDay = Phrase(
    fi: "Päivää ei ole rajattu, {0}.",
    sv: "Dagen är inte avgränsad, {0}.",
    en: "On no day in particular, {0}.")
  package static let factsOnly = Phrase(
    fi: "vain lähteiden tiedot", sv: "endast källornas uppgifter", en: "by the sources alone")
  package static let withAssumptions = Phrase(
    fi: "oletukset mukana", sv: "antaganden medräknade", en: "assumptions included")
  package static let mapsOfDays = Phrase(
    fi: "{1|Kartan|Karttojen} tiedot: {0}.",
    sv: "{1|Kartans|Kartornas} uppgifter: {0}.",
    en: "The {1|map is|maps are} of {0}.")
  package static let mapsAreOld = Phrase(
    fi: "Tiedot ovat yli vuoden vanhoja: tarkista ne ennen käyttöä.",
    sv: "Uppgifterna är över ett år gamla: kontrollera dem före användning.",
    en: "The data is more than a year old: verify it before use.")
  package static let mapsAreLater = Phrase(
    fi: "Kysytty päivä on ennen kartan omaa päivää: kartta ei välttämättä kerro siitä.",
    sv: "Den valda dagen är före kartans egen dag: kartan säger kanske inget om den.",
    en: "The day asked for lies before the map's own: the map may say nothing of it.")
  package static let frameInFinnish = Phrase(
    fi: "Tekstit ovat suomeksi; nimistä on käytetty kieltä {0}, kun kartassa on sellainen nimi.",
    sv: "Texterna är på finska; namnen är på {0} där kartan har ett sådant namn.",
    en: "The texts are in Finnish; names are in {0} where the map has them.")
  package static let namesInOther = Phrase(
    fi: "Osalla kartan nimistä ei ole suomenkielistä muotoa.",
    sv: "En del av kartans namn finns inte på svenska; de visas på kartans eget språk.",
    en: "Some names of the map are not there in English and stand in its own language.")

  // The map of gaps
  package static let isMissing = Phrase(fi: "Puuttuu: {0}", sv: "Saknas: {0}", en: "Missing: {0}")
  package static let singlePoint = Phrase(
    fi: "Renkaalla: alueen ainoa asiantuntija jollakin linjalla",
    sv: "Med ring: områdets enda expert på någon linje",
    en: "Ringed: a region's only expert on some line")

  // The matrix as text
  package static let entriesColumn = Phrase(fi: "aloitus", sv: "start", en: "entries")
  package static let matrixKey = Phrase(
    fi: """
      F koko alue, p osa (osa alueesta tai asiakkaista, tai ydinrooli puuttuu), u lähteet eivät \
      kerro, o suunniteltu tai tiedusteltu, x päättynyt, 0 kartoitettu eikä ketään ole, - ketään \
      ei tiedetä eikä ole kartoitettu, tyhjä: kartat eivät käsittele. 1 yhden asiantuntijan \
      varassa, ? vain oletuksen varassa, ~ vain kokeiluja, * vaadittu rooli puuttuu. Aloituspaikat \
      vastaavat kaikista linjoista, eikä niitä lasketa kattavuuteen.
      """,
    sv: """
      F hela området, p en del (av området eller klienterna, eller en kärnroll saknas), u källorna \
      säger inte, o planerad eller tillfrågad, x avslutad, 0 kartlagt och ingen finns, - ingen \
      känd och inte kartlagt, tomt: kartorna behandlar det inte. 1 en enda expert, ? bara ett \
      antagande, ~ bara försök, * en roll som krävs saknas. Startpunkter svarar för alla linjer \
      och räknas aldrig som täckning.
      """,
    en: """
      F full, p partial (a part of the region or its clients, or a core role is missing), u the \
      sources do not say, o planned or asked for, x ended, 0 surveyed and nobody is there, - \
      nobody is known and it was not surveyed, blank: the maps do not speak of it. 1 one expert \
      alone, ? by assumption only, ~ pilots only, * a required role is missing. Entries answer for \
      every line and never count as cover.
      """)

  // Its sums
  package static let cellSums = Phrase(
    fi: "{0} {0|ruutu|ruutua} (alue ja linja): {1}.",
    sv: "{0} {0|ruta|rutor} (område och linje): {1}.",
    en: "{0} {0|square|squares} (region and line): {1}.")
  package static let sumByFacts = Phrase(
    fi: """
      Lähteiden mukaan asiantuntija on {0} {0|ruudussa|ruudussa}; lisäksi {1} {1|ruutu|ruutua} on \
      vain kartan oletusten varassa.
      """,
    sv: """
      Enligt källorna finns det en expert i {0} {0|ruta|rutor}; därtill vilar {1} {1|ruta|rutor} \
      bara på kartans antaganden.
      """,
    en: """
      By the sources an expert is there in {0} {0|square|squares}; {1} more {1|rests|rest} on the \
      map's assumptions alone.
      """)
  package static let requiredRoles = Phrase(
    fi: "Vaaditut roolit: {1} ydinroolista on täytetty {0}, {3} verkoston roolista {2}.",
    sv: "Roller som krävs: av {1} kärnroller finns {0}, av {3} nätverksroller {2}.",
    en: "Required roles there: core {0} of {1}, network {2} of {3}.")
  package static let missingCore = Phrase(
    fi: "Ydinrooleja puuttuu:", sv: "Kärnroller som saknas:", en: "Core roles missing:")
  package static let unknownAgreements = Phrase(
    fi: """
      Sopimukset: kun jokainen asiantuntija lasketaan kerran joka alueella ja linjalla, {0} \
      kerrasta {1} on ilman karttaan merkittyä allekirjoitettua sopimusta.
      """,
    sv: """
      Avtal: när varje expert räknas en gång per område och linje saknas ett undertecknat avtal på \
      kartan i {1} av {0} fall.
      """,
    en: """
      Agreements: of {0} experts, counted once for each region and line, {1} have no signed \
      agreement on the map.
      """)

  // Where maps contradict each other
  package static let contradictions = Phrase(
    fi: "Kartat ovat ristiriidassa; ensin mainittu pätee:",
    sv: "Kartorna motsäger varandra; det som nämns först gäller:",
    en: "The maps contradict each other; what is named first counts:")
  package static let contradiction = Phrase(
    fi: "{0} {1}, {2}: ”{3}” ({4}), ei ”{5}” ({6})",
    sv: "{0} {1}, {2}: ”{3}” ({4}), inte ”{5}” ({6})",
    en: "{0} {1}, {2}: “{3}” ({4}), not “{5}” ({6})")
  package static let keptApart = Phrase(
    fi: """
      {0} {1}: kartat tarkoittavat samalla tunnuksella eri asiantuntijoita ({2}: ”{3}”, {4}: \
      ”{5}”), ja molemmat on pidetty erillään
      """,
    sv: """
      {0} {1}: kartorna menar olika experter med samma beteckning ({2}: ”{3}”, {4}: ”{5}”), och \
      båda har hållits isär
      """,
    en: """
      {0} {1}: the maps mean different experts by one id ({2}: “{3}”, {4}: “{5}”), and both are \
      kept apart
      """)
  package static let underTwoIDs = Phrase(
    fi: """
      {0} {1} on kahdella tunnuksella ({2}: {3}, {4}: {5}): jos se on yksi asiantuntija, \
      haavoittuvuus näyttää liian pieneltä
      """,
    sv: """
      {0} {1} finns med två beteckningar ({2}: {3}, {4}: {5}): är det en och samma expert, ser \
      sårbarheten för liten ut
      """,
    en: """
      {0} {1} is there under two ids ({2}: {3}, {4}: {5}): if it is one expert, a single point of \
      failure is hidden
      """)
  package static let fieldName = Phrase(
    fi: "nimi ({0})", sv: "namnet ({0})", en: "name ({0})")
  package static let fieldLanguages = Phrase(
    fi: "alueen kielet", sv: "områdets språk", en: "languages of the region")
  package static let fieldCode = Phrase(fi: "tunnus", sv: "beteckning", en: "code")
  package static let fieldColor = Phrase(fi: "väri", sv: "färg", en: "color")
  package static let fieldOrganization = Phrase(
    fi: "organisaatio", sv: "organisation", en: "its organization")
  package static let fieldKind = Phrase(fi: "laji", sv: "slag", en: "kind")
  package static let fieldHome = Phrase(fi: "kotialue", sv: "hemområde", en: "home region")
  package static let fieldLevelIn = Phrase(
    fi: "kattavuus, {0}", sv: "täckning, {0}", en: "cover, {0}")
  package static let fieldEntryOf = Phrase(
    fi: "aloituspaikkana, {0}", sv: "som startpunkt, {0}", en: "as an entry, {0}")

  // Cases a month against what can be taken
  package static let balanceTitle = Phrase(
    fi: "Kysyntä ja kapasiteetti (tapauksia kuussa), kiireellisin ensin:",
    sv: "Efterfrågan och kapacitet (fall per månad), det mest brådskande först:",
    en: "Demand and capacity (cases a month), the most urgent first:")
  package static let balanceRow = Phrase(
    fi: "{0}, {1}: kysyntä {2}; {3}",
    sv: "{0}, {1}: efterfrågan {2}; {3}",
    en: "{0}, {1}: demand {2}; {3}")
  package static let balanceNobody = Phrase(
    fi: "ei ketään vastaamassa", sv: "ingen som svarar", en: "nobody to answer it")
  package static let balanceShort = Phrase(
    fi: "kapasiteetti enintään {0}, vajaus vähintään {1}",
    sv: "kapacitet högst {0}, underskott minst {1}",
    en: "capacity at most {0}, short by at least {1}")
  package static let balanceUnknown = Phrase(
    fi: "kapasiteettia ei tiedetä", sv: "kapaciteten är inte känd", en: "capacity not known")
  package static let balanceUnknownPart = Phrase(
    fi: "tiedossa oleva kapasiteetti enintään {0}, {1} asiantuntijalta ei tiedossa",
    sv: "känd kapacitet högst {0}, för {1} {1|expert|experter} inte känd",
    en: "known capacity at most {0}, not known of {1} {1|expert|experts}")
  package static let balanceEnough = Phrase(
    fi: "kapasiteetti enintään {0}: voi riittää",
    sv: "kapacitet högst {0}: kan räcka",
    en: "capacity at most {0}: may suffice")
  package static let countsLeftOut = Phrase(
    fi: "{0} {0|luku|lukua} alle {1} jätettiin pois, koska pieni luku voisi paljastaa perheen.",
    sv: "{0} tal under {1} har utelämnats, eftersom ett litet tal kunde peka ut en familj.",
    en: "{0} {0|count|counts} under {1} left out, as a small count could point at a family.")
}
