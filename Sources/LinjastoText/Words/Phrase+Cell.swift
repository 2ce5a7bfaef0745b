package import Linjasto

/// One cell: all that is known of it, and what decided.
extension Phrase {
  // The heads of a cell
  package static let stationsRow = Phrase(fi: "asemat", sv: "stationer", en: "stations")
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
  package static let partMark = Phrase(fi: "osa", sv: "del", en: "part")
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
    fi: "ei tiedossa {0} asemalta",
    sv: "inte känt för {0} {0|station|stationer}",
    en: "not known of {0} {0|station|stations}")
  package static let capacity = Phrase(
    fi: "kapasiteetti enintään {0}", sv: "kapacitet högst {0}", en: "capacity at most {0}")
  package static let capacityInPart = Phrase(
    fi: "kapasiteetti enintään {0} ja {1} asemalta ei tiedossa",
    sv: "kapacitet högst {0} och för {1} {1|station|stationer} inte känd",
    en: "capacity at most {0} and {1} {1|station|stations} not known")
  package static let capacityUnknown = Phrase(
    fi: "kapasiteetti ei tiedossa", sv: "kapacitet inte känd", en: "capacity not known")
  package static let demand = Phrase(fi: "kysyntä {0}", sv: "efterfrågan {0}", en: "demand {0}")
  package static let demandUnknown = Phrase(
    fi: "kysyntä ei tiedossa", sv: "efterfrågan inte känd", en: "demand not known")
  package static let tooLittle = Phrase(
    fi: "{0}: ei riitä", sv: "{0}: räcker inte", en: "{0}: too little")
  package static let stationsOnAssumptions = Phrase(
    fi: "{1} asemasta {0}",
    sv: "{0} av {1} {1|station|stationer}",
    en: "{0} of {1} {1|station|stations}")

  // Why a cell stands where it stands
  package static let noCell = Phrase(
    fi: "ei kartoitettu: mikään kartta ei käsittele tätä aluetta ja linjaa yhdessä",
    sv: "inte kartlagt: ingen karta behandlar området och linjen tillsammans",
    en: "no map speaks of this region and line together")
  package static let countingStations = Phrase(
    fi: "Asemat, jotka vaikuttavat kattavuuteen:",
    sv: "Stationer som påverkar täckningen:",
    en: "Stations on a rung of the ladder:")
  package static let nearStations = Phrase(
    fi: "Asemat, jotka jäivät pois, ja miksi:",
    sv: "Stationer som föll bort, och varför:",
    en: "Stations that could have counted, and what decided:")
  package static let entriesApart = Phrase(
    fi: "Aloituspaikat, joita ei lasketa kattavuuteen:",
    sv: "Startpunkter, som aldrig räknas som täckning:",
    en: "Entries, which never count as cover:")
  package static let nobodyOnLine = Phrase(
    fi: "Tällä linjalla ei ole kartoissa yhtään asemaa.",
    sv: "På kartorna finns ingen station på linjen.",
    en: "No station of the maps stands on this line.")
  package static let countsAs = Phrase(fi: "lasketaan: {0}", sv: "räknas: {0}", en: "counts: {0}")
  package static let sitsHere = Phrase(
    fi: "sen organisaatio sijaitsee alueella {0}, mutta sijainti ei ratkaise, ketä yksikkö "
      + "palvelee",
    sv: "dess organisation finns i område {0}, men läget avgör inte vem enheten betjänar",
    en: "its organization sits in {0}, but where a unit sits is not whom it serves")
  package static let assumedFields = Phrase(
    fi: "oletettu: {0}", sv: "antaget: {0}", en: "assumed: {0}")

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
    fi: "{0} kuukauden ajan", sv: "i {0} {0|månad|månader}", en: "for {0} month(s)")
  package static let fromDay = Phrase(fi: "{0} alkaen", sv: "från {0}", en: "from {0}")
  package static let toDay = Phrase(fi: "{0} asti", sv: "till {0}", en: "to {0}")
  package static let noEnd = Phrase(
    fi: "loppua ei ole merkitty: on voinut jo päättyä",
    sv: "inget slut angivet: kan redan vara över",
    en: "no end stated: may be over")
}
