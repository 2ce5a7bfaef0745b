package import Linjasto

/// The matrix of regions and lines, as text and as a page.
extension Phrase {
  // Title and basis
  package static let coverage = Phrase(fi: "Kattavuus", sv: "Täckning", en: "Coverage")
  package static let coverageTitle = Phrase(
    fi: "Kattavuus alueittain", sv: "Täckning per område", en: "Coverage per region")
  package static let onDay = Phrase(fi: "tilanne {0}", sv: "läget {0}", en: "as of {0}")
  package static let onNoDay = Phrase(
    fi: "päivä ei tiedossa", sv: "dag okänd", en: "on no stated day")
  package static let factsOnly = Phrase(fi: "vain tosiasiat", sv: "endast fakta", en: "facts only")
  package static let withAssumptions = Phrase(
    fi: "oletukset mukana", sv: "antaganden medräknade", en: "assumptions included")

  // The page
  package static let regionHead = Phrase(fi: "Alue", sv: "Område", en: "Region")
  package static let lineHead = Phrase(fi: "Linja", sv: "Linje", en: "Line")
  package static let entriesHead = Phrase(fi: "Sisäänkäynnit", sv: "Ingångar", en: "Entries")
  package static let gapsHead = Phrase(fi: "Aukot", sv: "Luckor", en: "Gaps")
  package static let missingRolesHead = Phrase(
    fi: "Puuttuvat osaamiset", sv: "Kompetenser som saknas", en: "Required roles missing")
  package static let waitingHead = Phrase(
    fi: "Suunnitellut tai päättyneet", sv: "Planerade eller avslutade", en: "Planned or ended")
  package static let oneStation = Phrase(fi: "yksi asema", sv: "en station", en: "one station")
  package static let rolesMissing = Phrase(
    fi: "osaamisia puuttuu", sv: "kompetenser saknas", en: "roles missing")
  package static let notMapped = Phrase(fi: "ei kartoitettu", sv: "ej kartlagd", en: "not mapped")
  package static let noGaps = Phrase(fi: "ei aukkoja", sv: "inga luckor", en: "no gaps")
  package static let coverageSums = Phrase(
    fi: "{1} solusta {0} on tyhjiä; vain tosiasioilla {2}.",
    sv: "Av {1} celler är {0} tomma; endast med fakta {2}.",
    en: "{0} of {1} cells are empty; by facts only {2}.")
  package static let coverageNotes = Phrase(
    fi: "Tyhjä solu: kukaan ei palvele aluetta tällä linjalla tänään. Sisäänkäynnit vastaavat "
      + "kaikista linjoista eivätkä koskaan ole temaattista kattavuutta. Oletus: kattavuus "
      + "perustuu vain kartan oletuksiin; tarkista ensin.",
    sv: "Tom cell: ingen betjänar området på linjen i dag. Ingångar svarar för alla linjer och "
      + "räknas aldrig som tematisk täckning. Antagande: täckningen vilar enbart på kartans "
      + "antaganden; kontrollera först.",
    en: "Empty cell: nobody serves the region on the line today. Entries answer for every line "
      + "and never count as thematic cover. Assumed: the cover rests on the map's assumptions "
      + "alone; verify first.")

  // The map of gaps
  package static let isMissing = Phrase(fi: "Puuttuu: {0}", sv: "Saknas: {0}", en: "Missing: {0}")
  package static let singlePoint = Phrase(
    fi: "Kehystetty: alueen ainoa asiantuntija jollakin linjalla",
    sv: "Inringad: områdets enda expert på någon linje",
    en: "Ringed: a region's only expert on some line")

