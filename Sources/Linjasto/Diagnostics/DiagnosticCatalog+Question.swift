extension DiagnosticCatalog {
  /// The words of a question.
  static let questionEntries = [
    Explanation(
      .unknownName,
      title: Phrase(
        fi: "nimi, jota kartalla ei ole",
        sv: "ett namn som kartan inte har",
        en: "a name that the map does not have"),
      what: Phrase(
        fi: "Kysymys nimeää alueen, linjan, roolin, aseman tai arvion, jota kartalla ei ole.",
        sv: """
          Frågan nämner ett område, en linje, en roll, en station eller en bedömning som inte \
          finns på kartan.
          """,
        en: """
          The question names a region, line, role, station or screening that is not on the map.
          """),
      why: Phrase(
        fi: "Vastaus toiseen kysymykseen kävisi vastauksesta tähän.",
        sv: "Ett svar på en annan fråga skulle gälla som svar på den här.",
        en: "An answer to another question would pass for the answer to this one."),
      example: "linjasto route map.yaml --region Pirkanma --need E",
      mend: Phrase(
        fi: "Kirjoita koodi, tunnus tai nimi millä kielellä tahansa: --region Pirkanmaa",
        sv: "Skriv kod, identifierare eller namn på vilket språk som helst: --region Pirkanmaa",
        en: "Write its code, its id or its name in any language: --region Pirkanmaa")),
    Explanation(
      .ambiguousName,
      title: Phrase(
        fi: "nimi, joka on usealla",
        sv: "ett namn som flera delar",
        en: "a name that several share"),
      what: Phrase(
        fi: "Usealla kartan tietueella on tämä nimi, tai nimi joka alkaa näin.",
        sv: "Flera av kartans poster har det här namnet, eller ett som börjar så.",
        en: "Several records of the map have this name, or one that begins so."),
      why: Phrase(
        fi: "Kukaan ei voi tietää, mitä niistä tarkoitetaan.",
        sv: "Ingen kan veta vilken av dem som menas.",
        en: "Nobody can tell which of them is meant."),
      example: "linjasto why-not map.yaml ot-coordinator --region 08",
      mend: .code(
        "linjasto why-not map.yaml ot-coordinator-pirkanmaa --region 08")),
    Explanation(
      .incompleteQuestion,
      title: Phrase(
        fi: "kysymyksestä puuttuu jotakin",
        sv: "något saknas i frågan",
        en: "something is missing in the question"),
      what: Phrase(
        fi: "Kysymyksestä puuttuu osa, jota ilman ei ole vastausta, kuten alue.",
        sv: "Frågan saknar en del som det inte finns något svar utan, såsom området.",
        en: "The question lacks a part without which there is no answer, such as the region."),
      why: Phrase(
        fi: "Arvaaminen olisi vastaus toiselle alueelle tai toiseen tarpeeseen.",
        sv: "Att gissa vore att svara för ett annat område eller behov.",
        en: "To guess it would be to answer for another region or need."),
      example: "linjasto route map.yaml --need E",
      mend: .code(
        "linjasto route map.yaml --region 08 --need E")),
    Explanation(
      .tooManyNeeds,
      title: Phrase(
        fi: "liikaa kerralla",
        sv: "för mycket på en gång",
        en: "too much is asked at once"),
      what: Phrase(
        fi: "Reitti vastaa enintään 60 tarpeeseen ja mukaan pyydettyyn asiantuntijaan kerralla.",
        sv: "En väg svarar på högst 60 behov och önskade experter i en fråga.",
        en: "A route answers at most 60 needs and included experts in one question."),
      why: Phrase(
        fi: "Haku muistaa jokaisen yhdistelmän siitä, mikä on jo katettu.",
        sv: "Sökningen minns varje kombination av det som redan är täckt.",
        en: "The search remembers every combination of what is met already."),
      example: "--need with every line of several maps",
      mend: Phrase(
        fi: "Kysy kahdessa osassa.",
        sv: "Fråga i två delar.",
        en: "Ask in two questions.")),
    Explanation(
      .contradictingProposal,
      title: Phrase(
        fi: "ehdotus, joka ei sovi karttaan",
        sv: "ett förslag som inte passar kartan",
        en: "a proposal that contradicts the map"),
      what: Phrase(
        fi: """
          Ehdotettu uusi asema on jo kartalla, tai ehdotus pyytää jotakin päättyneeltä asemalta.
          """,
        sv: """
          En föreslagen ny station finns redan på kartan, eller förslaget ber om något av en \
          avslutad station.
          """,
        en: """
          A station proposed as new is there already, or something is asked of one that has ended.
          """),
      why: Phrase(
        fi: "Suunnitelma laskisi toimenpiteen, jota ei voi tehdä.",
        sv: "Planen skulle räkna med en åtgärd som inte kan göras.",
        en: "The plan would count a measure that cannot be taken."),
      example: "- {measure: found, station: police, cost: 25}",
      mend: Phrase(
        fi: "Ehdota uudelle asemalle uutta tunnusta.",
        sv: "Föreslå en ny identifierare för den nya stationen.",
        en: "Propose a new id for a new station.")),
  ]

  /// Tables that come from a spreadsheet.
  static let tableEntries = [
    Explanation(
      .otherEncoding,
      title: Phrase(
        fi: "taulukon merkistö on arvattu",
        sv: "tabellens teckenkodning är gissad",
        en: "the encoding of a table was guessed"),
      what: Phrase(
        fi: """
          Taulukon tavut eivät ole UTF-8-merkistöä, joten ne luettiin Windows-1252-merkistönä, \
          jota vanhat toimisto-ohjelmat käyttävät.
          """,
        sv: """
          Tabellens byte är inte UTF-8, så de lästes som Windows-1252, som äldre kontorsprogram \
          sparar i.
          """,
        en: """
          The bytes of the table are not UTF-8, so they were read as Windows-1252, in which older \
          office programs save.
          """),
      why: Phrase(
        fi: "Jos arvaus on väärä, kirjaimet kuten ä ja š ovat vääriä.",
        sv: "Om gissningen är fel blir bokstäver som ä och š fel.",
        en: "If the guess is wrong, letters such as ä or š are."),
      example: "a sheet saved as \"CSV\" and not as \"CSV UTF-8\"",
      mend: Phrase(
        fi: "Tallenna taulukko muodossa CSV UTF-8, tai jätä se, jos kirjaimet ovat oikein.",
        sv: "Spara tabellen som CSV UTF-8, eller låt den vara om bokstäverna är rätt.",
        en: "Save the sheet as CSV UTF-8, or leave it where the letters are right.")),
    Explanation(
      .badTable,
      title: Phrase(
        fi: "taulukko, jota ei voi lukea",
        sv: "en tabell som inte kan läsas",
        en: "a table that cannot be read"),
      what: Phrase(
        fi: """
          Tiedosto ei ole otsikollinen taulukko: sarake puuttuu, rivillä on enemmän tai vähemmän \
          kenttiä kuin otsikossa, tai lainausmerkkiä ei suljeta.
          """,
        sv: """
          Filen är ingen tabell med rubrik: en kolumn saknas, en rad har fler eller färre fält än \
          rubriken, eller ett citattecken avslutas aldrig.
          """,
        en: """
          The file is no table with a heading: it lacks a column, a row has more or fewer fields \
          than the heading, or a quotation mark is never closed.
          """),
      why: Phrase(
        fi: "Väärästä sarakkeesta luettu luku olisi väärä luku.",
        sv: "Ett tal ur fel kolumn vore ett felaktigt tal.",
        en: "A count read from the wrong column would be a wrong count."),
      example: """
        Alue;Linja
        08;E
        """,
      mend: .code(
        """
        Alue;Linja;Tapauksia kuukaudessa
        08;E;12
        """)),
    Explanation(
      .repeatedRow,
      title: Phrase(
        fi: "sama pari kahdesti",
        sv: "samma par två gånger",
        en: "the same pair stands twice"),
      what: Phrase(
        fi: "Taulukon kaksi riviä kertoo saman linjan luvun samalla alueella.",
        sv: "Två rader i tabellen räknar samma linje i samma område.",
        en: "Two rows of the table count the same line in the same region."),
      why: Phrase(
        fi: "Kukaan ei voi tietää, lasketaanko luvut yhteen vai korjaako toinen toisen.",
        sv: "Ingen kan veta om talen ska summeras eller om det ena rättar det andra.",
        en: "Nobody can tell whether the counts add up or one of them mends the other."),
      example: """
        region;line;cases_per_month
        08;E;12
        08;E;9
        """,
      mend: .code(
        """
        region;line;cases_per_month
        08;E;21
        """)),
  ]
}
