package import Linjasto

/// The controls of a page.
extension Phrase {
  // The toolbar
  package static let chromePanels = Phrase(fi: "Työkalut", sv: "Verktyg", en: "Tools")
  package static let chromeRoute = Phrase(
    fi: "Kehen otan yhteyttä", sv: "Vem kontaktar jag", en: "Whom to contact")
  package static let chromeGaps = Phrase(
    fi: "Kattavuus ja puutteet", sv: "Täckning och brister", en: "Cover and gaps")
  package static let chromeUpkeep = Phrase(
    fi: "Kartan ylläpito", sv: "Kartans underhåll", en: "Upkeep of the map")
  package static let chromeFind = Phrase(
    fi: "Hae asiantuntijaa, linjaa tai ohjetta", sv: "Sök en expert, linje eller anvisning",
    en: "Find an expert, line or guidance")
  package static let chromeViews = Phrase(
    fi: "Kartan näkymä", sv: "Kartans vy", en: "View of the map")
  package static let chromeFree = Phrase(
    fi: "Metrokartta", sv: "Metrokarta", en: "Metro map")
  package static let chromeArea = Phrase(
    fi: "Yhteistyöalueittain", sv: "Per samarbetsområde", en: "By area")
  package static let chromeRegion = Phrase(
    fi: "Hyvinvointialueittain", sv: "Per välfärdsområde", en: "By county")
  package static let chromeZoom = Phrase(
    fi: "Kartan koko", sv: "Kartans storlek", en: "Size of the map")
  package static let chromeZoomIn = Phrase(fi: "Lähennä", sv: "Zooma in", en: "Zoom in")
  package static let chromeZoomOut = Phrase(fi: "Loitonna", sv: "Zooma ut", en: "Zoom out")
  package static let chromeFit = Phrase(
    fi: "Koko kartta", sv: "Hela kartan", en: "Whole map")
  package static let chromeFilters = Phrase(fi: "Rajaa", sv: "Avgränsa", en: "Filter")
  package static let chromeAll = Phrase(fi: "kaikki", sv: "alla", en: "all")
  package static let chromeRole = Phrase(fi: "Rooli", sv: "Roll", en: "Role")
  package static let chromeSpoken = Phrase(
    fi: "Asiantuntijan kieli", sv: "Expertens språk", en: "The expert's language")
  package static let chromeNoFilters = Phrase(
    fi: "Poista rajaukset", sv: "Ta bort avgränsningarna", en: "Clear the filters")
  package static let chromeLanguage = Phrase(
    fi: "Sivun kieli", sv: "Sidans språk", en: "Language of the page")
  package static let chromeSaving = Phrase(
    fi: "Tulosta ja tallenna", sv: "Skriv ut och spara", en: "Print and save")
  package static let chromePrint = Phrase(fi: "Tulosta", sv: "Skriv ut", en: "Print")
  package static let chromeSVG = Phrase(
    fi: "Tallenna kartta (SVG)", sv: "Spara kartan (SVG)", en: "Save the map (SVG)")
  package static let chromePNG = Phrase(
    fi: "Tallenna kuva (PNG)", sv: "Spara en bild (PNG)", en: "Save a picture (PNG)")

  // A station's card
  package static let chromeInText = Phrase(
    fi: "Näytä tekstissä", sv: "Visa i texten", en: "Show in the text")
  package static let chromeWhyNot = Phrase(
    fi: "Miksi ei reitillä?", sv: "Varför inte på vägen?", en: "Why not on the route?")
  package static let chromeInclude = Phrase(
    fi: "Kysy tämän kautta", sv: "Fråga via denna", en: "Ask by way of this one")
  package static let chromeClose = Phrase(fi: "Sulje", sv: "Stäng", en: "Close")

