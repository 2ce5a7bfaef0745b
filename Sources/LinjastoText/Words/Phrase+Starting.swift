package import Linjasto

/// A map to begin with: its examples, the remarks in it, and the questions that lead to it.
extension Phrase {
  // Examples, named as such
  package static let startTitle = Phrase(
    fi: "Asiantuntijaverkosto", sv: "Expertnätverk", en: "Expert network")
  package static let startID = Phrase(fi: "kartta", sv: "karta", en: "map")
  package static let startSource = Phrase(
    fi: "Esimerkki, ei oikeaa tietoa",
    sv: "Exempel, inga riktiga uppgifter",
    en: "Example, not real data")
  package static let startOwnSource = Phrase(
    fi: "Oma tieto: kirjoita tähän, mistä se on",
    sv: "Egen uppgift: skriv här varifrån den kommer",
    en: "Our own knowledge: write here where it is from")
  package static let startLine = Phrase(
    fi: "Esimerkkilinja", sv: "Exempellinje", en: "Example line")
  package static let startStation = Phrase(
    fi: "Esimerkkiyksikkö", sv: "Exempelenhet", en: "Example unit")

  // Remarks
  package static let startRemark = Phrase(
    fi: """
      Tästä kartta alkaa. Esimerkit eivät ole oikeaa tietoa: vaihda ne omiisi. Merkillä ”#” \
      alkavat rivit ovat huomautuksia, ja ne saa poistaa.
      """,
    sv: """
      Här börjar kartan. Exemplen är inga riktiga uppgifter: byt dem mot dina egna. Rader som \
      börjar med ”#” är anmärkningar och får tas bort.
      """,
    en: """
      The map begins here. The examples are not real data: put your own in their place. Lines that \
      begin with ”#” are remarks and may be deleted.
      """)
  package static let startRemarkKeys = Phrase(
    fi: "Kaikki kentät ja niiden merkitys",
    sv: "Alla fält och vad de betyder",
    en: "All fields and what they mean")
  package static let startRemarkCheck = Phrase(
    fi: "Tarkistus jokaisen muutoksen jälkeen",
    sv: "Kontroll efter varje ändring",
    en: "To be checked after every change")
  package static let startRemarkDraw = Phrase(
    fi: "Kartta kuvana", sv: "Kartan som bild", en: "The map as a picture")
  package static let startRemarkSources = Phrase(
    fi: """
      Mistä tieto on. Jokainen linja ja asema nimeää lähteensä: asiakirjan, verkkosivun tai oman \
      alueen.
      """,
    sv: """
      Varifrån uppgifterna kommer. Varje linje och station anger sin källa: ett dokument, en \
      webbsida eller det egna området.
      """,
    en: """
      Where the facts come from. Every line and station names its source: a document, a web page \
      or your own county.
      """)
  package static let startRemarkRegions = Phrase(
    fi: "Alueet virallisine koodeineen. Koodi kirjoitetaan lainausmerkkeihin.",
    sv: "Områdena med sina officiella koder. Koden skrivs inom citattecken.",
    en: "The counties with their official codes. A code is written within quotes.")
  package static let startRemarkLines = Phrase(
    fi: """
      Palvelutarpeet. Jokaisella linjalla on oma kirjaimensa ja värinsä. Lisää seuraava samalla \
      tavalla.
      """,
    sv: "Servicebehoven. Varje linje har sin egen bokstav och färg. Lägg till nästa på samma sätt.",
    en: """
      The service needs. Every line has a letter and a color of its own. Add the next one in the \
      same way.
      """)
  package static let startRemarkStations = Phrase(
    fi: """
      Asiantuntijat: yksiköt, työryhmät ja roolit, ei koskaan henkilöt eikä yhteystiedot. Jätä \
      pois se, mitä ei tiedetä: pois jätetty ei tarkoita, ettei jotain ole.
      """,
    sv: """
      Experterna: enheter, arbetsgrupper och roller, aldrig personer eller kontaktuppgifter. \
      Utelämna det som inte är känt: det som utelämnas betyder inte att något saknas.
      """,
    en: """
      The experts: units, teams and roles, never persons or ways to reach them. Leave out what is \
      not known: what is left out does not mean that there is none.
      """)
  package static let startRemarkServes = Phrase(
    fi: "Ketä asema palvelee: alueiden koodit; ”all” on koko maa, ”unknown” ei tiedossa.",
    sv: "Vem stationen betjänar: områdenas koder; ”all” är hela landet, ”unknown” inte känt.",
    en: """
      Whom a station serves: codes of counties; ”all” is the whole country, ”unknown” not known.
      """)

  // Questions
  package static let startAskName = Phrase(
    fi: "Mikä kartan nimi on? Enter = {0}",
    sv: "Vad heter kartan? Enter = {0}",
    en: "What is the map called? Return = {0}")
  package static let startAskPlace = Phrase(
    fi: """
      Mikä yhteistyöalue, tai mitkä hyvinvointialueet pilkuilla eroteltuina? Numero, koodi tai \
      nimi; Enter = koko maa
      """,
    sv: """
      Vilket samarbetsområde, eller vilka välfärdsområden med kommatecken mellan? Nummer, kod \
      eller namn; Enter = hela landet
      """,
    en: """
      Which collaborative area, or which counties with commas between them? Number, code or name; \
      Return = the whole country
      """)
  package static let startAskLines = Phrase(
    fi: "Mitkä ovat ensimmäiset linjat, pilkuilla eroteltuina? Enter = yksi esimerkki",
    sv: "Vilka är de första linjerna, med kommatecken mellan? Enter = ett exempel",
    en: "What are the first lines, with commas between them? Return = one example")
  package static let startNoPlace = Phrase(
    fi: "ei yhteistyöaluetta eikä hyvinvointialuetta ”{0}”",
    sv: "inget samarbetsområde eller välfärdsområde ”{0}”",
    en: "no collaborative area and no county ”{0}”")
  package static let startTooManyLines = Phrase(
    fi: "linjoja on liikaa: aloita enintään {0} linjalla",
    sv: "för många linjer: börja med högst {0}",
    en: "too many lines: begin with {0} at most")
  package static let startAskLanguage = Phrase(fi: "Kieli", sv: "Språk", en: "Language")

  // The command
  package static let startNobody = Phrase(
    fi: """
      kukaan ei vastaa: anna valinnat --lang, --name, --area tai --region ja --lines, tai \
      vastaukset syötteenä
      """,
    sv: """
      ingen svarar: ange --lang, --name, --area eller --region och --lines, eller svaren som \
      indata
      """,
    en: "nobody answers: give --lang, --name, --area or --region, and --lines, or pipe the answers")
  package static let startEndedEarly = Phrase(
    fi: "vastaukset loppuivat kesken: mitään ei kirjoitettu",
    sv: "svaren tog slut: inget skrevs",
    en: "the answers ended early: nothing was written")
  package static let startIsThere = Phrase(
    fi: "{0} on jo olemassa, eikä sitä kirjoiteta yli; anna toinen nimi tai kansio",
    sv: "{0} finns redan och skrivs inte över; ange ett annat namn eller en annan mapp",
    en: "{0} is there already and is not overwritten; give another name or folder")
  package static let startAreaAndRegion = Phrase(
    fi: "--area ja --region sulkevat toisensa pois",
    sv: "--area och --region utesluter varandra",
    en: "--area and --region exclude each other")
  package static let startWritten = Phrase(
    fi: "Kirjoitettu: {0}", sv: "Skrivet: {0}", en: "Written: {0}")
  package static let startNext = Phrase(fi: "Seuraavaksi:", sv: "Nästa steg:", en: "Next:")
}
