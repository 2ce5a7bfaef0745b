package import Linjasto

/// What stands in the fields of a map itself and of its places and roles.
extension Phrase {
  // The map
  package static let meaningFormat = Phrase(
    fi: "Mikä tiedosto on kyseessä ja mikä sen version numero on. Kirjoitetaan juuri näin.",
    sv: "Vilken slags fil det är och vilken version. Skrivs exakt så här.",
    en: "Which kind of file it is, and which version. Written exactly like this.")
  package static let meaningMapID = Phrase(
    fi: "Kartan tunnus, jolla tapaustiedostot ja kuvat viittaavat siihen.",
    sv: "Kartans kod, som ärendeprofiler och bilder hänvisar till.",
    en: "The id of the map, by which case profiles and pictures call it.")
  package static let meaningTitle = Phrase(
    fi: "Kartan otsikko, joka lukee kuvan ja sivun yläreunassa.",
    sv: "Kartans titel, som står överst på bilden och sidan.",
    en: "The title of the map, at the top of its picture and its page.")
  package static let meaningDefaultLanguage = Phrase(
    fi: "Kieli, jonka teksti näytetään, kun lukijan omalla kielellä ei ole tekstiä.",
    sv: "Det språk vars text visas när det inte finns någon text på läsarens eget språk.",
    en: "The language whose text is shown where there is none in the reader's own.")
  package static let meaningMapStatus = Phrase(
    fi: "Miten pitkälle kartta on sovittu. Luonnoksesta kerrotaan lukijalle.",
    sv: "Hur långt man är överens om kartan. Läsaren får veta att den är ett utkast.",
    en: "How far the map is agreed on. Readers of a draft are told so.")
  package static let meaningTranslations = Phrase(
    fi: "Miten huolellisesti kunkin kielen tekstit on tarkastettu.",
    sv: "Hur noga texterna på varje språk har granskats.",
    en: "How far the texts of each language have been checked.")
  package static let meaningArea = Phrase(
    fi: "Yhteistyöalue tai muu alue, jota kartta koskee.",
    sv: "Det samarbetsområde eller annat område som kartan gäller.",
    en: "The collaborative area, or another one, that the map is about.")
  package static let meaningSources = Phrase(
    fi: "Asiakirjat ja verkkosivut, joista kartan tiedot ovat.",
    sv: "De dokument och webbsidor som kartans uppgifter kommer från.",
    en: "The documents and web pages that the facts of the map come from.")
  package static let meaningRegions = Phrase(
    fi: "Hyvinvointialueet, joita kartta koskee.",
    sv: "De välfärdsområden som kartan gäller.",
    en: "The wellbeing services counties that the map is about.")
  package static let meaningOrganizations = Phrase(
    fi: "Organisaatiot, joihin asemat kuuluvat.",
    sv: "De organisationer som stationerna hör till.",
    en: "The organizations that stations belong to.")
  package static let meaningRoles = Phrase(
    fi: "Osaamiset, joita linjat vaativat ja asemat tarjoavat.",
    sv: "Den kompetens som linjerna kräver och stationerna erbjuder.",
    en: "The competences that lines require and stations offer.")
  package static let meaningLines = Phrase(
    fi: "Palvelutarpeet. Ne luetellaan selitteessä ja taulukoissa tässä järjestyksessä.",
    sv: "Servicebehoven. De räknas upp i teckenförklaringen och tabellerna i denna ordning.",
    en: "The service needs, in the order of the legend and of every table.")
  package static let meaningMapLinks = Phrase(
    fi: "Asemien välit, joilla on oma vaivansa. Yleensä näitä ei tarvita.",
    sv: "Sträckor mellan stationer med en egen arbetsinsats. Vanligen behövs de inte.",
    en: "Pairs of stations with an effort of their own. Usually none is needed.")
  package static let meaningMapCosts = Phrase(
    fi: "Omat vaivapisteet, kun vakiot eivät sovi.",
    sv: "Egna poäng för arbetsinsats när de vanliga inte passar.",
    en: "Effort points of your own, where the standard ones do not fit.")
  package static let meaningStations = Phrase(
    fi: "Asiantuntijat: yksiköt, työryhmät, roolit ja koordinaattorit.",
    sv: "Experterna: enheter, arbetsgrupper, roller och koordinatorer.",
    en: "The experts: units, teams, roles and coordinators.")
  package static let meaningOrigins = Phrase(
    fi: "Palvelut, joista otetaan yhteyttä. Vain lukijalle.",
    sv: "De tjänster som tar kontakt. Bara för läsaren.",
    en: "The services that ask. For the reader only.")
  package static let meaningGovernance = Phrase(
    fi: "Ryhmät, jotka ohjaavat verkostoa. Vain lukijalle.",
    sv: "De grupper som styr nätverket. Bara för läsaren.",
    en: "The groups that steer the network. For the reader only.")
  package static let meaningProcess = Phrase(
    fi: "Toimintatavat vaiheittain. Vain lukijalle.",
    sv: "Arbetssätten steg för steg. Bara för läsaren.",
    en: "The ways of working, step by step. For the reader only.")
  package static let meaningMapGuidance = Phrase(
    fi: "Ohjeet, joihin linjat, asemat ja säännöt viittaavat.",
    sv: "De anvisningar som linjer, stationer och regler hänvisar till.",
    en: "The guidance that lines, stations and rules refer to.")
  package static let meaningMapScreening = Phrase(
    fi: "Arviointilomakkeet kysymyksineen ja sääntöineen.",
    sv: "Bedömningsblanketterna med frågor och regler.",
    en: "The assessment forms with their questions and rules.")
  package static let meaningFacts = Phrase(
    fi: "Lukuja, jotka lähteet kertovat. Vain lukijalle.",
    sv: "Siffror som källorna anger. Bara för läsaren.",
    en: "Figures that the sources state. For the reader only.")
  package static let meaningOpenQuestions = Phrase(
    fi: "Mitä lähteet jättävät auki ja mikä pitää vielä selvittää.",
    sv: "Vad källorna lämnar öppet och vad som ännu måste utredas.",
    en: "What the sources leave open and is still to be found out.")
  package static let meaningAreaCode = Phrase(
    fi: "Alueen numero, esimerkiksi 3.",
    sv: "Områdets nummer, till exempel 3.",
    en: "The number of the area, such as 3.")
  package static let meaningAreaKind = Phrase(
    fi: "Onko kyse yhteistyöalueesta vai muusta alueesta.",
    sv: "Om det är ett samarbetsområde eller ett annat område.",
    en: "Whether it is a collaborative area or another one.")
  package static let meaningSourceTitle = Phrase(
    fi: "Asiakirjan tai sivun nimi sellaisena kuin se siinä lukee.",
    sv: "Dokumentets eller sidans namn så som det står där.",
    en: "The name of the document or page as printed on it.")

