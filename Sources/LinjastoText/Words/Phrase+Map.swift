package import Linjasto

/// A map: what stands around it, in its tooltips and in its text twin.
extension Phrase {
  // Headings and notes
  package static let mapSubtitle = Phrase(
    fi: "Linja on palvelutarve, asema on asiantuntija",
    sv: "En linje är ett servicebehov, en station är en expert",
    en: "A line is a service need, a station is an expert")
  package static let mapStart = Phrase(fi: "ALOITA TÄSTÄ", sv: "BÖRJA HÄR", en: "START HERE")
  package static let mapLines = Phrase(fi: "LINJAT", sv: "LINJER", en: "LINES")
  package static let mapBeside = Phrase(
    fi: "KARTAN VIERELLÄ", sv: "BREDVID KARTAN", en: "BESIDE THE MAP")
  package static let mapKey = Phrase(fi: "MERKIT", sv: "TECKEN", en: "KEY")
  package static let mapAllRegions = Phrase(
    fi: "Koko alue", sv: "Hela området", en: "The whole area")
  package static let mapOneInEach = Phrase(
    fi: "oma joka alueella", sv: "en egen i varje område", en: "one in each county")
  package static let mapOneForEach = Phrase(
    fi: "oma kullakin: {0}", sv: "en egen för var och en: {0}", en: "one for each: {0}")
  package static let mapNobody = Phrase(
    fi: "ei vielä asiantuntijaa kartalla",
    sv: "ännu ingen expert på kartan",
    en: "no expert on the map yet")
  package static let mapNobodyStated = Phrase(
    fi: "lähteet eivät sano, kuka on linjalla", sv: "källorna säger inte vem som hör till linjen",
    en: "the sources do not say who is on the line")
  package static let mapNobodyFound = Phrase(
    fi: "kysytty: asiantuntijaa ei ole", sv: "efterfrågat: ingen expert finns",
    en: "asked for: there is no expert")
  package static let mapAsOf = Phrase(
    fi: "Tilanne {0}", sv: "Läget den {0}", en: "As of {0}")
  package static let mapOwnDay = Phrase(
    fi: "kartan tiedot ovat päivältä {0}", sv: "kartans uppgifter är från den {0}",
    en: "the map speaks of {0}")
  package static let mapDraft = Phrase(fi: "Luonnos", sv: "Utkast", en: "Draft")
  package static let mapArchived = Phrase(fi: "Arkistoitu", sv: "Arkiverad", en: "Archived")
  package static let mapFactsOnly = Phrase(
    fi: "Vain lähteiden tiedot", sv: "Endast källornas uppgifter", en: "Only what sources state")
  package static let mapDraftTranslation = Phrase(
    fi: "Käännös on luonnos", sv: "Översättningen är ett utkast", en: "The translation is a draft")
  package static let mapSources = Phrase(fi: "Lähteet", sv: "Källor", en: "Sources")
  package static let mapRegionCodes = Phrase(fi: "Alueet", sv: "Områden", en: "Regions")
  package static let mapManySources = Phrase(
    fi: "Lähteet ({0}) ovat kartan tekstiversiossa",
    sv: "Källorna ({0}) finns i kartans textversion",
    en: "The sources ({0}) are in the text version of the map")

  // A table of stations
  package static let mapServes = Phrase(fi: "Palvelee", sv: "Betjänar", en: "Serves")
  package static let mapState = Phrase(fi: "Tila", sv: "Status", en: "State")
  package static let mapBasis = Phrase(fi: "Peruste", sv: "Grund", en: "Basis")
  package static let mapOtherLines = Phrase(
    fi: "Muut linjat", sv: "Andra linjer", en: "Other lines")
  package static let mapStated = Phrase(fi: "lähde", sv: "källa", en: "source")
  package static let mapActive = Phrase(fi: "Toiminnassa", sv: "I verksamhet", en: "In operation")

