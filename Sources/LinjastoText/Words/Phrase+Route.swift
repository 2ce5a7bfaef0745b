package import Linjasto

/// A route sheet: the question, where to start, and each contact in turn.
extension Phrase {
  // The sheet as a whole
  package static let routeTitle = Phrase(
    fi: "Asiantuntijareitti", sv: "Expertväg", en: "Expert route")
  package static let teamTitle = Phrase(
    fi: "Asiantuntijatiimi", sv: "Expertteam", en: "Expert team")
  package static let asOf = Phrase(fi: "Tilanne {0}", sv: "Läget den {0}", en: "As of {0}")
  package static let anyDay = Phrase(
    fi: "Voimassaoloaikoja ei ole rajattu",
    sv: "Utan avgränsning i tid",
    en: "Not limited to a day")
  package static let map = Phrase(fi: "Kartta", sv: "Karta", en: "Map")
  package static let mapOfDay = Phrase(
    fi: "Kartan tiedot ovat päivältä {0}.",
    sv: "Kartans uppgifter är från den {0}.",
    en: "The map speaks of {0}.")
  package static let mapOfOldDay = Phrase(
    fi: "Kartan tiedot ovat yli vuoden vanhoja, päivältä {0}: varmista ne.",
    sv: "Kartans uppgifter är över ett år gamla, från den {0}: kontrollera dem.",
    en: "The map is more than a year old, of {0}: check what it says.")
  package static let mapOfLaterDay = Phrase(
    fi: "Kartan tiedot ovat vasta päivältä {0}: kysytystä päivästä se ei kerro.",
    sv: "Kartans uppgifter är först från den {0}: den berättar inte om den dag som efterfrågas.",
    en: "The map speaks of {0}, which is later: it does not tell of the day asked for.")
  package static let mapOfNoDay = Phrase(
    fi: "Kartta ei kerro, miltä päivältä sen tiedot ovat.",
    sv: "Kartan säger inte från vilken dag dess uppgifter är.",
    en: "The map does not say of which day it speaks.")
  package static let contentPartly = Phrase(
    fi: "Osa sisällöstä on vain {0}.",
    sv: "Innehållet finns delvis bara på {0}.",
    en: "Some of the content is in {0} only.")
  package static let region = Phrase(fi: "Alue", sv: "Område", en: "Region")
  package static let needs = Phrase(fi: "Tarpeet", sv: "Behov", en: "Needs")
  package static let roles = Phrase(fi: "Roolit", sv: "Roller", en: "Roles")
  package static let conditions = Phrase(fi: "Ehdot", sv: "Villkor", en: "Conditions")
  package static let decides = Phrase(
    fi: "Ammattilainen päättää. Tämä sivu ei ole päätös. Mitään ei tallennettu.",
    sv: """
      Beslutet fattas av en yrkesutbildad person. Detta blad är inget beslut. Ingenting har \
      sparats.
      """,
    en: "A professional decides. This sheet is not a decision. Nothing was stored.")
  package static let decidesSaved = Phrase(
    fi: """
      Ammattilainen päättää. Tämä sivu ei ole päätös. Sivulla on tapauksen tietoja: hävitä käytön \
      jälkeen.
      """,
    sv: """
      Beslutet fattas av en yrkesutbildad person. Detta blad är inget beslut. Bladet innehåller \
      uppgifter om ett ärende: förstör det efter användningen.
      """,
    en: """
      A professional decides. This sheet is not a decision. It holds data of a case: destroy it \
      after use.
      """)
  package static let staffOnly = Phrase(
    fi: "Sivulla on yhteystietoja: vain henkilöstölle.",
    sv: "Bladet innehåller kontaktuppgifter: endast för personalen.",
    en: "This sheet holds contact details: for staff only.")
  package static let draft = Phrase(fi: "luonnos", sv: "utkast", en: "draft")
  package static let published = Phrase(fi: "julkaistu", sv: "publicerad", en: "published")
  package static let archived = Phrase(fi: "arkistoitu", sv: "arkiverad", en: "archived")

