package import Linjasto

/// One cell: all that is known of it, and what decided.
extension Phrase {
  // The heads of a cell
  package static let stationsRow = Phrase(fi: "asiantuntijat", sv: "experter", en: "experts")
  package static let coreRow = Phrase(fi: "ydinroolit", sv: "kärnroller", en: "core roles")
  package static let networkRow = Phrase(
    fi: "verkoston roolit", sv: "nätverksroller", en: "network roles")
  package static let agreementsRow = Phrase(fi: "sopimukset", sv: "avtal", en: "agreements")
  package static let languagesRow = Phrase(fi: "kielet", sv: "språk", en: "languages")
  package static let casesRow = Phrase(
    fi: "tapauksia kuussa", sv: "fall per månad", en: "cases a month")
  package static let assumptionsRow = Phrase(
    fi: "oletusten varassa", sv: "vilar på antaganden", en: "rests on assumptions")

  // What stands behind them
  package static let rolesThere = Phrase(fi: "täytetty {0}/{1}", sv: "{0} av {1}", en: "{0} of {1}")
  package static let missingOnes = Phrase(fi: "puuttuu: {0}", sv: "saknas: {0}", en: "missing {0}")
  package static let waitingOnes = Phrase(fi: "odottaa: {0}", sv: "väntar: {0}", en: "waiting: {0}")
  package static let onOtherLines = Phrase(
    fi: "muilla linjoilla: {0}", sv: "på andra linjer: {0}", en: "on other lines: {0}")
  package static let signedCount = Phrase(
    fi: "{0} {0|allekirjoitettu|allekirjoitettua}",
    sv: "{0} {0|undertecknat|undertecknade}",
    en: "{0} signed")
  package static let inquiryCount = Phrase(
    fi: "{0} {0|tiedusteltu|tiedusteltua}", sv: "{0} under förfrågan", en: "{0} asked for")
  package static let unknownCount = Phrase(
    fi: "{0} ei tiedossa", sv: "{0} inte {0|känt|kända}", en: "{0} not known")
  package static let unstatedCount = Phrase(
    fi: "{0} ei merkitty karttaan",
    sv: "{0} inte {0|angivet|angivna} på kartan",
    en: "{0} not stated")
  package static let refusedOnes = Phrase(
    fi: "ei allekirjoitettu: {0}", sv: "inte undertecknat: {0}", en: "not signed: {0}")
  package static let languagesRequired = Phrase(
    fi: "vaaditaan {0}", sv: "krävs {0}", en: "required {0}")
  package static let noLanguagesRequired = Phrase(
    fi: "vaatimusta ei merkitty", sv: "krav inte angivet", en: "required not stated")
  package static let languagesOffered = Phrase(
    fi: "tarjolla {0}", sv: "erbjuds {0}", en: "offered {0}")
  package static let noLanguagesOffered = Phrase(
    fi: "tarjontaa ei tiedetä", sv: "utbudet inte känt", en: "offered not known")
  package static let unknownOfStations = Phrase(
    fi: "ei tiedossa {0} asiantuntijalta",
    sv: "inte känt för {0} {0|expert|experter}",
    en: "not known of {0} {0|expert|experts}")
  package static let capacity = Phrase(
    fi: "kapasiteetti enintään {0}", sv: "kapacitet högst {0}", en: "capacity at most {0}")
  package static let demand = Phrase(fi: "kysyntä {0}", sv: "efterfrågan {0}", en: "demand {0}")
  package static let demandUnknown = Phrase(
    fi: "kysyntä ei tiedossa", sv: "efterfrågan inte känd", en: "demand not known")
  package static let stationsOnAssumptions = Phrase(
    fi: "{1} asiantuntijasta {0}",
    sv: "{0} av {1} {1|expert|experter}",
    en: "{0} of {1} {1|expert|experts}")