  // Regions, organizations, roles
  package static let meaningRegionCode = Phrase(
    fi: """
      Hyvinvointialueen kaksinumeroinen koodi, esimerkiksi 07; Helsinki on 90 ja Ahvenanmaa 91. \
      YAML-tiedostossa lainausmerkeissä.
      """,
    sv: """
      Välfärdsområdets tvåsiffriga kod, till exempel 07; Helsingfors är 90 och Åland 91. I en \
      YAML-fil inom citattecken.
      """,
    en: """
      The two-digit code of the wellbeing services county, such as 07; Helsinki is 90 and Åland \
      91. In a YAML file within quotes.
      """)
  package static let meaningRegionLanguages = Phrase(
    fi: "Kielet, joilla palvelut on järjestettävä. Jätä tyhjäksi, jos kartta ei kerro sitä.",
    sv: "De språk på vilka tjänsterna måste ordnas. Lämna tomt om kartan inte berättar det.",
    en: """
      The languages in which services must be arranged. Leave it empty where the map does not say.
      """)
  package static let meaningRegionName = Phrase(
    fi: "Alueen virallinen nimi.",
    sv: "Områdets officiella namn.",
    en: "The official name of the county.")
  package static let meaningPopulation = Phrase(
    fi: "Asukkaiden määrä. Se ei ratkaise mitään.",
    sv: "Antalet invånare. Det avgör ingenting.",
    en: "The number of inhabitants. It decides nothing.")
  package static let meaningPopulationYear = Phrase(
    fi: "Minkä vuoden lopun väkiluku on.",
    sv: "Vilket års folkmängd det är.",
    en: "The year of the population.")
  package static let meaningOrganizationKind = Phrase(
    fi: "Mikä organisaatio on, lähteen sanoin.",
    sv: "Vad organisationen är, med källans ord.",
    en: "What kind of organization it is, in the words of the source.")
  package static let meaningOrganizationRegion = Phrase(
    fi: "Millä alueella organisaatio sijaitsee: alueen koodi. Se ei kerro, ketä palvellaan.",
    sv: "I vilket område organisationen finns: områdets kod. Det säger inget om vem som betjänas.",
    en: "The county where it sits, by its code. It says nothing of whom it serves.")
  package static let meaningBusinessID = Phrase(
    fi: "Y-tunnus: seitsemän numeroa, yhdysmerkki ja tarkistusnumero.",
    sv: "FO-nummer: sju siffror, bindestreck och kontrollsiffra.",
    en: "The Finnish business ID: seven digits, a hyphen and the check digit.")
  package static let meaningOID = Phrase(
    fi: "Tunnus kansallisessa organisaatiorekisterissä, jos se tiedetään.",
    sv: "Kod i det nationella organisationsregistret, om den är känd.",
    en: "The object identifier in the national register of organizations, where known.")
  package static let meaningRoleName = Phrase(
    fi: "Osaamisen nimi, ei sen, jolla osaaminen on.",
    sv: "Kompetensens namn, inte namnet på den som har den.",
    en: "The name of the competence, not of who has it.")
  package static let meaningSector = Phrase(
    fi: "Minkä alan ammattilaisilla osaaminen on. Se ei ratkaise mitään.",
    sv: "Vilken sektors yrkespersoner som har kompetensen. Det avgör ingenting.",
    en: "The sector whose professionals have it. It decides nothing.")
  package static let meaningConcept = Phrase(
    fi: "Käsitteen verkko-osoite yleisessä sanastossa, esimerkiksi YSO:ssa.",
    sv: "Begreppets webbadress i en allmän ordlista, till exempel YSO.",
    en: "The web address of the concept in a public vocabulary, such as YSO.")
}