  // The coordinator's panel
  package static let chromeNoCase = Phrase(
    fi: "Vain koodattuja valintoja: ei nimiä eikä muita henkilötietoja. Mitään ei tallenneta.",
    sv: "Bara kodade val: inga namn eller andra personuppgifter. Ingenting sparas.",
    en: "Coded choices only: no names or other personal data. Nothing is stored.")
  package static let chromeNeeds = Phrase(
    fi: "Mihin tarvitaan apua", sv: "Vad hjälp behövs med", en: "What help is needed for")
  package static let chromeRoles = Phrase(
    fi: "Mitä osaamista tarvitaan", sv: "Vilken kompetens som behövs",
    en: "Which competences are needed")
  package static let chromeCore = Phrase(
    fi: "Myös tarpeiden ydinroolit", sv: "Också behovens kärnroller",
    en: "The core roles of the needs as well")
  package static let chromeScreening = Phrase(
    fi: "Arviointilomake", sv: "Bedömningsblankett", en: "Assessment form")
  package static let chromeScreen = Phrase(
    fi: "Mitä lomake ehdottaa", sv: "Vad blanketten föreslår", en: "What the form suggests")
  package static let chromeConditions = Phrase(fi: "Ehdot", sv: "Villkor", en: "Conditions")
  package static let chromeShape = Phrase(
    fi: "Yhteydenotot", sv: "Kontakterna tas", en: "Contacts")
  package static let chromeChain = Phrase(
    fi: "yksi toisensa jälkeen", sv: "en i taget", en: "one after another")
  package static let chromeTeam = Phrase(
    fi: "kaikki saman pöydän ääreen", sv: "alla kring samma bord", en: "all at one table")
  package static let chromeAge = Phrase(
    fi: "Asiakkaan ikä vuosina", sv: "Klientens ålder i år", en: "The client's age in years")
  package static let chromeClientLanguage = Phrase(
    fi: "Asiakkaan kieli", sv: "Klientens språk", en: "The client's language")
  package static let chromeUnsaid = Phrase(
    fi: "ei sanota", sv: "anges inte", en: "not said")
  package static let chromeAny = Phrase(fi: "mikä tahansa", sv: "vilket som helst", en: "any")
  package static let chromeFreeOnly = Phrase(
    fi: "Vain maksuttomat", sv: "Bara avgiftsfria", en: "Free of charge only")
  package static let chromePlanned = Phrase(
    fi: "Myös suunnitellut asiantuntijat", sv: "Också planerade experter",
    en: "Planned experts as well")
  package static let chromeFactsOnly = Phrase(
    fi: "Vain lähteiden tiedot, ei oletuksia", sv: "Bara källornas uppgifter, inga antaganden",
    en: "Only what sources state, no assumptions")
  package static let chromeDay = Phrase(fi: "Päivä", sv: "Dag", en: "Day")
  package static let chromeStationHint = Phrase(
    fi: "Kirjoita asiantuntijan nimeä ja valitse ehdotuksista; useampi pilkulla erotettuna.",
    sv: "Skriv på expertens namn och välj bland förslagen; flera skiljs åt med komma.",
    en: "Type an expert's name and choose a suggestion; put commas between several.")
  package static let chromeAlready = Phrase(
    fi: "Jo konsultoitu", sv: "Redan konsulterad", en: "Consulted already")
  package static let chromeUnavailable = Phrase(
    fi: "Ei tavoitettavissa", sv: "Kan inte nås", en: "Cannot be reached")
  package static let chromeAvoid = Phrase(
    fi: "Ei tämän kautta", sv: "Inte via denna", en: "Not by way of")
  package static let chromeMust = Phrase(
    fi: "Mukaan joka tapauksessa", sv: "Med i vilket fall som helst", en: "Include in any case")
  package static let chromeEntry = Phrase(
    fi: "Aloita tästä", sv: "Börja här", en: "Start from")
  package static let chromeAsk = Phrase(
    fi: "Kysy reittiä", sv: "Fråga om vägen", en: "Ask for the route")
  package static let chromeClear = Phrase(
    fi: "Tyhjennä tapaus", sv: "Töm fallet", en: "Clear the case")
  package static let chromeClearKey = Phrase(
    fi: "Tapaus tyhjenee myös näppäimillä Alt+Vaihto+Delete.",
    sv: "Fallet töms också med tangenterna Alt+Skift+Delete.",
    en: "The keys Alt+Shift+Delete clear the case as well.")
  package static let chromeAnswer = Phrase(fi: "Vastaus", sv: "Svar", en: "Answer")
  package static let chromeCopy = Phrase(
    fi: "Kopioi tekstinä", sv: "Kopiera som text", en: "Copy as text")
  package static let chromePrintAnswer = Phrase(
    fi: "Tulosta vastaus", sv: "Skriv ut svaret", en: "Print the answer")