  // The key to every sign
  package static let mapStation = Phrase(fi: "Asiantuntija", sv: "Expert", en: "Expert")
  package static let mapInterchange = Phrase(
    fi: "Asiantuntija usealla linjalla",
    sv: "Expert på flera linjer",
    en: "Expert on several lines")
  package static let mapTerminus = Phrase(
    fi: "Linjan pääteasema", sv: "Linjens ändstation", en: "Terminus of a line")
  package static let mapShadow = Phrase(
    fi: "Vaalea ohut viiva: kulkee näin vain oletusten tai muun päivän mukaan",
    sv: "Ljus tunn linje: går så bara enligt antaganden eller en annan dag",
    en: "Pale thin line: runs so only by assumptions or on another day")
  package static let mapAssumed = Phrase(
    fi: "Ontto viiva: linjaan kuuluminen on oletus",
    sv: "Ofylld linje: hör till linjen enligt antagande",
    en: "Hollow line: on the line by assumption")
  package static let mapAssumedThere = Phrase(
    fi: "Ontto viiva: linja tai palvelualue on oletus",
    sv: "Ofylld linje: antagande om linje eller område",
    en: "Hollow line: the line or region is assumed")
  package static let mapDashed = Phrase(
    fi: "Katkoviiva: vain tyyli", sv: "Streckad: bara stil", en: "Dashed: style only")
  package static let mapDotted = Phrase(
    fi: "Pisteviiva: vain tyyli", sv: "Prickad: bara stil", en: "Dotted: style only")
  package static let mapFaded = Phrase(
    fi: "Ei palvele valittua aluetta",
    sv: "Betjänar inte det valda området",
    en: "Does not serve the chosen region")
  package static let mapPilot = Phrase(fi: "Kokeilu", sv: "På försök", en: "On trial")
  package static let mapPlanned = Phrase(fi: "Suunnitteilla", sv: "Planeras", en: "Planned")
  package static let mapUnknown = Phrase(
    fi: "Lähde mainitsee, ei tiedossa, onko toiminnassa",
    sv: "Nämns i en källa, inte känt om verksamheten finns",
    en: "Named in a source, not known to exist now")
  package static let mapInquiry = Phrase(
    fi: "Tiedusteltu, ei vielä sovittu", sv: "Förfrågan gjord, ännu inte avtalat",
    en: "Asked for, not agreed yet")
  package static let mapEnded = Phrase(fi: "Päättynyt", sv: "Har upphört", en: "Ended")
  package static let mapMissing = Phrase(fi: "Puuttuu", sv: "Saknas", en: "Missing")

  package static let mapRole = Phrase(
    fi: "Rooli tai työntekijä", sv: "Roll eller medarbetare", en: "A role or a worker")
  package static let mapUnit = Phrase(fi: "Yksikkö", sv: "Enhet", en: "A unit")
  package static let mapTeam = Phrase(fi: "Työryhmä", sv: "Arbetsgrupp", en: "A team")
  package static let mapNetwork = Phrase(
    fi: "Verkosto tai hanke", sv: "Nätverk eller projekt", en: "A network or a project")
  package static let mapNotPicked = Phrase(
    fi: "Ei ole valitulla linjalla", sv: "Hör inte till en vald linje",
    en: "Is not on a chosen line")

  package static let mapFadedBoth = Phrase(
    fi: "Ei palvele valittua aluetta, tai ei ole valitulla linjalla",
    sv: "Betjänar inte det valda området, eller hör inte till en vald linje",
    en: "Does not serve the chosen region, or is not on a chosen line")

  // What is missing at the end of a line
  package static let missingInRegions = Phrase(
    fi: "Puuttuu {0} alueelta", sv: "Saknas i {0} områden", en: "Missing in {0} regions")
  package static let missingRoles = Phrase(
    fi: "Puuttuu {0} ydinroolia", sv: "{0} kärnroller saknas", en: "{0} core roles missing")

  // Areas
  package static let areaSouth = Phrase(
    fi: "Etelä-Suomi", sv: "Södra Finland", en: "Southern Finland")
  package static let areaEast = Phrase(
    fi: "Itä-Suomi", sv: "Östra Finland", en: "Eastern Finland")
  package static let areaInland = Phrase(
    fi: "Sisä-Suomi", sv: "Inre Finland", en: "Inland Finland")
  package static let areaWest = Phrase(
    fi: "Länsi-Suomi", sv: "Västra Finland", en: "Western Finland")
  package static let areaNorth = Phrase(
    fi: "Pohjois-Suomi", sv: "Norra Finland", en: "Northern Finland")
  package static let mapCountry = Phrase(
    fi: "koko maa", sv: "hela landet", en: "the whole country")
  package static let mapAreas = Phrase(
    fi: "{0} {0|alue|aluetta}", sv: "{0} {0|område|områden}", en: "{0} {0|area|areas}")

  // For those who do not see it
  package static let mapSummary = Phrase(
    fi: """
      Metrokartta: {0} {0|linja|linjaa} ({1}) ja {2} {2|asema|asemaa}, joista {3} usealla linjalla.
      """,
    sv: """
      Metrokarta: {0} {0|linje|linjer} ({1}) och {2} {2|station|stationer}, av dem {3} på flera \
      linjer.
      """,
    en: """
      Metro map: {0} {0|line|lines} ({1}) and {2} {2|station|stations}, {3} of them on several \
      lines.
      """)
}
