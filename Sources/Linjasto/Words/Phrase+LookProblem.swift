/// What in a sound map deserves a look.
extension Phrase {
  // Colors
  package static let hardToSee = Phrase(
    fi: "{0} : 1 valkoisella on heikosti näkyvä; linja tarvitsee 3 : 1",
    sv: "{0} : 1 mot vitt syns dåligt; en linje behöver 3 : 1",
    en: "{0} : 1 on white is hard to see; a line needs 3 : 1")
  package static let takeDarker = Phrase(
    fi: "valitse tummempi väri, esimerkiksi \"{0}\"",
    sv: "välj en mörkare färg, till exempel \"{0}\"",
    en: "take a darker color, such as \"{0}\"")
  package static let looksLikeOther = Phrase(
    fi: "”{0}” näyttää samalta kuin ”{1}”: {2} (ero {3}, tarvitaan 15)",
    sv: "”{0}” ser ut som ”{1}”: {2} (skillnad {3}, 15 behövs)",
    en: "\"{0}\" looks like \"{1}\" with {2} (difference {3}, 15 wanted)")
  package static let looksLikeOthers = Phrase(
    fi: """
      ”{0}” näyttää samalta kuin ”{1}”: {2} (ero {3}, tarvitaan 15); samoin {4} {4|muu linja|muuta \
      linjaa}
      """,
    sv: """
      ”{0}” ser ut som ”{1}”: {2} (skillnad {3}, 15 behövs), liksom {4} {4|annan linje|andra \
      linjer}
      """,
    en: """
      \"{0}\" looks like \"{1}\" with {2} (difference {3}, 15 wanted), and like {4} other \
      {4|line|lines}
      """)
  package static let makeDifferent = Phrase(
    fi: "tee toisesta vaaleampi, tummempi tai erisävyinen",
    sv: "gör den ena ljusare eller mörkare eller ge den en annan nyans",
    en: "make one of them lighter, darker or of another hue")
  package static let fullColorVision = Phrase(
    fi: "täysi värinäkö", sv: "fullt färgseende", en: "full color vision")
  package static let protanopia = Phrase(
    fi: "punasokeus (protanopia)", sv: "rödblindhet (protanopi)", en: "protanopia")
  package static let deuteranopia = Phrase(
    fi: "vihersokeus (deuteranopia)", sv: "grönblindhet (deuteranopi)", en: "deuteranopia")
  package static let tritanopia = Phrase(
    fi: "sinisokeus (tritanopia)", sv: "blåblindhet (tritanopi)", en: "tritanopia")

  // Languages
  package static let noSwedish = Phrase(
    fi: "ruotsinkielinen nimi puuttuu, ja alueella {0} on palveltava myös ruotsiksi",
    sv: "svenskt namn saknas, och i område {0} ska service ges på svenska",
    en: "no Swedish here, and region {0} must serve in Swedish")
  package static let addSwedish = Phrase(
    fi: "lisää ”sv:” ja nimi", sv: "lägg till ”sv:” och namnet", en: "add sv: and the name")

  // Cover
  package static let nobodyOffers = Phrase(
    fi: "roolia ”{0}” ei tarjoa kukaan",
    sv: "ingen har rollen ”{0}”",
    en: "nobody offers the role \"{0}\"")
  package static let nobodyOffersYet = Phrase(
    fi: "roolia ”{0}” ei tarjoa vielä kukaan; suunnitteilla: {1}",
    sv: "ingen har ännu rollen ”{0}”; planeras: {1}",
    en: "nobody offers the role \"{0}\" yet; {1} is to")
  package static let lineWithoutStation = Phrase(
    fi: "linjalla ”{0}” ei ole asemaa",
    sv: "linjen ”{0}” har ingen station",
    en: "no station stands on the line \"{0}\"")

  // What nothing uses
  package static let unusedRole = Phrase(
    fi: "mikään ei vaadi eikä tarjoa roolia ”{0}”",
    sv: "inget kräver eller erbjuder rollen ”{0}”",
    en: "nothing requires or offers the role \"{0}\"")
  package static let unusedOrganization = Phrase(
    fi: "mikään ei kuulu organisaatioon ”{0}”",
    sv: "inget hör till organisationen ”{0}”",
    en: "nothing belongs to the organization \"{0}\"")
  package static let unusedSource = Phrase(
    fi: "mikään ei ole lähteestä ”{0}”",
    sv: "inget kommer ur källan ”{0}”",
    en: "nothing comes from the source \"{0}\"")
  package static let unusedScreening = Phrase(
    fi: "mikään linja ei nimeä arviota ”{0}”",
    sv: "ingen linje nämner bedömningen ”{0}”",
    en: "no line names the screening \"{0}\"")
  package static let unusedGuidance = Phrase(
    fi: "mikään reitti ei tulosta ohjetta ”{0}”; sen kertovat vain about ja find",
    sv: "ingen väg skriver ut anvisningen ”{0}”; bara about och find berättar den",
    en: "no route prints the guidance \"{0}\"; only about and find tell it")
  package static let nameGuidance = Phrase(
    fi: "nimeä se linjan tai aseman kohdassa ”guidance:”, tai kirjoita ”everywhere: true”",
    sv: "ange den under ”guidance:” för en linje eller station, eller skriv ”everywhere: true”",
    en: "name it under guidance: of a line or a station, or write everywhere: true")
  package static let unusedTheme = Phrase(
    fi: "mikään sääntö ei kysy teemaa ”{0}”",
    sv: "ingen regel frågar efter temat ”{0}”",
    en: "no rule asks the theme \"{0}\"")
  package static let unusedQuestion = Phrase(
    fi: "mikään sääntö ei kysy kysymystä ”{0}”",
    sv: "ingen regel använder frågan ”{0}”",
    en: "nothing asks the question \"{0}\"")
  package static let nameInRule = Phrase(
    fi: "nimeä se säännön kohdassa ”when:”; muuten vastaus ei vaikuta mihinkään",
    sv: "ange den under ”when:” i en regel; annars ändrar svaret ingenting",
    en: "name it under when: of a rule, or an answer to it changes nothing")
  package static let ruleSuggestsNothing = Phrase(
    fi: "sääntö ”{0}” ei ehdota mitään",
    sv: "regeln ”{0}” föreslår ingenting",
    en: "the rule \"{0}\" suggests nothing")
  package static let nameSuggestion = Phrase(
    fi: "nimeä linjoja, rooleja, taso tai ohje",
    sv: "ange linjer, roller, en nivå eller en anvisning",
    en: "name lines, roles, a level or guidance")
  package static let screeningSuggestsNothing = Phrase(
    fi: "arvio ”{0}” ei ehdota mitään, vastattiin siihen mitä tahansa",
    sv: "bedömningen ”{0}” föreslår ingenting, vad man än svarar",
    en: "whatever is answered, \"{0}\" suggests nothing")
  package static let noFieldToAssume = Phrase(
    fi: "{0}: kenttää ”{1}” ei ole, joten sitä ei voi merkitä oletukseksi",
    sv: "{0} har inget fält ”{1}” som kunde vara antaget",
    en: "{0} has no field \"{1}\" to be assumed")