  // Why a cell stands where it stands
  package static let noCell = Phrase(
    fi: "ei kartoitettu: mikään kartta ei käsittele tätä aluetta ja linjaa yhdessä",
    sv: "inte kartlagt: ingen karta behandlar området och linjen tillsammans",
    en: "no map speaks of this region and line together")
  package static let countingStations = Phrase(
    fi: "Asiantuntijat, jotka vaikuttavat kattavuuteen:",
    sv: "Experter som påverkar täckningen:",
    en: "Experts that count:")
  package static let nearStations = Phrase(
    fi: "Asiantuntijat, jotka jäivät pois, ja miksi:",
    sv: "Experter som inte räknas, och varför:",
    en: "Experts that do not count, and why:")
  package static let entriesApart = Phrase(
    fi: "Aloituspaikat, joita ei lasketa kattavuuteen:",
    sv: "Startpunkter, som aldrig räknas som täckning:",
    en: "Entries, which never count as cover:")
  package static let nobodyOnLine = Phrase(
    fi: "Tällä linjalla ei ole kartoissa yhtään asiantuntijaa.",
    sv: "På kartorna finns ingen expert på linjen.",
    en: "The maps have no expert on this line.")
  package static let countsAs = Phrase(fi: "lasketaan: {0}", sv: "räknas: {0}", en: "counts: {0}")
  package static let sitsHere = Phrase(
    fi: "toimii kyllä tällä alueella, mutta sijainti ei ratkaise, ketä se palvelee",
    sv: "finns visserligen i området, men läget avgör inte vem den betjänar",
    en: "sits in the region, but where it is does not say whom it serves")
  package static let coreLacking = Phrase(
    fi: "Ydinrooleja puuttuu, siksi kattavuus on enintään osittainen",
    sv: "Kärnroller saknas, därför är täckningen högst delvis",
    en: "Core roles are missing, so the cover is partial at most")
  package static let assumedFields = Phrase(
    fi: "oletettu: {0}", sv: "antaget: {0}", en: "assumed: {0}")

  // Where nobody is there, and where a part is
  package static let surveyedNobody = Phrase(
    fi: "kartoitettu, ei ketään", sv: "kartlagt, ingen finns", en: "surveyed, nobody there")
  package static let nobodyKnown = Phrase(
    fi: "ketään ei tiedetä (ei kartoitettu)",
    sv: "ingen känd (inte kartlagt)",
    en: "nobody known (not surveyed)")
  package static let partWithoutCore = Phrase(
    fi: "osittain: ydinrooli puuttuu",
    sv: "delvis: en kärnroll saknas",
    en: "in part: a core role is missing")

  // Its agreement
  package static let isUnsigned = Phrase(
    fi: "ei allekirjoitettu", sv: "inte undertecknat", en: "not signed")
  package static let isAskedFor = Phrase(fi: "tiedusteltu", sv: "förfrågan gjord", en: "asked for")
  package static let noneOnMap = Phrase(
    fi: "ei merkitty karttaan", sv: "inte angivet på kartan", en: "the map states none")

  // How long and how much
  package static let partTime = Phrase(fi: "osa-aikainen", sv: "på deltid", en: "part-time")
  package static let temporary = Phrase(fi: "määräaikainen", sv: "tidsbegränsad", en: "temporary")
  package static let workingTime = Phrase(
    fi: "{0} % työajasta", sv: "{0} % av arbetstiden", en: "{0} % of working time")
  package static let forMonths = Phrase(
    fi: "{0} kuukauden ajan", sv: "i {0} {0|månad|månader}", en: "for {0} {0|month|months}")
  package static let fromDay = Phrase(fi: "{0} alkaen", sv: "från {0}", en: "from {0}")
  package static let toDay = Phrase(fi: "{0} asti", sv: "till {0}", en: "to {0}")
  package static let noEnd = Phrase(
    fi: "loppua ei ole merkitty: on voinut jo päättyä",
    sv: "inget slut angivet: kan redan vara över",
    en: "no end stated: may be over")
}