  // Where to start
  package static let start = Phrase(fi: "Aloita: {0}", sv: "Börja med: {0}", en: "Start with: {0}")
  package static let noEntry = Phrase(
    fi: "Kartalla ei ole alueelle aloituspaikkaa: ota yhteys suoraan asiantuntijaan.",
    sv: "Kartan har ingen startpunkt för området: kontakta experten direkt.",
    en: "The map has no entry for the region: contact the expert directly.")
  package static let alsoStart = Phrase(fi: "Myös", sv: "Även", en: "Also")
  package static let nothingAsked = Phrase(
    fi: "Yhtään tarvetta ei ole vielä tunnistettu.",
    sv: "Inget behov har ännu identifierats.",
    en: "No need has been identified yet.")
  package static let entryAlways = Phrase(
    fi: "Aloituspaikkaan voi silti ottaa yhteyttä.",
    sv: "Startpunkten kan kontaktas ändå.",
    en: "The entry can be contacted all the same.")
  package static let nobodyToContact = Phrase(
    fi: "Näillä ehdoilla ei ole ketään, keneen ottaa yhteyttä.",
    sv: "Med dessa villkor finns det ingen att kontakta.",
    en: "Under these conditions there is nobody to contact.")
  package static let nobodyHere = Phrase(
    fi: "Kartalla ei ole tähän ketään, keneen ottaa yhteyttä.",
    sv: "Kartan har ingen att kontakta i detta.",
    en: "The map has nobody to contact for this.")
  package static let somebodyToAsk = Phrase(
    fi: "Varmaa vastausta ei ole, mutta alla on tahoja, joilta voi kysyä.",
    sv: "Det finns inget säkert svar, men nedan nämns sådana som kan tillfrågas.",
    en: "There is no certain answer, but some who may be asked are named below.")
  package static let nobodyAndNoEntry = Phrase(
    fi: "Kartalla ei ole tähän ketään, keneen ottaa yhteyttä, eikä alueella aloituspaikkaa.",
    sv: "Kartan har ingen att kontakta i detta, och området har ingen startpunkt.",
    en: "The map has nobody to contact for this, and the region has no entry.")
  package static let entryHelps = Phrase(
    fi: "Aloituspaikka auttaa eteenpäin.",
    sv: "Startpunkten hjälper vidare.",
    en: "The entry helps further.")
  package static let alreadyConsulted = Phrase(
    fi: "Jo konsultoitu kattaa",
    sv: "Redan konsulterad täcker",
    en: "Already covered by those consulted")

  // How one gets to a contact
  package static let fromCoordinator = Phrase(
    fi: "koordinaattorista linjalle {0}",
    sv: "från koordinatorn till linje {0}",
    en: "from the coordinator to line {0}")
  package static let fromEntry = Phrase(
    fi: "aloituspaikasta linjalle {0}",
    sv: "från startpunkten till linje {0}",
    en: "from the entry to line {0}")
  package static let byCoordinator = Phrase(
    fi: "koordinaattorin kautta", sv: "via koordinatorn", en: "by way of the coordinator")
  package static let byEntry = Phrase(
    fi: "aloituspaikan kautta", sv: "via startpunkten", en: "by way of the entry")
  package static let againByCoordinator = Phrase(
    fi: "koordinaattorin kautta linjalle {0}",
    sv: "via koordinatorn till linje {0}",
    en: "by way of the coordinator to line {0}")
  package static let againByEntry = Phrase(
    fi: "aloituspaikan kautta linjalle {0}",
    sv: "via startpunkten till linje {0}",
    en: "by way of the entry to line {0}")
  package static let directly = Phrase(
    fi: "suoraan, linja {0}", sv: "direkt, linje {0}", en: "directly, line {0}")
  package static let startHere = Phrase(
    fi: "aloituspaikka ja asiantuntija samalla: aloita tästä",
    sv: "både startpunkt och expert: börja här",
    en: "the entry and the expert at once: start here")
  package static let rideOn = Phrase(
    fi: "seuraavaksi samalla linjalla {0}",
    sv: "därefter på samma linje {0}",
    en: "next on the same line {0}")
  package static let rideFrom = Phrase(
    fi: "samalla linjalla {0} kuin {1}",
    sv: "på samma linje {0} som {1}",
    en: "on the same line {0} as {1}")
  package static let changeLine = Phrase(
    fi: "{0}: linjalta {1} linjalle {2}",
    sv: "{0}: från linje {1} till linje {2}",
    en: "{0}: from line {1} to line {2}")