  // Contradictions
  package static let codeOfOther = Phrase(
    fi: "koodi ”{0}” kuuluu alueelle {1}, mutta nimi on ”{2}”",
    sv: "koden ”{0}” hör till {1}, men namnet är ”{2}”",
    en: "the code \"{0}\" is that of {1}, but the name is \"{2}\"")
  package static let writeOfficial = Phrase(
    fi: "kirjoita koodiksi \"{0}\", tai nimeksi {1}",
    sv: "skriv koden \"{0}\", eller namnet {1}",
    en: "write the code \"{0}\", or the name {1}")
  package static let sameExpert = Phrase(
    fi: """
      asemalla ”{0}” on sama nimi, organisaatio ja alue: sama asiantuntija kahdella tunnuksella \
      näyttää kahdelta
      """,
    sv: """
      stationen ”{0}” har samma namn, organisation och område: en expert med två identifierare ser \
      ut som två
      """,
    en: """
      \"{0}\" has the same name, organization and region: one expert under two ids looks like two
      """)
  package static let makeOneStation = Phrase(
    fi: """
      tee niistä yksi asema, jolla on ”lines: [{0}]”; jos ne ovat kaksi eri asiantuntijaa, anna \
      niille eri nimet
      """,
    sv: """
      gör dem till en station med ”lines: [{0}]”; om de är två olika experter, ge dem olika namn
      """,
    en: """
      make them one station with lines: [{0}]; if they are two experts, give them different names
      """)
  package static let dayInFuture = Phrase(
    fi: "päivä {0} on tulevaisuudessa",
    sv: "dagen {0} ligger i framtiden",
    en: "{0} is in the future")
  package static let dayTooOld = Phrase(
    fi: "päivä {0} on ennen vuotta 1990",
    sv: "dagen {0} ligger före år 1990",
    en: "{0} is before 1990")
  package static let writeRealDay = Phrase(
    fi: "kirjoita päivä, jona tieto todettiin, tai jätä avain pois",
    sv: "skriv dagen då uppgiften konstaterades, eller utelämna nyckeln",
    en: "write the day on which it was established, or leave the key out")
  package static let endedWithoutEnd = Phrase(
    fi: "toiminta on päättynyt, mutta päättymispäivä puuttuu",
    sv: "verksamheten är avslutad, men slutdagen saknas",
    en: "the station has ended, and no day of its end is stated")
  package static let projectWithoutEnd = Phrase(
    fi: "hankkeella tai kokeilulla on loppu, mutta päättymispäivä puuttuu",
    sv: "ett projekt eller försök har ett slut, men slutdagen saknas",
    en: "a project or pilot ends one day, and no day of its end is stated")
  package static let statePeriodEnd = Phrase(
    fi: "kirjoita kohtaan ”period:” päättymispäivä ”to:” lähteen mukaan",
    sv: "skriv slutdagen ”to:” under ”period:” enligt källan",
    en: "write the last day behind to: under period:, as the source says")
  package static let periodIsOver = Phrase(
    fi: "jakso päättyi {0}, mutta tila on yhä ”{1}”",
    sv: "perioden tog slut {0}, men statusen är fortfarande ”{1}”",
    en: "the period ended on {0}, and the status is still \"{1}\"")
  package static let writeEnded = Phrase(
    fi: "kirjoita ”status: ended”, tai korjaa jakson loppu",
    sv: "skriv ”status: ended”, eller rätta periodens slut",
    en: "write status: ended, or mend the end of the period")
  package static let agreementElsewhere = Phrase(
    fi: "sopimus alueen {0} kanssa, jota asema ei palvele",
    sv: "ett avtal med område {0}, som stationen inte betjänar",
    en: "an agreement with region {0}, which the station does not serve")
  package static let addToServes = Phrase(
    fi: "lisää alue kohtaan ”serves: [{0}]”, tai poista se sopimuksesta",
    sv: "lägg till området i ”serves: [{0}]”, eller ta bort det ur avtalet",
    en: "add it to serves: [{0}], or take it out of the agreement")
}
