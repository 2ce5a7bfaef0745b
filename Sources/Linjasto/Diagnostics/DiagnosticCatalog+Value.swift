extension DiagnosticCatalog {
  /// What single values have to be: ids, colors, codes, dates, numbers; and what none may be.
  static let valueEntries = [
    Explanation(
      .badID,
      title: Phrase(
        fi: "ei ole tunnus",
        sv: "ingen identifierare",
        en: "not an id"),
      what: Phrase(
        fi: """
          Tunnuksessa on pieniä kirjaimia a–z, numeroita ja tavuviivoja, enintään 64, eikä se ala \
          tavuviivalla. Myös UUID käy. Pelkistä numeroista koostuva tunnus kirjoitetaan \
          lainausmerkkeihin.
          """,
        sv: """
          En identifierare har små bokstäver a–z, siffror och bindestreck, högst 64, och börjar \
          inte med ett bindestreck. Också ett UUID duger. En identifierare av bara siffror skrivs \
          inom citattecken.
          """,
        en: """
          An id has lower-case letters a–z, digits and hyphens, 64 at most, and does not begin \
          with a hyphen. A UUID will do, too. An id of digits alone is written in quotes.
          """),
      why: Phrase(
        fi: """
          Tunnuksia on osoitteissa, tiedostonimissä ja kuvissa, joissa muut merkit eivät säily.
          """,
        sv: "Identifierare står i adresser, filnamn och bilder, där andra tecken inte överlever.",
        en: "Ids stand in addresses, file names and pictures, where other signs do not survive."),
      example: "id: Lasten psykiatri",
      mend: .code(
        "id: lasten-psykiatri")),
    Explanation(
      .badColor,
      title: Phrase(
        fi: "ei ole väri",
        sv: "ingen färg",
        en: "not a color"),
      what: Phrase(
        fi: """
          Väri on # ja kuusi heksadesimaalimerkkiä: kaksi punaiselle, kaksi vihreälle ja kaksi \
          siniselle.
          """,
        sv: """
          En färg skrivs som # och sex hexadecimala siffror: två var för rött, grönt och blått.
          """,
        en: """
          A color is written as # and six hexadecimal digits: two each for red, green and blue.
          """),
      why: Phrase(
        fi: "Nimet ja lyhyet muodot tarkoittavat eri ohjelmissa eri asioita.",
        sv: "Namn och kortformer betyder olika saker i olika program.",
        en: "Names and short forms mean different things in different programs."),
      example: "color: red",
      mend: .code(
        "color: \"#B00020\"")),
    Explanation(
      .badLineCode,
      title: Phrase(
        fi: "ei ole linjan kirjain",
        sv: "ingen linjebokstav",
        en: "not a line code"),
      what: Phrase(
        fi: """
          Linjan kirjain on yksi tai kaksi merkkiä: isoja kirjaimia A–Z, Å, Ä, Ö tai numeroita 0–9.
          """,
        sv: """
          En linjebokstav är en eller två av de stora bokstäverna A–Z, Å, Ä, Ö och siffrorna 0–9.
          """,
        en: "A line code is one or two of the capital letters A–Z, Å, Ä, Ö and the digits 0–9."),
      why: Phrase(
        fi: "Se piirretään linjan päihin, jottei väri ole ainoa vihje.",
        sv: "Den ritas vid linjens ändar, så att färgen aldrig är den enda ledtråden.",
        en: "It is drawn at the ends of the line, so that color is never the only cue."),
      example: "code: VÄK",
      mend: .code(
        "code: V")),
    Explanation(
      .badRegionCode,
      title: Phrase(
        fi: "ei ole alueen koodi",
        sv: "ingen områdeskod",
        en: "not a region code"),
      what: Phrase(
        fi: "Koodi ei ole hyvinvointialueiden, Helsingin tai Ahvenanmaan virallisia koodeja.",
        sv:
          "Koden är ingen av de officiella koderna för välfärdsområdena, Helsingfors och Åland.",
        en: """
          The code is none of the official codes of the wellbeing services counties, Helsinki and \
          Åland.
          """),
      why: Phrase(
        fi: "Kartat verrataan ja yhdistetään näillä koodeilla.",
        sv: "Kartor jämförs och sammanfogas med dessa koder.",
        en: "Maps are compared and joined by these codes."),
      example: "serves: [\"80\"]",
      mend: .code(
        "serves: [\"08\"]")),
    Explanation(
      .badDate,
      title: Phrase(
        fi: "ei ole päivä",
        sv: "ingen dag",
        en: "not a day"),
      what: Phrase(
        fi: """
          Päivä kirjoitetaan vuosi-kuukausi-päivä, kuukausi ja päivä kahdella numerolla, ja sen \
          pitää olla kalenterissa.
          """,
        sv: """
          En dag skrivs år-månad-dag med två siffror för månad och dag, och ska finnas i kalendern.
          """,
        en: """
          A day is written year-month-day with two digits for month and day, and must be in the \
          calendar.
          """),
      why: Phrase(
        fi: "21.9.2023 ja 9/21/2023 luetaan eri maissa eri tavoin.",
        sv: "21.9.2023 och 9/21/2023 läses olika i olika länder.",
        en: "21.9.2023 and 9/21/2023 are read differently in different countries."),
      example: "as_of: 21.9.2023",
      mend: .code(
        "as_of: 2023-09-21")),
    Explanation(
      .badNumber,
      title: Phrase(
        fi: "luku on rajojensa ulkopuolella",
        sv: "ett tal utanför sina gränser",
        en: "a number out of range"),
      what: Phrase(
        fi: "Luku on alle nollan, yli rajansa tai ei kokonainen, vaikka pitäisi.",
        sv: "Talet är under noll, över sin gräns, eller inte helt där det måste vara det.",
        en: "The number is below zero, above its limit, or not whole where it must be."),
      why: Phrase(
        fi: "120 prosentin työaika tai puoli ihmistä on näppäilyvirhe.",
        sv: "En arbetstid på 120 procent eller en halv person är ett skrivfel.",
        en: "A share of 120 percent or half a person is a slip of the pen."),
      example: "share: {percent: 120}",
      mend: .code(
        "share: {percent: 20}")),
    Explanation(
      .badURL,
      title: Phrase(
        fi: "ei ole verkko-osoite",
        sv: "ingen webbadress",
        en: "not a web address"),
      what: Phrase(
        fi: "Osoite alkaa https:// tai http://, eikä siinä ole välejä.",
        sv: "En adress börjar med https:// eller http:// och har inga mellanslag.",
        en: "An address begins with https:// or http:// and has no blanks."),
      why: Phrase(
        fi: "Vain tällaisista tulee linkkejä; muut voisivat käynnistää jotakin.",
        sv: "Bara sådana adresser blir länkar; andra kunde köra något.",
        en: "Only such addresses become links; others could run something."),
      example: "url: www.finlex.fi",
      mend: .code(
        "url: https://www.finlex.fi/")),
    Explanation(
      .badBusinessID,
      title: Phrase(
        fi: "ei ole Y-tunnus",
        sv: "inget FO-nummer",
        en: "not a business id"),
      what: Phrase(
        fi: "Seitsemän numeroa, tavuviiva ja niihin sopiva tarkistusnumero.",
        sv: "Sju siffror, ett bindestreck och en kontrollsiffra som stämmer.",
        en: "Seven digits, a hyphen and a check digit that fits them."),
      why: Phrase(
        fi: "Väärä numero on toinen yritys.",
        sv: "En fel siffra är ett annat företag.",
        en: "A wrong digit is another company."),
      example: "business_id: \"0201256-7\"",
      mend: .code(
        "business_id: \"0201256-6\"")),
    Explanation(
      .personalData,
      title: Phrase(
        fi: "yhteystieto tai henkilötunnus",
        sv: "kontaktuppgifter eller en personbeteckning",
        en: "contact data or an identity code"),
      what: Phrase(
        fi: """
          Jokin tiedostossa näyttää sähköpostiosoitteelta, puhelinnumerolta tai \
          henkilötunnukselta; kommentitkin lasketaan. Ilmoitus näyttää sen paikalla pisteitä.
          """,
        sv: """
          Något i filen ser ut som en e-postadress, ett telefonnummer eller en personbeteckning; \
          även kommentarer räknas. Meddelandet visar punkter i dess ställe.
          """,
        en: """
          Something in the file looks like an e-mail address, a phone number or a personal \
          identity code; comments count too. The message shows dots in its place.
          """),
      why: Phrase(
        fi: """
          Kartta annetaan eteenpäin ja pannaan seinälle. Se nimeää rooleja ja yksiköitä; kuka \
          niissä on ja miten hänet tavoittaa, kuuluu muualle.
          """,
        sv: """
          En karta ges vidare och hängs på väggen. Den nämner roller och enheter; vem som finns \
          där i dag och hur man når dem hör hemma någon annanstans.
          """,
        en: """
          A map is passed on and put on walls. It names roles and units; who they are today, and \
          how to reach them, belongs elsewhere.
          """),
      example: "note: call Matti, 0•• ••• ••••",
      mend: Phrase(
        fi: "Ota se pois. Kirjoita sen sijaan rooli tai yksikkö.",
        sv: "Ta bort det. Skriv rollen eller enheten i stället.",
        en: "Take it out. Write the role or the unit instead.")),
    Explanation(
      .possiblePersonalData,
      title: Phrase(
        fi: "nimi, katuosoite tai syntymäaika",
        sv: "ett namn, en gatuadress eller ett födelsedatum",
        en: "a name, a street address or a birth date"),
      what: Phrase(
        fi: """
          Jokin tiedostossa näyttää ihmisen nimeltä, katuosoitteelta tai syntymäajalta; \
          kommentitkin lasketaan. Yksiköllä saa olla osoite ja nimi, joten tämä on varoitus.
          """,
        sv: """
          Något i filen ser ut som en persons namn, en gatuadress eller ett födelsedatum; även \
          kommentarer räknas. En enhet får ha adress och namn: det här är en varning.
          """,
        en: """
          Something in the file looks like a person's name, a street address or a birth date; \
          comments count too. A unit may have an address and a name: this is a warning.
          """),
      why: Phrase(
        fi: "Kartta annetaan eteenpäin ja pannaan seinälle: siinä ei kerrota kenestäkään.",
        sv: "En karta ges vidare och hängs på väggen: den berättar inte om någon person.",
        en: "A map is passed on and put on walls: it tells of nobody."),
      example: "note: sovittu, psykologi Matti Meikäläinen",
      mend: Phrase(
        fi: "Jos se kertoo ihmisestä, kirjoita sen sijaan rooli tai yksikkö.",
        sv: "Om det berättar om en person, skriv rollen eller enheten i stället.",
        en: "If it tells of a person, write the role or the unit instead.")),
  ]
}