  // A contact
  package static let covers = Phrase(fi: "kattaa", sv: "täcker", en: "covers")
  package static let coversBefore = Phrase(fi: "lisäksi", sv: "dessutom", en: "and also")
  package static let included = Phrase(
    fi: "otettu mukaan pyynnöstä", sv: "tas med på begäran", en: "included as asked")
  package static let contactMode = Phrase(fi: "työtapa", sv: "arbetssätt", en: "works by")
  package static let wayOfWorking = Phrase(
    fi: "työtapa", sv: "arbetssätt", en: "way of working")
  package static let fee = Phrase(fi: "maksu", sv: "avgift", en: "fee")
  package static let agreement = Phrase(fi: "sopimus", sv: "avtal", en: "agreement")
  package static let level = Phrase(fi: "taso", sv: "nivå", en: "level")
  package static let belongsTo = Phrase(
    fi: "organisaatio", sv: "organisation", en: "organization")
  package static let worksWith = Phrase(fi: "menetelmät", sv: "metoder", en: "methods")
  package static let alsoKnow = Phrase(
    fi: "lisätieto", sv: "övrig uppgift", en: "also")
  package static let sources = Phrase(fi: "Lähteet", sv: "Källor", en: "Sources")
  package static let guidance = Phrase(fi: "Ohje", sv: "Anvisning", en: "Guidance")
  package static let beforeContact = Phrase(
    fi: "ennen yhteydenottoa", sv: "före kontakten", en: "before contact")
  package static let lightestFirst = Phrase(
    fi: "kevyimmästä alkaen: {0}", sv: "med början från det lättaste: {0}",
    en: "the lightest way first: {0}")
  package static let procedures = Phrase(
    fi: "Näin asia etenee", sv: "Så här framskrider ärendet", en: "How the matter proceeds")
  package static let whereNeeded = Phrase(
    fi: "tarvittaessa", sv: "vid behov", en: "where needed")
  package static let assumed = Phrase(
    fi: "kartan oletus", sv: "antaget på kartan", en: "assumed by the map")
  package static let notKnown = Phrase(fi: "ei tiedossa", sv: "inte känt", en: "not known")
  package static let notOnMap = Phrase(
    fi: "ei merkitty karttaan", sv: "inte angivet på kartan", en: "not stated on the map")
  package static let serviceLanguage = Phrase(
    fi: "palvelukieli", sv: "servicespråk", en: "language of service")
  package static let pilot = Phrase(fi: "kokeilu", sv: "försök", en: "a pilot")
  package static let awaited = Phrase(
    fi: "EI VIELÄ TOIMINNASSA", sv: "INTE ÄNNU I VERKSAMHET", en: "NOT THERE YET")
  package static let onlyPart = Phrase(fi: "vain osittain", sv: "bara delvis", en: "only in part")
  package static let coreMissing = Phrase(
    fi: "{0}: konsultoidaan, ydintiimi puuttuu: {1}",
    sv: "{0}: konsulteras, kärnteamet saknas: {1}",
    en: "{0}: consulted, the core team is missing: {1}")
  package static let corePartly = Phrase(
    fi: "{0}: ydintiimistä mukana {1}, puuttuu {2}",
    sv: "{0}: av kärnteamet är {1} med, {2} saknas",
    en: "{0}: of the core team {1} is there, {2} is missing")
  package static let coreComplete = Phrase(
    fi: "{0}: ydintiimi on koossa", sv: "{0}: kärnteamet är samlat",
    en: "{0}: the core team is complete")
  package static let coreOnOffer = Phrase(
    fi: "mukaan voi pyytää: {0}", sv: "kan bes med: {0}", en: "may be asked to join: {0}")

  // How to reach it
  package static let reach = Phrase(fi: "yhteys", sv: "kontakt", en: "contact")
  package static let answersIn = Phrase(
    fi: "vastausaika: {0}", sv: "svarstid: {0}", en: "time to answer: {0}")
  package static let verifiedOn = Phrase(
    fi: "tarkistettu {0}", sv: "kontrollerad den {0}", en: "checked on {0}")

  // Who could stand in
  package static let ifAway = Phrase(
    fi: "jos ei tavoiteta", sv: "om ej anträffbar", en: "if not reached")
  package static let replacementCosts = Phrase(
    fi: "{0} (enemmän vaivaa)", sv: "{0} (större arbetsinsats)", en: "{0} (more effort)")
  package static let replacementDrops = Phrase(
    fi: "muut kattavat kaiken", sv: "de övriga täcker allt", en: "the others cover everything")
  package static let replacementLoses = Phrase(
    fi: "korvaajaa ei ole ({0})", sv: "ingen ersättare ({0})", en: "nobody to stand in ({0})")
}