  // The analyst's panel and the planner's corner
  package static let chromeMatrix = Phrase(
    fi: "Kattavuus alueittain", sv: "Täckning per område", en: "Cover by county")
  package static let chromeResilience = Phrase(
    fi: "Kenen varassa", sv: "Vad hänger på vem", en: "What hangs on whom")
  package static let chromePlan = Phrase(
    fi: "Miten puutteet suljetaan", sv: "Hur bristerna åtgärdas", en: "How to close the gaps")
  package static let chromeCounty = Phrase(
    fi: "Alueen oma sivu", sv: "Områdets egen sida", en: "The county's own page")
  package static let chromeCSV = Phrase(
    fi: "Lataa taulukkona (CSV)", sv: "Ladda ner som tabell (CSV)", en: "Download as a table (CSV)")
  package static let chromeWhatIf = Phrase(fi: "Entä jos", sv: "Tänk om", en: "What if")
  package static let chromeRemove = Phrase(
    fi: "Nämä eivät olisi käytettävissä", sv: "Dessa inte fanns", en: "These were not there")
  package static let chromeSign = Phrase(
    fi: "Sopimus allekirjoitettaisiin", sv: "Ett avtal undertecknades",
    en: "An agreement was signed")
  package static let chromeAdd = Phrase(
    fi: "Tulisi uusi asiantuntija", sv: "En ny expert tillkom", en: "There was another expert")
  package static let chromeNone = Phrase(fi: "ei valittu", sv: "inte valt", en: "not chosen")
  package static let chromeUpkeepHint = Phrase(
    fi: "Mitä kartasta puuttuu tai mikä siinä on vanhentunut, ja miten karttaa kirjoitetaan.",
    sv: "Vad som saknas på kartan eller är föråldrat, och hur en karta skrivs.",
    en: "What the map lacks, or has from long ago, and how a map is written.")
  package static let chromeLacks = Phrase(
    fi: "Mitä puuttuu", sv: "Vad som saknas", en: "What is lacking")

  // What the page says of itself
  package static let sayWalk = Phrase(
    fi: "Nuolinäppäimet kulkevat linjaa pitkin, Page Down vaihtaa linjaa, Enter kertoo lisää.",
    sv: "Piltangenterna följer linjen, Page Down byter linje, Enter berättar mer.",
    en: "Arrow keys follow the line, Page Down changes lines, Enter tells more.")
  package static let sayRegion = Phrase(
    fi: "Valitse ensin alue.", sv: "Välj först område.", en: "Choose a county first.")
  package static let sayCopied = Phrase(fi: "Kopioitu", sv: "Kopierat", en: "Copied")
  package static let sayFailed = Phrase(
    fi: "Ei onnistunut", sv: "Det lyckades inte", en: "It did not work")
  package static let sayWorking = Phrase(fi: "Lasketaan…", sv: "Räknar…", en: "Working…")
  package static let sayCleared = Phrase(
    fi: "Tapaus on tyhjennetty", sv: "Fallet är tömt", en: "The case is cleared")
  package static let sayStopped = Phrase(
    fi: "Laskenta pysähtyi ja käynnistettiin uudelleen: yritä uudestaan.",
    sv: "Uträkningen stannade och startades om: försök på nytt.",
    en: "The computation stopped and was started anew: try again.")
  package static let sayShown = Phrase(
    fi: "{0}/{1} asiantuntijaa näkyy", sv: "{0}/{1} experter visas", en: "{0}/{1} experts shown")
  package static let sayLanguage = Phrase(
    fi: "Sivu on nyt suomeksi", sv: "Sidan är nu på svenska", en: "The page is in English now")
  package static let saySaved = Phrase(
    fi: "Tallennettu: {0}", sv: "Sparat: {0}", en: "Saved: {0}")
}
