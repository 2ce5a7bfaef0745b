package import Linjasto

/// What each kind of record is.
extension Phrase {
  package static let recordMap = Phrase(
    fi: """
      Yksi asiantuntijaverkosto: alueet, linjat (palvelutarpeet) ja asemat (asiantuntijat \
      rooleina, yksikköinä ja työryhminä). Ei asiakastietoja, henkilöiden nimiä, puhelinnumeroita \
      eikä sähköpostiosoitteita.
      """,
    sv: """
      Ett expertnätverk: områden, linjer (servicebehov) och stationer (experter som roller, \
      enheter och arbetsgrupper). Inga klientuppgifter, namn på personer, telefonnummer eller \
      e-postadresser.
      """,
    en: """
      One expert network: regions, lines (service needs) and stations (experts as roles, units, \
      teams, coordinators). No client data, no names of persons, no phone numbers, no e-mail \
      addresses.
      """)
  package static let recordArea = Phrase(
    fi: "Alue, jota kartta koskee.",
    sv: "Det område som kartan gäller.",
    en: "The area that the map is about.")
  package static let recordSource = Phrase(
    fi: "Asiakirja tai verkkosivu, josta kartan tiedot ovat.",
    sv: "Ett dokument eller en webbsida som kartans uppgifter kommer från.",
    en: "A document or web page that facts of the map come from.")
  package static let recordRegion = Phrase(
    fi: "Hyvinvointialue, Helsinki tai Ahvenanmaa.",
    sv: "Ett välfärdsområde, Helsingfors eller Åland.",
    en: "A wellbeing services county, Helsinki or Åland.")
  package static let recordOrganization = Phrase(
    fi: "Organisaatio, johon asemia kuuluu.",
    sv: "En organisation som stationer hör till.",
    en: "The body that stations belong to.")
  package static let recordRole = Phrase(
    fi: "Osaaminen: linjat vaativat sitä, asemat tarjoavat sitä.",
    sv: "En kompetens: linjer kräver den, stationer erbjuder den.",
    en: "A competence: lines require it, stations offer it.")
  package static let recordLine = Phrase(
    fi: "Palvelutarve, joka piirretään yhtenä värillisenä linjana.",
    sv: "Ett servicebehov, som ritas som en färgad linje.",
    en: "A service need, drawn as one colored line.")
  package static let recordSurvey = Phrase(
    fi: """
      Kysely linjan asiantuntijoista: sen jälkeen tyhjä kohta tarkoittaa, ettei ketään löytynyt.
      """,
    sv: "En förfrågan om linjens experter: efter den betyder en tom ruta att ingen hittades.",
    en: """
      A look for the experts of a line: after it, none known in a region means that nobody was \
      found.
      """)
  package static let recordRequirement = Phrase(
    fi: "Roolit, joita linja tarvitsee ytimessään ja sen ympärillä.",
    sv: "De roller som linjen behöver i sin kärna och kring den.",
    en: "The roles a line needs, at its core and in the network around it.")
  package static let recordLink = Phrase(
    fi: "Linjan kaksi asemaa, joiden välillä on oma vaivansa.",
    sv: "Två stationer på en linje med en egen arbetsinsats mellan sig.",
    en: "Two stations of a line with an effort of their own, in place of the usual one.")
  package static let recordCosts = Phrase(
    fi: "Mitä työ maksaa kokonaisina vaivapisteinä.",
    sv: "Vad arbetet kostar i hela poäng.",
    en: "What things cost, in whole effort points.")
  package static let recordStation = Phrase(
    fi: "Asiantuntija: rooli, yksikkö, työryhmä tai koordinaattori; ei koskaan nimetty henkilö.",
    sv: "En expert: en roll, enhet, arbetsgrupp eller koordinator; aldrig en namngiven person.",
    en: "An expert: a role, a unit, a team, a coordinator; never a named person.")
  package static let recordTerms = Phrase(
    fi: "Yksi linja, jolla asema poikkeaa muista linjoistaan.",
    sv: "En linje där stationen avviker från sina övriga linjer.",
    en: "One line on which a station differs from its others.")
  package static let recordClients = Phrase(
    fi: "Keitä asema ottaa vastaan.", sv: "Vem stationen tar emot.", en: "Whom a station takes.")
  package static let recordShare = Phrase(
    fi: "Kuinka paljon työaikaa on.",
    sv: "Hur mycket arbetstid det finns.",
    en: "How much of somebody's work it is.")
  package static let recordCapacity = Phrase(
    fi: "Kuinka paljon asema ehtii ottaa.",
    sv: "Hur mycket stationen hinner ta emot.",
    en: "How much a station can take on.")
  package static let recordAgreement = Phrase(
    fi: "Saavatko alueet käyttää asemaa, mistä päivästä ja mihin asti.",
    sv: "Om områdena får anlita stationen, från vilken dag och till vilken.",
    en: "Whether counties may use the station, and since and until when.")
  package static let recordPeriod = Phrase(
    fi: "Ensimmäinen ja viimeinen päivä; tyhjä tarkoittaa avointa.",
    sv: "Första och sista dagen; tomt betyder öppet.",
    en: "The first and the last day; an open end is unlimited.")
  package static let recordOrigin = Phrase(
    fi: "Palvelu, josta otetaan yhteyttä.",
    sv: "En tjänst som tar kontakt.",
    en: "Who asks: the service that a contact comes from.")
  package static let recordGoverningBody = Phrase(
    fi: "Ryhmä, joka ohjaa verkostoa.",
    sv: "En grupp som styr nätverket.",
    en: "A group that steers the network.")
  package static let recordSize = Phrase(
    fi: "Jäsenten määrä.", sv: "Antalet medlemmar.", en: "The number of members.")
  package static let recordProcess = Phrase(
    fi: "Toimintatapa vaihe vaiheelta.",
    sv: "Ett arbetssätt steg för steg.",
    en: "A way of working, step by step.")
  package static let recordStep = Phrase(
    fi: "Yksi vaihe, joka tehdään edellisten jälkeen.",
    sv: "Ett steg, som tas efter de föregående.",
    en: "One thing to do, after those before it.")
  package static let recordGuidance = Phrase(
    fi: "Ohje, joka luetaan ennen yhteydenottoa.",
    sv: "En anvisning som läses före kontakten.",
    en: "What is to be read before a contact.")
  package static let recordScreening = Phrase(
    fi: "Kysymyksiä, joihin vastataan kyllä, ei tai ei tiedossa, ja sääntöjä.",
    sv: "Frågor som besvaras med ja, nej eller inte känt, och regler.",
    en: "Questions that are answered yes, no or unknown, and rules.")
  package static let recordQuestion = Phrase(
    fi: "Yksi lomakkeen kysymys.", sv: "En fråga på blanketten.", en: "One question of a form.")
  package static let recordRule = Phrase(
    fi: """
      Sääntö, joka toteutuu, kun sen ehtoihin vastataan kyllä. Järjestystä, kieltoa tai painoa ei \
      ole.
      """,
    sv: """
      En regel som uppfylls när dess villkor besvaras med ja. Ordning, negation och vikt finns \
      inte.
      """,
    en: "A rule that holds when its condition is answered yes. No order, negation or weight.")
  package static let recordCondition = Phrase(
    fi: "Mihin kysymyksiin pitää vastata kyllä.",
    sv: "Vilka frågor som ska besvaras med ja.",
    en: "Which questions must be answered yes.")
  package static let recordSuggestion = Phrase(
    fi: "Mitä sääntö ehdottaa.", sv: "Vad en regel föreslår.", en: "What a rule puts forward.")
  package static let recordFact = Phrase(
    fi: "Luku, jonka lähde kertoo.",
    sv: "Ett tal som en källa anger.",
    en: "A figure that a source states.")
  package static let recordOpenQuestion = Phrase(
    fi: "Kysymys, jonka lähteet jättävät auki.",
    sv: "En fråga som källorna lämnar öppen.",
    en: "What the sources leave open.")
  package static let recordCase = Phrase(
    fi: """
      Mitä yksi tapaus tarvitsee ja mistä: vain koodattuja vastauksia. Ei nimiä, syntymäaikoja, \
      osoitteita eikä vapaata tekstiä; tapausta käsitellään vain muistissa eikä sitä koskaan \
      tallenneta.
      """,
    sv: """
      Vad ett ärende behöver och varifrån: bara kodade svar. Inga namn, födelsedatum, adresser \
      eller fri text; ett ärende behandlas i minnet och sparas aldrig.
      """,
    en: """
      What one case needs, from where: coded answers only. No names, dates of birth, addresses or \
      free text; a profile is evaluated in memory and never stored.
      """)
  package static let recordClient = Phrase(
    fi: "Asiakkaan ikä ja kieli, ei muuta.",
    sv: "Klientens ålder och språk, inget annat.",
    en: "The age and the language of the client, and nothing else.")
  package static let recordContactList = Phrase(
    fi: """
      Miten alue tavoittaa karttansa asemat: toimistoja, ei koskaan henkilöitä. Vain \
      henkilöstölle.
      """,
    sv: """
      Hur ett område når stationerna på sin karta: kontor, aldrig personer. Bara för personalen.
      """,
    en: "How a county reaches the stations of its map: offices, never persons. For staff only.")
  package static let recordContact = Phrase(
    fi: "Miten yhteen asemaan saa yhteyden.",
    sv: "Hur man når en station.",
    en: "How one station is reached.")
  package static let recordCandidates = Phrase(
    fi: """
      Mitä alue lisää suunnitelman ehdokkaisiin: omat toimenpiteet, omat vaivapisteet ja keneltä \
      ei kysytä.
      """,
    sv: """
      Vad ett område lägger till planens förslag: egna åtgärder, egna poäng och vem som inte \
      tillfrågas.
      """,
    en: """
      What a county adds to the candidates of a plan: its own measures, its own costs, and whom \
      not to ask.
      """)
  package static let recordMeasure = Phrase(
    fi: "Yksi toimenpide, joka sulkee aukkoja.",
    sv: "En åtgärd som täpper till luckor.",
    en: "One thing to be done that closes gaps.")
  package static let recordPatch = Phrase(
    fi: "Mitä alue haluaisi muuttaa: uusia tai muutettuja asemia, sopimuksia ja poistoja.",
    sv: "Vad ett område vill ändra: nya eller ändrade stationer, avtal och sådant som tas bort.",
    en: """
      What a county would like to see changed: stations new or otherwise, agreements, and \
      farewells.
      """)
}