  // The matrix as text
  package static let entriesColumn = Phrase(fi: "aloitus", sv: "start", en: "entries")
  package static let matrixKey = Phrase(
    fi: "F koko alue, p osa alueesta, o suunniteltu tai tiedusteltu, x päättynyt, - ei ketään, "
      + "tyhjä: ei kartoitettu. 1 yhden aseman varassa, ? vain oletuksen varassa, ~ vain "
      + "pilotteja, * vaadittu rooli puuttuu. Aloituspaikat vastaavat kaikista linjoista, eikä "
      + "niitä lasketa kattavuuteen.",
    sv: "F hela området, p en del av området, o planerad eller tillfrågad, x avslutad, - ingen, "
      + "tomt: ej kartlagt. 1 en enda station, ? bara antaganden, ~ bara piloter, * en roll som "
      + "krävs saknas. Startpunkter svarar för alla linjer och räknas aldrig som täckning.",
    en: "F full, p part of the region, o planned or asked for, x ended, - nobody, blank: no map "
      + "speaks of it. 1 one station alone, ? by assumption only, ~ pilots only, * a required "
      + "role is missing. Entries answer for every line and never count as cover.")

  // Its sums
  package static let emptyCells = Phrase(
    fi: "{1} {1|ruudusta|ruudusta} {0} on {0|tyhjä|tyhjiä}: {2} ilman ketään, {3} "
      + "{3|päättynyt|päättynyttä}, {4} vasta {4|suunniteltu tai tiedusteltu|suunniteltua tai "
      + "tiedusteltua}. Osa alueesta on katettu {5} ruudussa, koko alue {6} ruudussa.",
    sv: "Av {1} {1|ruta|rutor} är {0} {0|tom|tomma}: i {2} finns ingen, {3} är "
      + "{3|avslutad|avslutade}, {4} bara {4|planerad eller tillfrågad|planerade eller "
      + "tillfrågade}. En del av området täcks i {5} {5|ruta|rutor}, hela området i {6}.",
    en: "{0} of {1} cells are empty: {2} with nobody, {3} ended, {4} only planned or asked for. "
      + "{5} cover a part of the region, {6} the whole.")
  package static let emptyByFacts = Phrase(
    fi: "Pelkkien lähdetietojen mukaan {1} ruudusta olisi {0|tyhjä|tyhjiä} {0}: {2} {2|katettu "
      + "ruutu on|katettua ruutua on} vain oletusten varassa (--facts-only).",
    sv: "Enbart enligt källorna vore {0} av {1} {0|tom|tomma}: {2} {2|täckt ruta|täckta rutor} "
      + "vilar bara på antaganden (--facts-only).",
    en: "By facts only {0} of {1} would be empty: {2} covered {2|cell rests|cells rest} on "
      + "assumptions alone (--facts-only).")
  package static let requiredRoles = Phrase(
    fi: "Vaaditut roolit: {1} ydinroolista on täytetty {0}, {3} verkoston roolista {2}.",
    sv: "Roller som krävs: av {1} kärnroller finns {0}, av {3} nätverksroller {2}.",
    en: "Required roles there: core {0} of {1}, network {2} of {3}.")
  package static let unknownAgreements = Phrase(
    fi: "Sopimukset: asemat kattavat ruutuja yhteensä {0} {0|kerran|kertaa}, näistä {1} "
      + "{1|kerran|kertaa} ilman karttaan merkittyä allekirjoitettua sopimusta.",
    sv: "Avtal: stationer täcker rutor sammanlagt {0} {0|gång|gånger}, av dem {1} utan ett "
      + "undertecknat avtal på kartan.",
    en: "Unknown: of {0} times that a station carries a cell, {1} rest on no agreement that the "
      + "maps know to be signed.")
  package static let contradictions = Phrase(
    fi: "Kartat ovat ristiriidassa; ensin mainittu pätee:",
    sv: "Kartorna motsäger varandra; det som nämns först gäller:",
    en: "The maps contradict each other; what is named first counts:")
  package static let contradiction = Phrase(
    fi: "{0} {1}, {2}: ”{3}” ({4}), ei ”{5}” ({6})",
    sv: "{0} {1}, {2}: ”{3}” ({4}), inte ”{5}” ({6})",
    en: "{0} {1}, {2}: “{3}” ({4}), not “{5}” ({6})")
}
