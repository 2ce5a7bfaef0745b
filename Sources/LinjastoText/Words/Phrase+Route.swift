/// A route sheet: the question, where to start, and each contact in turn.
extension Phrase {
  // The sheet as a whole
  package static let routeTitle = Phrase(
    fi: "Asiantuntijareitti", sv: "Expertväg", en: "Expert route")
  package static let teamTitle = Phrase(
    fi: "Asiantuntijatiimi", sv: "Expertteam", en: "Expert team")
  package static let asOf = Phrase(fi: "Tilanne {0}", sv: "Läget {0}", en: "As of {0}")
  package static let anyDay = Phrase(
    fi: "Voimassaoloaikoja ei ole rajattu",
    sv: "Utan avgränsning i tid",
    en: "Not limited to a day")
  package static let map = Phrase(fi: "Kartta", sv: "Karta", en: "Map")
  package static let region = Phrase(fi: "Alue", sv: "Område", en: "Region")
  package static let needs = Phrase(fi: "Tarpeet", sv: "Behov", en: "Needs")
  package static let roles = Phrase(fi: "Roolit", sv: "Roller", en: "Roles")
  package static let conditions = Phrase(fi: "Ehdot", sv: "Villkor", en: "Conditions")
  package static let decides = Phrase(
    fi: "Ammattilainen päättää. Tämä sivu ei ole päätös. Mitään ei tallennettu.",
    sv: "En yrkesperson beslutar. Detta blad är inget beslut. Ingenting har sparats.",
    en: "A professional decides. This sheet is not a decision. Nothing was stored.")
  package static let draft = Phrase(fi: "luonnos", sv: "utkast", en: "draft")
  package static let published = Phrase(fi: "julkaistu", sv: "publicerad", en: "published")
  package static let archived = Phrase(fi: "arkistoitu", sv: "arkiverad", en: "archived")

  // Where to start
  package static let start = Phrase(fi: "Aloita: {0}", sv: "Börja med: {0}", en: "Start with: {0}")
  package static let noEntry = Phrase(
    fi: "Kartalla ei ole alueelle aloituspaikkaa: ota yhteys suoraan ensimmäiseen asiantuntijaan.",
    sv: "Kartan har ingen startpunkt för området: kontakta den första experten direkt.",
    en: "The map has no entry for the region: contact the first expert directly.")
  package static let alsoStart = Phrase(fi: "Myös", sv: "Även", en: "Also")
  package static let nothingAsked = Phrase(
    fi: "Mikään tarve ei ole vielä esillä. Aloituspaikkaan voi aina ottaa yhteyttä.",
    sv: "Inget behov har ännu framkommit. Startpunkten kan alltid kontaktas.",
    en: "No need has come up yet. The entry can always be contacted.")
  package static let nobodyToContact = Phrase(
    fi: "Näillä ehdoilla ei ole ketään, johon ottaa yhteyttä. Aloituspaikka auttaa eteenpäin.",
    sv: "Med dessa villkor finns ingen att kontakta. Startpunkten hjälper vidare.",
    en: "Under these conditions there is nobody to contact. The entry helps further.")
  package static let alreadyConsulted = Phrase(
    fi: "Jo konsultoitu kattaa",
    sv: "Redan konsulterad täcker",
    en: "Already covered by those consulted")

  // A contact
  package static let covers = Phrase(fi: "kattaa", sv: "täcker", en: "covers")
  package static let coversBefore = Phrase(fi: "lisäksi", sv: "dessutom", en: "and also")
  package static let included = Phrase(
    fi: "otettu mukaan pyynnöstä", sv: "tas med på begäran", en: "included as asked")
  package static let contactMode = Phrase(fi: "yhteydenotto", sv: "kontaktsätt", en: "contact")
  package static let fee = Phrase(fi: "maksu", sv: "avgift", en: "fee")
  package static let agreement = Phrase(fi: "sopimus", sv: "avtal", en: "agreement")
  package static let level = Phrase(fi: "taso", sv: "nivå", en: "level")
  package static let source = Phrase(fi: "lähde", sv: "källa", en: "source")
  package static let guidance = Phrase(fi: "Ohje", sv: "Anvisning", en: "Guidance")
  package static let assumed = Phrase(
    fi: "kartan oletus", sv: "antaget på kartan", en: "assumed by the map")
  package static let notKnown = Phrase(fi: "ei tiedossa", sv: "inte känt", en: "not known")
  package static let pilot = Phrase(fi: "kokeilu", sv: "försök", en: "a pilot")
  package static let awaited = Phrase(
    fi: "EI VIELÄ TOIMINNASSA", sv: "INTE ÄNNU I VERKSAMHET", en: "NOT THERE YET")
  package static let ifAway = Phrase(fi: "jos poissa", sv: "om frånvarande", en: "if away")
  package static let board = Phrase(
    fi: "aloituspaikka ohjaa linjalle {0}",
    sv: "startpunkten för över till linje {0}",
    en: "the entry hands over on line {0}")
  package static let boardArea = Phrase(
    fi: "aloituspaikka ohjaa", sv: "startpunkten för över", en: "the entry hands over")
  package static let ride = Phrase(
    fi: "{0} ohjaa eteenpäin linjalla {1}",
    sv: "{0} för vidare på linje {1}",
    en: "{0} passes the case on along line {1}")
  package static let change = Phrase(
    fi: "{0}: linjalta {1} linjalle {2}",
    sv: "{0}: från linje {1} till linje {2}",
    en: "{0}: from line {1} to line {2}")
  package static let goBack = Phrase(
    fi: "takaisin aloituspaikkaan", sv: "tillbaka till startpunkten", en: "back to the entry")

  // Who could stand in
  package static let replacementCosts = Phrase(
    fi: "+{0} pistettä, tilalle {1}",
    sv: "+{0} poäng, i stället {1}",
    en: "+{0} points, {1} instead")
  package static let replacementFree = Phrase(
    fi: "yhtä hyvä: {0}", sv: "lika bra: {0}", en: "just as good: {0}")
  package static let replacementDrops = Phrase(
    fi: "muut kattavat kaiken", sv: "de övriga täcker allt", en: "the others cover everything")
  package static let replacementLoses = Phrase(
    fi: "kukaan muu ei kata: {0}", sv: "ingen annan täcker: {0}", en: "nobody else covers: {0}")
}
